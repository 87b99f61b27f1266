import {
  coveringScenarios,
  ok,
  type PlainDate,
  type Result,
  refused,
  type ScenarioInput,
  writtenScenario,
} from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { readDraft } from './drafts.ts'

/**
 * Scenarios that reach every step of a draft, as it would act on a day. They record what the policy
 * does; that this is what it should do is for people to say.
 *
 * @problem draft-unknown, country-unknown
 * @problem policy-refused the draft does not run
 */
export function suggestedScenarios(
  book: Book,
  policyId: string,
  day: PlainDate,
): Result<readonly ScenarioInput[], BookProblem> {
  const draft = readDraft(book, policyId)
  if (!draft.ok) return draft
  const { document } = draft.value
  const law = book.lawOf(document.jurisdiction)
  if (law === null) return refused({ code: 'country-unknown', country: document.jurisdiction })
  const found = coveringScenarios(document, law, day)
  if (!found.ok) return refused({ code: 'policy-refused', problems: found.problem })
  return ok(found.value.map(writtenScenario))
}
