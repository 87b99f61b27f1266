import type { LetterKind } from '../../claim/event.ts'
import type { PolicyDocument, PolicyInput } from '../../policy/document.ts'
import type { Fix } from './fix.ts'
import { ledTo } from './links.ts'

/** A policy with a letter, and a wait until its deadline is over, put in before a step. */
export function insertLetter(
  document: PolicyDocument,
  { before, after, letter, payWithinDays }: Extract<Fix, { kind: 'insert-letter' }>,
): object | null {
  const { steps } = document
  if (!Object.hasOwn(steps, before) || !after.every((id) => Object.hasOwn(steps, id))) return null
  const id = freeId(letter, steps)
  const wait = freeId(`${id}-deadline`, steps)
  const inserted: PolicyInput['steps'] = {
    [id]: { kind: letter, payWithinDays, template: templateFor(letter, document), next: wait },
    [wait]: { kind: 'wait', days: 1, since: 'pay-by-day', next: before },
  }
  const led = Object.entries(steps).map(
    ([other, step]) => [other, after.includes(other) ? ledTo(step, before, id) : step] as const,
  )
  return { ...document, steps: { ...Object.fromEntries(led), ...inserted } }
}

/** The text that letters of this kind have already, or one of the name that is to be written. */
function templateFor(letter: LetterKind, { steps }: PolicyDocument): string {
  const same = Object.values(steps).find(({ kind }) => kind === letter)
  return same !== undefined && 'template' in same ? same.template : letter
}

function freeId(wanted: string, steps: PolicyDocument['steps']): string {
  if (!Object.hasOwn(steps, wanted)) return wanted
  let number = 2
  while (Object.hasOwn(steps, `${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}
