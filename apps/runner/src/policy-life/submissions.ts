import { ok, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { hashOfLaw, recordedLaw } from '../book/recorded-law.ts'
import { versionHash } from '../book/version-hash.ts'
import { audit, behind } from '../store/audit.ts'
import {
  insertSubmission,
  insertVerdict,
  moveSubmission,
  openSubmission,
  type SubmissionRow,
  type SubmissionStatus,
  submissionRow,
  verdictRows,
} from '../store/submissions.ts'
import { transact } from '../store/transact.ts'
import { readDraft } from './drafts.ts'

/** A draft that is handed in. */
export type Handing = {
  readonly policyId: string
  /** The revision the author looked at. */
  readonly revision: number
  readonly note?: string | undefined
}

/** Where a submission stands. */
export type SubmissionState = {
  readonly id: string
  readonly hash: string
  readonly status: SubmissionStatus
}

/**
 * Freezes a draft for review under a hash of everything that decides: document, letter texts,
 * scenarios, law. The draft may be changed on; what was handed in is not.
 *
 * @problem draft-unknown, country-unknown
 * @problem draft-moved-on somebody saved it since the author looked
 * @problem submission-open another one is under review or waits to be published
 */
export function submitDraft(book: Book, handed: Handing): Result<SubmissionState, BookProblem> {
  const { policyId, note = null } = handed
  return transact<SubmissionState, BookProblem>(book.store, () => {
    const draft = readDraft(book, policyId)
    if (!draft.ok) return draft
    const { revision, basedOn, authors, document, scenarios } = draft.value
    if (revision !== handed.revision)
      return refused({ code: 'draft-moved-on', policyId, revision, expected: handed.revision })
    const open = openSubmission(book.store, policyId)
    if (open !== undefined) return refused({ code: 'submission-open', submissionId: open.id })
    const law = book.lawOf(document.jurisdiction)
    if (law === null) return refused({ code: 'country-unknown', country: document.jurisdiction })
    const lawHash = recordedLaw(book.store, law)
    const hash = versionHash({ document, scenarios, lawHash })
    const everyone = [...new Set([...authors, ...behind(book.store.actor)])]
    const id = insertSubmission(book.store, {
      ...{ policyId, revision, basedOn, hash, lawHash, note, authors: everyone },
      content: JSON.stringify({ document, scenarios }),
    })
    const data = { id, hash, revision, authors: everyone }
    audit(book.store, { kind: 'policy-submitted', subject: policyId, data })
    return ok({ id, hash, status: 'open' })
  })
}

/**
 * Takes a submission back; the draft stays as it is.
 *
 * @problem submission-unknown
 * @problem submission-closed it is neither open nor approved
 */
export function withdrawSubmission(book: Book, id: string): Result<SubmissionState, BookProblem> {
  return transact<SubmissionState, BookProblem>(book.store, () => {
    const found = submissionIn(book, id, ['open', 'approved'])
    if (!found.ok) return found
    const { hash, policyId } = found.value
    moveSubmission(book.store, id, { from: ['open', 'approved'], to: 'withdrawn' })
    audit(book.store, { kind: 'submission-withdrawn', subject: policyId, data: { id } })
    return ok({ id, hash, status: 'withdrawn' })
  })
}

/** What a reviewer says of a submission. */
export type Said = {
  readonly submissionId: string
  /** The hash the reviewer looked at. */
  readonly hash: string
  readonly verdict: 'approve' | 'send-back'
  /** What the reviewer signs. */
  readonly statement: string
}

/**
 * Approves a submission or sends it back. Only a person can, and never one of its authors: that is
 * looked at inside the transaction, whatever else goes on at the same time.
 *
 * @problem submission-unknown, submission-closed
 * @problem not-a-person a key or a program asked
 * @problem reviewer-is-author
 * @problem verdict-given the reviewer has given one already
 * @problem hash-differs the reviewer looked at something else
 * @problem law-moved-on the law is not the one it was handed in under
 */
export function giveVerdict(book: Book, said: Said): Result<SubmissionState, BookProblem> {
  const { submissionId: id, verdict } = said
  return transact<SubmissionState, BookProblem>(book.store, () => {
    const found = submissionIn(book, id, ['open'])
    if (!found.ok) return found
    const { hash, policyId } = found.value
    const problem = verdictProblem(book, found.value, said)
    if (problem !== null) return refused(problem)
    const to = verdict === 'approve' ? 'approved' : 'sent-back'
    audit(book.store, { kind: 'verdict-given', subject: policyId, data: { id, hash, verdict } })
    insertVerdict(book.store, id, said)
    moveSubmission(book.store, id, { from: ['open'], to })
    return ok({ id, hash, status: to })
  })
}

function verdictProblem(
  book: Book,
  submission: SubmissionRow,
  { hash, verdict }: Said,
): BookProblem | null {
  const { actor } = book.store
  const { id: submissionId } = submission
  if (actor.kind !== 'person') return { code: 'not-a-person', submissionId, actor: actor.kind }
  if (submission.authors.includes(actor.id)) return { code: 'reviewer-is-author', submissionId }
  if (verdictRows(book.store, submissionId).some(({ reviewerId }) => reviewerId === actor.id))
    return { code: 'verdict-given', submissionId }
  if (hash !== submission.hash)
    return { code: 'hash-differs', found: hash, expected: submission.hash }
  return verdict === 'approve' ? lawProblem(book, submission) : null
}

/** Why a submission no longer fits the law as it is now. */
export function lawProblem(
  book: Book,
  { id: submissionId, content, lawHash }: SubmissionRow,
): BookProblem | null {
  const { document } = JSON.parse(content) as {
    readonly document: { readonly jurisdiction: string }
  }
  const law = book.lawOf(document.jurisdiction)
  if (law === null) return { code: 'country-unknown', country: document.jurisdiction }
  return hashOfLaw(law) === lawHash ? null : { code: 'law-moved-on', submissionId }
}

/**
 * A submission that stands where it is expected to.
 *
 * @problem submission-unknown, submission-closed
 */
export function submissionIn(
  book: Book,
  id: string,
  statuses: readonly SubmissionStatus[],
): Result<SubmissionRow, BookProblem> {
  const found = submissionRow(book.store, id)
  if (found === undefined) return refused({ code: 'submission-unknown', submissionId: id })
  const { status } = found
  if (statuses.includes(status)) return ok(found)
  return refused({ code: 'submission-closed', submissionId: id, status, expected: statuses })
}
