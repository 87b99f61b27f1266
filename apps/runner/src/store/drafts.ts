import { behind } from './audit.ts'
import { fromJson, toJson } from './convert.ts'
import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** A policy that is being changed. */
export type DraftRow = {
  readonly policyId: string
  /** Number of its newest revision. */
  readonly revision: number
  /** The version it began from; `null` for a policy that was never published. */
  readonly basedOn: number | null
  /** Everybody who changed it since then. */
  readonly authors: readonly string[]
  readonly createdBy: string
  readonly createdAt: string
}

/** A draft as it was saved once. `content` is JSON text. */
export type RevisionRow = {
  readonly revision: number
  readonly content: string
  readonly savedBy: string
  readonly savedAt: string
}

type Raw = Omit<DraftRow, 'authors'> & { readonly authors: string }

const columns = '"policyId", "revision", "basedOn", "authors", "createdBy", "createdAt"'

const draftOf = (raw: Raw): DraftRow => ({ ...raw, authors: fromJson<string[]>(raw.authors) })

/** The draft of a policy, if there is one. */
export function draftRow(store: Store, policyId: string): DraftRow | undefined {
  const found = row<Raw>(
    store,
    `SELECT ${columns} FROM "PolicyDraft"
     WHERE "organisationId" = $organisationId AND "policyId" = $policyId`,
    { organisationId: store.organisationId, policyId },
  )
  return found && draftOf(found)
}

/** Every draft, by policy. */
export const draftRows = (store: Store): readonly DraftRow[] =>
  rows<Raw>(
    store,
    `SELECT ${columns} FROM "PolicyDraft" WHERE "organisationId" = $organisationId
     ORDER BY "policyId"`,
    { organisationId: store.organisationId },
  ).map(draftOf)

/** A draft as it was saved under a number, while that is kept. */
export const revisionRow = (
  store: Store,
  policyId: string,
  revision: number,
): RevisionRow | undefined =>
  row<RevisionRow>(
    store,
    `SELECT "revision", "content", "savedBy", "savedAt" FROM "DraftRevision"
     WHERE "organisationId" = $organisationId AND "policyId" = $policyId AND "revision" = $revision`,
    { organisationId: store.organisationId, policyId, revision },
  )

/** Begins a draft with its first revision. */
export function insertDraft(
  store: Store,
  draft: { readonly policyId: string; readonly basedOn: number | null; readonly content: string },
): void {
  const { organisationId } = store
  const { policyId, basedOn, content } = draft
  const by = store.actor.id
  write(
    store,
    `INSERT INTO "PolicyDraft" ("organisationId", "policyId", "revision", "basedOn", "authors",
       "createdBy", "createdAt")
     VALUES ($organisationId, $policyId, 1, $basedOn, $authors, $by, $now)`,
    {
      organisationId,
      policyId,
      basedOn,
      authors: toJson(behind(store.actor)),
      by,
      now: store.now(),
    },
  )
  insertRevision(store, { policyId, revision: 1, content })
}

/** How many revisions of a draft are kept: whoever comes with an older one gets no merge. */
const revisionsKept = 200

/** Adds a revision; whoever saves it is an author from now on. */
export function addRevision(store: Store, draft: DraftRow, content: string): number {
  const { organisationId, actor } = store
  const { policyId } = draft
  const revision = draft.revision + 1
  const authors = toJson([...new Set([...draft.authors, ...behind(actor)])])
  write(
    store,
    `UPDATE "PolicyDraft" SET "revision" = $revision, "authors" = $authors
     WHERE "organisationId" = $organisationId AND "policyId" = $policyId`,
    { organisationId, policyId, revision, authors },
  )
  insertRevision(store, { policyId, revision, content })
  write(
    store,
    `DELETE FROM "DraftRevision" WHERE "organisationId" = $organisationId
       AND "policyId" = $policyId AND "revision" <= $last`,
    { organisationId, policyId, last: revision - revisionsKept },
  )
  return revision
}

function insertRevision(
  store: Store,
  one: { readonly policyId: string; readonly revision: number; readonly content: string },
): void {
  write(
    store,
    `INSERT INTO "DraftRevision" ("organisationId", "policyId", "revision", "content", "savedBy",
       "savedAt") VALUES ($organisationId, $policyId, $revision, $content, $by, $now)`,
    { ...one, organisationId: store.organisationId, by: store.actor.id, now: store.now() },
  )
}

/** Lets a draft that was published in part go on from the version it became. */
export const rebaseDraft = (store: Store, policyId: string, version: number): number =>
  write(
    store,
    `UPDATE "PolicyDraft" SET "basedOn" = $version
     WHERE "organisationId" = $organisationId AND "policyId" = $policyId`,
    { organisationId: store.organisationId, policyId, version },
  )

/** Drops a draft and its revisions. */
export const deleteDraft = (store: Store, policyId: string): number =>
  write(
    store,
    `DELETE FROM "PolicyDraft"
     WHERE "organisationId" = $organisationId AND "policyId" = $policyId`,
    { organisationId: store.organisationId, policyId },
  )
