import { ok, type PlainDate, policyHash, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { versionHash } from '../book/version-hash.ts'
import { audit } from '../store/audit.ts'
import { deleteDraft, draftRow, rebaseDraft } from '../store/drafts.ts'
import { insertPlannedMove } from '../store/planned-moves.ts'
import { insertPolicyVersion, policyVersion } from '../store/policies.ts'
import { moveSubmission, type SubmissionRow, verdictRows } from '../store/submissions.ts'
import { transact } from '../store/transact.ts'
import { contentOf } from './content.ts'
import { type Gate, gatesOf } from './gates.ts'
import { isSubmissionSealed } from './sealed-submission.ts'
import { lawProblem, submissionIn } from './submissions.ts'

/** A submission that is to be published. */
export type Publishing = {
  readonly submissionId: string
  /** First day on which the version takes new claims; today or later. */
  readonly effectiveFrom: PlainDate
  /** Whether claims that run on older versions go on as they began, or move when it begins. */
  readonly running?: RunningClaims | undefined
}

/** What happens to claims that run on older versions of a policy. */
export type RunningClaims = 'stay' | 'move'

/** A version that was published. */
export type Published = {
  readonly policyId: string
  readonly version: number
  readonly hash: string
  readonly effectiveFrom: PlainDate
  readonly running: RunningClaims
}

/**
 * Freezes an approved submission as the next version of its policy.
 *
 * The gates are asked of exactly the content that was approved. Everything that could change in the
 * meantime is looked at inside the transaction: approval, hash, law, effective day.
 *
 * @problem submission-unknown, submission-closed it is not approved
 * @problem gates-closed something does not hold; each problem says what and where
 * @problem day-in-past, effective-before-published
 * @problem not-approved no one but its authors stands behind exactly this hash
 * @problem submission-tampered what was submitted was changed by hand
 * @problem law-moved-on the law is not the one it was approved under
 */
export async function publishSubmission(
  book: Book,
  { submissionId, effectiveFrom, running = 'stay' }: Publishing,
  today: PlainDate,
): Promise<Result<Published, BookProblem>> {
  const found = submissionIn(book, submissionId, ['approved'])
  if (!found.ok) return found
  const closed = await closedGates(book, found.value, today)
  if (!closed.ok) return closed
  if (closed.value.length > 0) return refused({ code: 'gates-closed', gates: closed.value })
  return transact<Published, BookProblem>(book.store, () => {
    const again = submissionIn(book, submissionId, ['approved'])
    if (!again.ok) return again
    const problem = publishProblem(book, again.value, { effectiveFrom, today })
    return problem === null
      ? ok(frozen(book, again.value, { effectiveFrom, running }))
      : refused(problem)
  })
}

async function closedGates(
  book: Book,
  submission: SubmissionRow,
  today: PlainDate,
): Promise<Result<readonly Gate[], BookProblem>> {
  const content = contentOf(submission.content)
  const law = book.lawOf(content.document.jurisdiction)
  if (law === null)
    return refused({ code: 'country-unknown', country: content.document.jurisdiction })
  const gates = await gatesOf(content, law, today)
  return ok(gates.filter(({ isOpen }) => !isOpen))
}

function publishProblem(
  book: Book,
  submission: SubmissionRow,
  { effectiveFrom, today }: { readonly effectiveFrom: PlainDate; readonly today: PlainDate },
): BookProblem | null {
  const { id: submissionId, policyId, hash, lawHash, content } = submission
  const isSame = versionHash({ ...contentOf(content), lawHash }) === hash
  if (!isSame || !isSubmissionSealed(book.store, submission))
    return { code: 'submission-tampered', submissionId }
  if (!isApproved(book, submission)) return { code: 'not-approved', submissionId }
  if (effectiveFrom < today) return { code: 'day-in-past', day: effectiveFrom, today }
  const newest = policyVersion(book.store, policyId, null)
  if (newest !== undefined && newest.effectiveFrom > effectiveFrom)
    return {
      code: 'effective-before-published',
      ...{ policyId, version: newest.version, from: newest.effectiveFrom, day: effectiveFrom },
    }
  return lawProblem(book, submission)
}

/** Whether somebody who is none of its authors approved exactly this hash. */
const isApproved = ({ store }: Book, { id, hash, authors }: SubmissionRow): boolean =>
  verdictRows(store, id).some(
    (said) =>
      said.verdict === 'approve' && said.hash === hash && !authors.includes(said.reviewerId),
  )

function frozen(
  book: Book,
  submission: SubmissionRow,
  { effectiveFrom, running }: Pick<Published, 'effectiveFrom' | 'running'>,
): Published {
  const { store } = book
  const { id, policyId, hash, lawHash, authors, revision } = submission
  const { document, scenarios } = contentOf(submission.content)
  const before = policyVersion(store, policyId, null)
  const version = (before?.version ?? 0) + 1
  const published = { policyId, version, hash, effectiveFrom, running }
  audit(store, { kind: 'policy-published', subject: policyId, data: { ...published, id } })
  insertPolicyVersion(store, {
    ...{ policyId, version, effectiveFrom, contentHash: hash, lawHash, submissionId: id },
    hash: policyHash(document),
    jurisdiction: document.jurisdiction,
    document: JSON.stringify(document),
    stepCount: Object.keys(document.steps).length,
    scenarios: JSON.stringify(scenarios),
    authors: JSON.stringify(authors),
    approvedBy: approverOf(book, submission),
    publishedBy: store.actor.id,
    supersedes: before?.version ?? null,
  })
  if (running === 'move') insertPlannedMove(store, { policyId, version })
  moveSubmission(store, id, { from: ['approved'], to: 'published' })
  settleDraft(book, { policyId, revision, version })
  return published
}

const approverOf = ({ store }: Book, { id }: SubmissionRow): string | null =>
  verdictRows(store, id).find(({ verdict }) => verdict === 'approve')?.reviewerId ?? null

/** A draft that says what was published is done with; one that was changed since goes on from it. */
function settleDraft(
  { store }: Book,
  at: { readonly policyId: string; readonly revision: number; readonly version: number },
): void {
  const draft = draftRow(store, at.policyId)
  if (draft === undefined) return
  if (draft.revision === at.revision) deleteDraft(store, at.policyId)
  else rebaseDraft(store, at.policyId, at.version)
}
