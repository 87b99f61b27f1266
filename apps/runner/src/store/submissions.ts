import { cover } from './audit.ts'
import { fromJson, toJson } from './convert.ts'
import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** Where a submission stands. Only an open one takes verdicts; only an approved one is published. */
export type SubmissionStatus = 'open' | 'approved' | 'sent-back' | 'withdrawn' | 'published'

/** A draft handed in for review, frozen. `content` is JSON text. */
export type SubmissionRow = {
  readonly id: string
  readonly policyId: string
  readonly revision: number
  readonly basedOn: number | null
  /** What reviewers approve and what is published. */
  readonly hash: string
  readonly lawHash: string
  readonly content: string
  readonly authors: readonly string[]
  readonly note: string | null
  readonly status: SubmissionStatus
  readonly submittedBy: string
  readonly submittedAt: string
  readonly closedAt: string | null
}

/** What a reviewer said of a hash. */
export type VerdictRow = {
  readonly reviewerId: string
  readonly hash: string
  readonly verdict: 'approve' | 'send-back'
  readonly statement: string
  readonly givenAt: string
}

type Raw = Omit<SubmissionRow, 'authors'> & { readonly authors: string }

const columns = `"id", "policyId", "revision", "basedOn", "hash", "lawHash", "content", "authors",
  "note", "status", "submittedBy", "submittedAt", "closedAt"`

const submissionOf = (raw: Raw): SubmissionRow => ({
  ...raw,
  authors: fromJson<string[]>(raw.authors),
})

/** The submission with an id, if the organisation has it. */
export function submissionRow(store: Store, id: string): SubmissionRow | undefined {
  const found = row<Raw>(
    store,
    `SELECT ${columns} FROM "Submission" WHERE "id" = $id AND "organisationId" = $organisationId`,
    { id, organisationId: store.organisationId },
  )
  return found && submissionOf(found)
}

/** The submissions of a policy, or of all when none is named, newest first. */
export const submissionRows = (store: Store, policyId: string | null): readonly SubmissionRow[] =>
  rows<Raw>(
    store,
    `SELECT ${columns} FROM "Submission" WHERE "organisationId" = $organisationId
       AND ($policyId IS NULL OR "policyId" = $policyId) ORDER BY "submittedAt" DESC, rowid DESC`,
    { organisationId: store.organisationId, policyId },
  ).map(submissionOf)

/** The submission of a policy that is under review or approved. */
export const openSubmission = (store: Store, policyId: string): SubmissionRow | undefined =>
  submissionRows(store, policyId).find(({ status }) => status === 'open' || status === 'approved')

/** Freezes a draft for review; its id counts the submissions of the policy. */
export function insertSubmission(
  store: Store,
  submission: Omit<SubmissionRow, 'id' | 'status' | 'submittedBy' | 'submittedAt' | 'closedAt'>,
): string {
  const { organisationId } = store
  const count = submissionRows(store, submission.policyId).length
  const id = `${organisationId}/${submission.policyId}/${count + 1}`
  write(
    store,
    `INSERT INTO "Submission" ("organisationId", ${columns})
     VALUES ($organisationId, $id, $policyId, $revision, $basedOn, $hash, $lawHash, $content,
       $authors, $note, 'open', $by, $now, NULL)`,
    {
      ...submission,
      ...{ id, organisationId, by: store.actor.id, now: store.now() },
      authors: toJson(submission.authors),
    },
  )
  return id
}

/**
 * Moves a submission on.
 *
 * @returns false when it no longer stands where it was expected to
 */
export const moveSubmission = (
  store: Store,
  id: string,
  move: { readonly from: readonly SubmissionStatus[]; readonly to: SubmissionStatus },
): boolean =>
  write(
    store,
    `UPDATE "Submission" SET "status" = $to,
       "closedAt" = CASE WHEN $to = 'approved' THEN NULL ELSE $now END
     WHERE "id" = $id AND "organisationId" = $organisationId
       AND "status" IN (SELECT "value" FROM json_each($from))`,
    {
      id,
      organisationId: store.organisationId,
      from: toJson(move.from),
      to: move.to,
      now: store.now(),
    },
  ) > 0

/** Keeps a verdict of whoever acts. A reviewer gives one to a submission. */
export function insertVerdict(
  store: Store,
  submissionId: string,
  said: Pick<VerdictRow, 'hash' | 'verdict' | 'statement'>,
): void {
  const { organisationId, actor } = store
  const content = {
    ...{ submissionId, organisationId, reviewerId: actor.id, givenAt: store.now() },
    ...{ hash: said.hash, verdict: said.verdict, statement: said.statement },
  }
  write(
    store,
    `INSERT INTO "Verdict" ("submissionId", "organisationId", "reviewerId", "hash", "verdict",
       "statement", "givenAt", "auditSeq")
     VALUES ($submissionId, $organisationId, $reviewerId, $hash, $verdict, $statement, $givenAt,
       $auditSeq)`,
    { ...content, auditSeq: cover(store, 'Verdict', content) },
  )
}

/** The verdicts on a submission, in the order they were given. */
export const verdictRows = (store: Store, submissionId: string): readonly VerdictRow[] =>
  rows<VerdictRow>(
    store,
    `SELECT "reviewerId", "hash", "verdict", "statement", "givenAt" FROM "Verdict"
     WHERE "submissionId" = $submissionId AND "organisationId" = $organisationId
     ORDER BY "auditSeq"`,
    { submissionId, organisationId: store.organisationId },
  )
