import { toJson } from './convert.ts'
import { row, write } from './sql.ts'
import type { Store } from './store.ts'

/** A file that was read into the book. */
export type Batch = {
  /** The creditor of all its records; `null` where they are of several. */
  readonly creditorId: string | null
  readonly fileName: string
  /** SHA-256 of its bytes, in hex. */
  readonly contentHash: string
  readonly format: string
  readonly counts: { readonly [what: string]: number }
}

/** Notes that a file was read; its id counts the files. */
export function insertBatch(store: Store, batch: Batch): string {
  const { organisationId } = store
  const count = row<{ readonly count: number }>(
    store,
    'SELECT count(*) AS "count" FROM "ImportBatch" WHERE "organisationId" = $organisationId',
    { organisationId },
  )
  const id = `${organisationId}-${(count?.count ?? 0) + 1}`
  write(
    store,
    `INSERT INTO "ImportBatch" ("id", "organisationId", "creditorId", "fileName", "contentHash", "format",
       "counts", "importedAt")
     VALUES ($id, $organisationId, $creditorId, $fileName, $contentHash, $format, $counts, $now)`,
    {
      id,
      organisationId,
      creditorId: batch.creditorId,
      fileName: batch.fileName,
      contentHash: batch.contentHash,
      format: batch.format,
      counts: toJson(batch.counts),
      now: store.now(),
    },
  )
  return id
}
