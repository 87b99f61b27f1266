import { ok, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { audit } from '../store/audit.ts'
import { type CommentRow, commentRow, insertComment, resolveCommentRow } from '../store/comments.ts'
import { draftRow } from '../store/drafts.ts'
import { policyVersion } from '../store/policies.ts'
import { submissionRow } from '../store/submissions.ts'
import { transact } from '../store/transact.ts'

/** A remark about a policy that somebody makes. */
export type Remark = Pick<CommentRow, 'policyId' | 'submissionId' | 'step' | 'field' | 'text'>

/**
 * Keeps a remark about a policy, a step of it or a field.
 *
 * @problem policy-not-found there is neither a version nor a draft
 * @problem submission-unknown
 */
export function writeComment(book: Book, remark: Remark): Result<{ id: string }, BookProblem> {
  const { store } = book
  const { policyId, submissionId } = remark
  return transact<{ id: string }, BookProblem>(store, () => {
    const isKnown = draftRow(store, policyId) ?? policyVersion(store, policyId, null)
    if (isKnown === undefined) return refused({ code: 'policy-not-found', policyId, version: null })
    const submission = submissionId === null ? null : submissionRow(store, submissionId)
    if (submission === undefined || (submission !== null && submission.policyId !== policyId))
      return refused({ code: 'submission-unknown', submissionId: submissionId ?? '' })
    const id = insertComment(store, remark)
    audit(store, { kind: 'comment-written', subject: policyId, data: { id, submissionId } })
    return ok({ id })
  })
}

/**
 * Marks a remark as dealt with. Doing it twice changes nothing.
 *
 * @problem comment-unknown
 */
export function resolveComment(book: Book, id: string): Result<{ id: string }, BookProblem> {
  const { store } = book
  return transact<{ id: string }, BookProblem>(store, () => {
    const comment = commentRow(store, id)
    if (comment === undefined) return refused({ code: 'comment-unknown', commentId: id })
    if (resolveCommentRow(store, id) > 0)
      audit(store, { kind: 'comment-resolved', subject: comment.policyId, data: { id } })
    return ok({ id })
  })
}
