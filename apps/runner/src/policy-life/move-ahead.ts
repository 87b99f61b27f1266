import { ok, type PlainDate, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { activePolicyOf } from '../book/policies.ts'
import type { BookProblem } from '../book/problems.ts'
import { type MoveResult, previewed } from '../placing/move-claims.ts'
import { claimIdsToMove } from '../store/moves.ts'
import { policyVersion } from '../store/policies.ts'
import { submissionRow } from '../store/submissions.ts'
import { contentOf } from './content.ts'

/**
 * What would become of the running claims of a policy, if a submission were published and they moved to
 * it on a day. Nothing is written.
 *
 * @problem submission-unknown, or as `activePolicyOf`
 */
export async function moveAhead(
  book: Book,
  submissionId: string,
  day: PlainDate,
): Promise<Result<MoveResult, BookProblem>> {
  const { store } = book
  const row = submissionRow(store, submissionId)
  if (row === undefined) return refused({ code: 'submission-unknown', submissionId })
  const policy = activePolicyOf(contentOf(row.content).document, book.lawOf)
  if (!policy.ok) return policy
  const { policyId } = row
  const version = (policyVersion(store, policyId, null)?.version ?? 0) + 1
  const to = { policyId, version }
  const claimIds = claimIdsToMove(store, { policyId, version: null }, to)
  return ok(await previewed(book, { to, policy: policy.value, day, claimIds }))
}
