import type { LastChange } from '../document/draft-state.ts'

/** Changes a person sees and hears as they make them: letters in a field, a choice from a list. */
const silent: ReadonlySet<LastChange['label']['code']> = new Set([
  'set-field',
  'set-condition',
  'set-entry-field',
  'set-policy-field',
  'set-template-text',
])

/** Changes that take something away, after which undo is offered. */
const removing: ReadonlySet<LastChange['label']['code']> = new Set([
  'delete-steps',
  'delete-branch',
  'cut-steps',
  'remove-case',
  'remove-entry',
  'remove-template',
  'remove-scenario',
])

/** Whether a change is said aloud. */
export const isSaid = ({ how, label }: LastChange): boolean =>
  how !== 'done' || !silent.has(label.code)

/** What a note on the screen says after a change; `null` for none. */
export function noteAfter({ how, label }: LastChange): 'removed' | 'merged' | 'restored' | null {
  if (how !== 'done') return null
  if (label.code === 'merge') return 'merged'
  if (label.code === 'restore') return 'restored'
  return removing.has(label.code) ? 'removed' : null
}
