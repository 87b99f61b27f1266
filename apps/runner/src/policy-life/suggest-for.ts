import {
  coveringScenarios,
  ok,
  type PlainDate,
  type PolicyDocument,
  type Result,
  refused,
  type ScenarioInput,
  writtenScenario,
} from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'

/**
 * Scenarios that reach every step of a document, as it would act on a day. They record what the policy
 * does; that this is what it should do is for people to say.
 *
 * @problem country-unknown
 * @problem policy-refused the document does not run
 */
export function scenariosFor(
  book: Book,
  document: PolicyDocument,
  day: PlainDate,
): Result<readonly ScenarioInput[], BookProblem> {
  const law = book.lawOf(document.jurisdiction)
  if (law === null) return refused({ code: 'country-unknown', country: document.jurisdiction })
  const found = coveringScenarios(document, law, day)
  if (!found.ok) return refused({ code: 'policy-refused', problems: found.problem })
  return ok(found.value.map(writtenScenario))
}
