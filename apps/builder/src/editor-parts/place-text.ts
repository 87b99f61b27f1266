import type { PolicyDocument, Wording } from '@forfall/rules'
import { exitText } from '../document/derived/exit-text.ts'
import { exitAt } from '../document/exits.ts'
import type { Where } from '../document/where.ts'
import type { Words } from '../messages/use-words.ts'
import { numberedStep } from './step-title.ts'

type Means = { readonly words: Words; readonly wording: Wording }

/** A place in words: "After 3 “Reminder”, before 4 “Wait 14 days”". */
export function placeText(
  document: PolicyDocument,
  where: Where,
  { words, wording }: Means,
): string {
  if (where.kind === 'loose') return words.say('move.loose')
  const step = numberedStep(document, where.step, wording)
  if (where.kind !== 'exit')
    return words.say(`move.${where.kind}`, { step, hasNext: 'no', next: '' })
  const to = exitAt(document, where)?.to ?? null
  const before =
    to === null
      ? { hasNext: 'no', next: '' }
      : { hasNext: 'yes', next: numberedStep(document, to, wording) }
  if (where.step === 'start') return words.say('move.at-start', before)
  const exit = exitText(document, where, wording)
  return exit === null
    ? words.say('move.after', { step, ...before })
    : words.say('move.on-exit', { step, exit: wording.words.quoted(exit), ...before })
}
