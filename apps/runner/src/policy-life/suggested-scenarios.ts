import type { PlainDate, Result, ScenarioInput } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { readDraft } from './drafts.ts'
import { scenariosFor } from './suggest-for.ts'

/**
 * Scenarios that reach every step of a draft, as it would act on a day.
 *
 * @problem draft-unknown
 * @problem as `scenariosFor`
 */
export function suggestedScenarios(
  book: Book,
  policyId: string,
  day: PlainDate,
): Result<readonly ScenarioInput[], BookProblem> {
  const draft = readDraft(book, policyId)
  return draft.ok ? scenariosFor(book, draft.value.document, day) : draft
}
