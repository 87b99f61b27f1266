import type { EntryRow } from './audit.ts'
import { row, rows } from './sql.ts'
import type { Store } from './store.ts'

/** An entry of the audit log as it stands in the database. */
export type StoredEntry = EntryRow & { readonly hash: string }

/** The end of a log, as the database has it. */
export type StoredHead = { readonly seq: number; readonly hash: string; readonly seal: string }

const columns = `"organisationId", "seq", "at", "actorKind", "actorId", "kind", "subject", "data",
  "coveredCount", "coveredHash", "previousHash", "hash"`

const pageSize = 500

/** Entries after a number, in their order; at most 500. */
export const readEntries = (store: Store, after: number): readonly StoredEntry[] =>
  rows<StoredEntry>(
    store,
    `SELECT ${columns} FROM "AuditEntry" WHERE "organisationId" = $organisationId AND "seq" > $after
     ORDER BY "seq" LIMIT ${pageSize}`,
    { organisationId: store.organisationId, after },
  )

/** Every entry in its order, read in pages. */
export function* allEntries(store: Store): Generator<StoredEntry> {
  let after = 0
  for (;;) {
    const page = readEntries(store, after)
    yield* page
    const last = page.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}

/** Which entries a list shows. */
export type EntryFilter = {
  readonly kind?: string | undefined
  readonly subject?: string | undefined
  readonly actorId?: string | undefined
  /** First instant, as the log writes it. */
  readonly from?: string | undefined
  /** First instant that is too late. */
  readonly until?: string | undefined
  /** Only entries before this number. */
  readonly before?: number | undefined
  readonly limit: number
}

/** Entries for a list, newest first. */
export const listEntries = (store: Store, filter: EntryFilter): readonly StoredEntry[] =>
  rows<StoredEntry>(
    store,
    `SELECT ${columns} FROM "AuditEntry" WHERE "organisationId" = $organisationId
       AND ($kind IS NULL OR "kind" = $kind) AND ($subject IS NULL OR "subject" = $subject)
       AND ($actorId IS NULL OR "actorId" = $actorId) AND ($before IS NULL OR "seq" < $before)
       AND ($from IS NULL OR "at" >= $from) AND ($until IS NULL OR "at" < $until)
     ORDER BY "seq" DESC LIMIT $limit`,
    {
      organisationId: store.organisationId,
      kind: filter.kind ?? null,
      subject: filter.subject ?? null,
      actorId: filter.actorId ?? null,
      from: filter.from ?? null,
      until: filter.until ?? null,
      before: filter.before ?? null,
      limit: filter.limit,
    },
  )

/** The end of the log, if it has begun. */
export const readHead = (store: Store): StoredHead | undefined =>
  row<StoredHead>(
    store,
    'SELECT "seq", "hash", "seal" FROM "AuditHead" WHERE "organisationId" = $organisationId',
    { organisationId: store.organisationId },
  )
