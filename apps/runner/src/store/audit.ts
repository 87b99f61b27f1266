import { createHmac, hash } from 'node:crypto'
import { assert, canonicalJson } from '@forfall/rules'
import type { AuditKind } from './audit-kinds.ts'
import { type CoveredTable, coveredColumns } from './covered-columns.ts'
import { row, write } from './sql.ts'
import type { Store } from './store.ts'

/** Who does something. `system` is a program: a run, the command line, the start of the server. */
export type Actor = {
  readonly kind: 'person' | 'key' | 'system'
  readonly id: string
  /** Of a key, the person who made it. */
  readonly maker?: string
}

/** Who is behind what an actor does: whoever made a key is behind what it does. */
export const behind = ({ id, maker }: Actor): readonly string[] =>
  maker === undefined ? [id] : [id, maker]

/** What a transaction did, in a few words and figures. Never personal data: entries stay for good. */
export type AuditNote = {
  readonly kind: AuditKind
  /** Id of what it was done to; `null` where it is many things. */
  readonly subject: string | null
  readonly data: { readonly [what: string]: unknown }
}

/** The entry of the transaction that is open. */
type OpenEntry = {
  readonly organisationId: string
  readonly seq: number
  readonly previousHash: string
  readonly marks: string[]
  note: AuditNote | null
}

/** Where the entry of the open transaction gathers; one for each connection. */
export type AuditDesk = { open: OpenEntry | null }

/** What the first entry of a log has before it. */
export const noHash = '0'.repeat(64)

/**
 * Says what the open transaction does. Each transaction that writes covered rows says it exactly once,
 * and one that only changes other things may.
 */
export function audit(store: Store, said: AuditNote): void {
  const entry = openEntry(store)
  assert(entry.note === null, `a transaction is noted twice: ${entry.note?.kind}, ${said.kind}`)
  entry.note = said
}

/**
 * Takes a row that is about to be written into the open transaction's entry: whoever changes it later
 * no longer fits the log.
 *
 * @returns the number of the entry, which the row keeps
 */
export function cover(store: Store, table: CoveredTable, content: Content): number {
  const entry = openEntry(store)
  entry.marks.push(markOf(table, content))
  return entry.seq
}

/** A row that is covered, by its columns. What is absent counts as `null`. */
type Content = { readonly [column: string]: unknown }

/** What the log keeps of a covered row. */
export function markOf(table: CoveredTable, content: Content): string {
  const columns: readonly string[] = coveredColumns[table]
  return sha256(columns.reduce((text, column) => text + framed(content[column]), table as string))
}

/** A value so that where it ends can be told, whatever is in it. */
function framed(value: unknown): string {
  if (typeof value === 'string') return `|${value.length}:${value}`
  return `|${JSON.stringify(value ?? null)}`
}

/** The hash of covered rows, whatever order they come in. */
export const coveredHashOf = (marks: readonly string[]): string =>
  sha256([...marks].sort().join('\n'))

/** Writes the entry of the open transaction, if it did anything. Belongs right before its end. */
export function closeEntry(store: Store): void {
  const { open } = store.desk
  if (open === null) return
  assert(open.note !== null, 'a transaction changed covered rows without saying what it did')
  const entry: EntryRow = {
    organisationId: open.organisationId,
    seq: open.seq,
    at: store.now(),
    actorKind: store.actor.kind,
    actorId: store.actor.id,
    kind: open.note.kind,
    subject: open.note.subject,
    data: canonicalJson(open.note.data),
    coveredCount: open.marks.length,
    coveredHash: coveredHashOf(open.marks),
    previousHash: open.previousHash,
  }
  const hash = entryHash(store.sealKey, entry)
  insertEntry(store, entry, hash)
  saveHead(store, entry, hash)
}

/** An entry of the log without its own hash. */
export type EntryRow = {
  readonly organisationId: string
  readonly seq: number
  readonly at: string
  readonly actorKind: Actor['kind']
  readonly actorId: string
  readonly kind: AuditKind
  readonly subject: string | null
  readonly data: string
  readonly coveredCount: number
  readonly coveredHash: string
  readonly previousHash: string
}

/** The seal over an entry. Whoever has not got the key cannot make another that fits. */
export const entryHash = (sealKey: string, entry: EntryRow): string =>
  sealed(sealKey, canonicalJson(entry))

/** The seal over the end of a log. */
export const headSeal = (
  sealKey: string,
  head: { readonly organisationId: string; readonly seq: number; readonly hash: string },
): string => sealed(sealKey, canonicalJson(['head', head.organisationId, head.seq, head.hash]))

function openEntry(store: Store): OpenEntry {
  const { desk, organisationId } = store
  assert(store.sqlite.inTransaction, 'the audit log is written inside a transaction')
  if (desk.open === null) {
    const head = row<{ readonly seq: number; readonly hash: string }>(
      store,
      'SELECT "seq", "hash" FROM "AuditHead" WHERE "organisationId" = $organisationId',
      { organisationId },
    )
    const [seq, previousHash] = [(head?.seq ?? 0) + 1, head?.hash ?? noHash]
    desk.open = { organisationId, seq, previousHash, marks: [], note: null }
  }
  assert(desk.open.organisationId === organisationId, 'a transaction is of one organisation')
  return desk.open
}

const insertEntry = (store: Store, entry: EntryRow, hash: string): number =>
  write(
    store,
    `INSERT INTO "AuditEntry" ("organisationId", "seq", "at", "actorKind", "actorId", "kind",
       "subject", "data", "coveredCount", "coveredHash", "previousHash", "hash")
     VALUES ($organisationId, $seq, $at, $actorKind, $actorId, $kind, $subject, $data, $coveredCount,
       $coveredHash, $previousHash, $hash)`,
    { ...entry, hash },
  )

const saveHead = (store: Store, { organisationId, seq }: EntryRow, hash: string): number =>
  write(
    store,
    `INSERT INTO "AuditHead" ("organisationId", "seq", "hash", "seal")
     VALUES ($organisationId, $seq, $hash, $seal)
     ON CONFLICT ("organisationId") DO UPDATE SET "seq" = excluded."seq", "hash" = excluded."hash",
       "seal" = excluded."seal"`,
    { organisationId, seq, hash, seal: headSeal(store.sealKey, { organisationId, seq, hash }) },
  )

const sealed = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('hex')

const sha256 = (text: string): string => hash('sha256', text)
