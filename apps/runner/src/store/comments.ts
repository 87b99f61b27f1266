import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** A remark about a policy. */
export type CommentRow = {
  readonly id: string
  readonly policyId: string
  readonly submissionId: string | null
  /** Step and field it is about; `null` when it is about the whole. */
  readonly step: string | null
  readonly field: string | null
  readonly text: string
  readonly writtenBy: string
  readonly writtenAt: string
  readonly resolvedBy: string | null
  readonly resolvedAt: string | null
}

const columns = `"id", "policyId", "submissionId", "step", "field", "text", "writtenBy", "writtenAt",
  "resolvedBy", "resolvedAt"`

/** The remarks about a policy, oldest first. */
export const commentRows = (store: Store, policyId: string): readonly CommentRow[] =>
  rows<CommentRow>(
    store,
    `SELECT ${columns} FROM "ReviewComment" WHERE "organisationId" = $organisationId
       AND "policyId" = $policyId ORDER BY rowid`,
    { organisationId: store.organisationId, policyId },
  )

/** Keeps a remark; its id counts those about the policy. */
export function insertComment(
  store: Store,
  comment: Pick<CommentRow, 'policyId' | 'submissionId' | 'step' | 'field' | 'text'>,
): string {
  const { organisationId } = store
  const id = `${organisationId}/${comment.policyId}/c${commentRows(store, comment.policyId).length + 1}`
  write(
    store,
    `INSERT INTO "ReviewComment" ("organisationId", ${columns})
     VALUES ($organisationId, $id, $policyId, $submissionId, $step, $field, $text, $by, $now, NULL,
       NULL)`,
    { ...comment, id, organisationId, by: store.actor.id, now: store.now() },
  )
  return id
}

/** The remark with an id, if the organisation has it. */
export const commentRow = (store: Store, id: string): CommentRow | undefined =>
  row<CommentRow>(
    store,
    `SELECT ${columns} FROM "ReviewComment"
     WHERE "id" = $id AND "organisationId" = $organisationId`,
    { id, organisationId: store.organisationId },
  )

/** Marks a remark as dealt with. */
export const resolveCommentRow = (store: Store, id: string): number =>
  write(
    store,
    `UPDATE "ReviewComment" SET "resolvedBy" = $by, "resolvedAt" = $now
     WHERE "id" = $id AND "organisationId" = $organisationId AND "resolvedAt" IS NULL`,
    { id, organisationId: store.organisationId, by: store.actor.id, now: store.now() },
  )
