import { conditionText, type PolicyDocument, textIn, type Wording } from '@forfall/rules'
import { stepOf } from '../content.ts'
import type { ExitAt } from '../exits.ts'

/**
 * What an exit is called: a case by its title, or by its condition; "otherwise"; `null` for the one exit
 * of a step that is no branch.
 */
export function exitText(
  document: PolicyDocument,
  { step: id, exit }: ExitAt,
  wording: Wording,
): string | null {
  const step = stepOf(document, id)
  if (step?.kind !== 'branch') return null
  if (exit === 'otherwise') return wording.words.otherwise
  const way = step.cases.find((_, index) => exit === `cases.${index}`)
  if (way === undefined) return null
  return way.title === undefined
    ? conditionText(way.when, wording)
    : textIn(way.title, wording.language)
}
