import { ok, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { activePolicyOf } from '../book/policies.ts'
import type { BookProblem } from '../book/problems.ts'
import { submissionRow } from '../store/submissions.ts'
import { contentOf } from './content.ts'
import { effectsOn, type ScenarioEffect } from './effects.ts'

/**
 * What the scenarios of a submission come to under it and under the version it began from; none for a
 * policy that is new.
 *
 * @problem submission-unknown, or as `policyReader`
 */
export function effectOfSubmission(
  book: Book,
  id: string,
): Result<readonly ScenarioEffect[], BookProblem> {
  const row = submissionRow(book.store, id)
  if (row === undefined) return refused({ code: 'submission-unknown', submissionId: id })
  const { policyId, basedOn: version } = row
  if (version === null) return ok([])
  const { document, scenarios } = contentOf(row.content)
  const before = book.policyOf({ policyId, version })
  if (!before.ok) return before
  const after = activePolicyOf(document, book.lawOf)
  if (!after.ok) return after
  return ok(effectsOn(scenarios, { before: before.value, after: after.value }))
}
