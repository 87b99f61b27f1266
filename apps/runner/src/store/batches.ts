import type { Actor } from './audit.ts'
import { fromJson, toJson } from './convert.ts'
import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** Something that was said of a file: a problem or a remark, without what the file says there. */
export type BatchNote = {
  readonly code: string
  readonly place: { readonly line?: number; readonly path?: string; readonly record?: string }
  readonly text: string
}

/** A file that was read, taken into the book or refused. */
export type NewBatch = {
  /** The creditor of all its records; `null` where they are of several. */
  readonly creditorId: string | null
  readonly fileName: string
  /** SHA-256 of its bytes, in hex. */
  readonly contentHash: string
  /** Empty where nobody could tell. */
  readonly format: string
  readonly status: 'imported' | 'refused'
  readonly byteCount: number | null
  readonly counts: { readonly [what: string]: number }
  readonly notes: readonly BatchNote[]
}

/** A file as the history of imports shows it. */
export type BatchRecord = Omit<NewBatch, 'notes'> & {
  readonly id: string
  readonly creditorName: string | null
  readonly importedAt: string
  /** `null` of files that came in before that was noted. */
  readonly importedBy: Pick<Actor, 'kind' | 'id'> | null
  readonly noteCount: number
}

/** At most so many notes of one file are kept. */
const notesMax = 1_000

/** Notes that a file was read; its id counts the files. */
export function insertBatch(store: Store, batch: NewBatch): string {
  const { organisationId, actor } = store
  const count = row<{ readonly count: number }>(
    store,
    'SELECT count(*) AS "count" FROM "ImportBatch" WHERE "organisationId" = $organisationId',
    { organisationId },
  )
  const id = `${organisationId}-${(count?.count ?? 0) + 1}`
  write(
    store,
    `INSERT INTO "ImportBatch" ("id", "organisationId", "creditorId", "fileName", "contentHash", "format",
       "counts", "importedAt", "status", "byteCount", "notes", "importedBy", "importedByKind")
     VALUES ($id, $organisationId, $creditorId, $fileName, $contentHash, $format, $counts, $now,
       $status, $byteCount, $notes, $actorId, $actorKind)`,
    {
      ...batch,
      ...{ id, organisationId, now: store.now(), actorId: actor.id, actorKind: actor.kind },
      counts: toJson(batch.counts),
      notes: toJson(batch.notes.slice(0, notesMax)),
    },
  )
  return id
}

/** The file with a content that was taken into the book last, if there is one. */
export const batchByHash = (
  store: Store,
  contentHash: string,
): { readonly id: string; readonly importedAt: string } | undefined =>
  row(
    store,
    `SELECT "id", "importedAt" FROM "ImportBatch" WHERE "organisationId" = $organisationId
       AND "contentHash" = $contentHash AND "status" = 'imported' ORDER BY rowid DESC LIMIT 1`,
    { organisationId: store.organisationId, contentHash },
  )

type Raw = Omit<BatchRecord, 'counts' | 'importedBy'> & {
  readonly counts: string
  readonly notes: string
  readonly importedBy: string | null
  readonly importedByKind: Actor['kind'] | null
}

const select = `SELECT b."id", b."creditorId", k."name" AS "creditorName", b."fileName",
    b."contentHash", b."format", b."status", b."byteCount", b."counts", b."notes", b."importedAt",
    b."importedBy", b."importedByKind", json_array_length(b."notes") AS "noteCount"
  FROM "ImportBatch" b LEFT JOIN "Creditor" k ON k."id" = b."creditorId"
  WHERE b."organisationId" = $organisationId`

/** Files that were read, newest first, from after one on. */
export const listBatches = (
  store: Store,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): readonly BatchRecord[] =>
  rows<Raw>(
    store,
    `${select} AND ($cursor IS NULL OR b.rowid < (SELECT c.rowid FROM "ImportBatch" c
         WHERE c."id" = $cursor AND c."organisationId" = $organisationId))
     ORDER BY b.rowid DESC LIMIT $limit`,
    { organisationId: store.organisationId, cursor: cursor ?? null, limit },
  ).map(recordOf)

/** A file that was read, with what was said of it. */
export function batchById(
  store: Store,
  id: string,
): (BatchRecord & { readonly notes: readonly BatchNote[] }) | undefined {
  const found = row<Raw>(store, `${select} AND b."id" = $id`, {
    organisationId: store.organisationId,
    id,
  })
  return found && { ...recordOf(found), notes: fromJson<readonly BatchNote[]>(found.notes) }
}

function recordOf({
  notes: _notes,
  counts,
  importedBy,
  importedByKind,
  ...batch
}: Raw): BatchRecord {
  const isKnown = importedBy !== null && importedByKind !== null
  return {
    ...batch,
    counts: fromJson(counts),
    importedBy: isKnown ? { kind: importedByKind, id: importedBy } : null,
  }
}
