import type { ClaimEvent, PlainDate } from '@forfall/rules'
import { fromJson, toJson } from './convert.ts'
import type { ClaimOfDebtor } from './debtors.ts'
import { committed, hasErasedText } from './erasable.ts'
import { searchTextOf } from './search-text.ts'
import { rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** Empties a debtor's row but for its kind and country, and marks it as erased. */
export const emptyDebtor = (store: Store, id: string, erasedOn: PlainDate): number =>
  write(
    store,
    `UPDATE "Debtor" SET "key" = 'erased:' || "id", "name" = NULL, "organisationNumber" = NULL,
       "customerNumber" = NULL, "email" = NULL, "street" = NULL, "postalCode" = NULL, "city" = NULL,
       "erasedOn" = $erasedOn
     WHERE "id" = $id AND "organisationId" = $organisationId AND "erasedOn" IS NULL`,
    { id, organisationId: store.organisationId, erasedOn },
  )

/** Takes out of a claim what points to its debtor: it is found by number and creditor only. */
export function emptyClaim(store: Store, claim: ClaimOfDebtor): void {
  const place = { id: claim.id, organisationId: store.organisationId }
  write(
    store,
    `UPDATE "Claim" SET "searchText" = $searchText, "paymentReference" = NULL
     WHERE "id" = $id AND "organisationId" = $organisationId`,
    { ...place, searchText: searchTextOf([claim.invoiceNumber, claim.creditorName]) },
  )
  write(
    store,
    `UPDATE "OutboxAction" SET "lastError" = NULL
     WHERE "claimId" = $id AND "organisationId" = $organisationId AND "lastError" IS NOT NULL`,
    place,
  )
}

type TextRow = {
  readonly seq: number
  readonly type: ClaimEvent['type']
  readonly data: string
  readonly salt: string
}

/**
 * Puts salted hashes in the place of the free texts of a claim's events and drops the salts. Nobody can
 * look for the text behind a hash then, and the audit log still fits.
 *
 * @returns how many events had texts
 */
export function eraseTexts(store: Store, claimId: string): number {
  const place = { claimId, organisationId: store.organisationId }
  const found = rows<TextRow>(
    store,
    `SELECT "seq", "type", "data", "salt" FROM "ClaimEvent" WHERE "claimId" = $claimId
       AND "organisationId" = $organisationId AND "salt" IS NOT NULL`,
    place,
  )
  for (const { seq, type, data, salt } of found)
    write(
      store,
      `UPDATE "ClaimEvent" SET "data" = $data, "salt" = NULL
       WHERE "claimId" = $claimId AND "organisationId" = $organisationId AND "seq" = $seq`,
      { ...place, seq, data: toJson(committed(type, fromJson(data), salt)) },
    )
  return found.length
}

/** The actions of a debtor's claims, whatever became of them. */
export const actionIdsOf = (store: Store, debtorId: string): readonly string[] =>
  rows<{ readonly id: string }>(
    store,
    `SELECT a."id" FROM "OutboxAction" a JOIN "Claim" c ON c."id" = a."claimId"
     WHERE c."debtorId" = $debtorId AND a."organisationId" = $organisationId ORDER BY a."id"`,
    { debtorId, organisationId: store.organisationId },
  ).map(({ id }) => id)

/** Debtors who were erased and whose letters nobody has noted as erased: those are still to do. */
export const unfinishedErasures = (store: Store): readonly string[] =>
  rows<{ readonly id: string }>(
    store,
    `SELECT d."id" FROM "Debtor" d WHERE d."organisationId" = $organisationId
       AND d."erasedOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "AuditEntry" e
         WHERE e."organisationId" = $organisationId AND e."subject" = d."id"
           AND e."kind" = 'letters-erased') ORDER BY d."id"`,
    { organisationId: store.organisationId },
  ).map(({ id }) => id)

/** Takes what was erased out of the write-ahead log as well, as far as nobody is reading there. */
export function forgetErased(store: Store): void {
  store.sqlite.pragma('wal_checkpoint(TRUNCATE)')
}

/** An event of the log with an erased text. */
export type ErasedEvent = { readonly claimId: string; readonly seq: number }

type EventRow = ErasedEvent & { readonly type: ClaimEvent['type']; readonly data: string }

/** The events with erased texts on claims that no entry of the audit log names as erased. */
export function erasedUnlogged(store: Store): readonly ErasedEvent[] {
  const { organisationId } = store
  return rows<EventRow>(
    store,
    `SELECT "claimId", "seq", "type", "data" FROM "ClaimEvent"
     WHERE "organisationId" = $organisationId AND instr("data", '"erased:') > 0
       AND "claimId" NOT IN (SELECT j."value" FROM "AuditEntry" e,
           json_each(e."data", '$.claimIds') j
         WHERE e."organisationId" = $organisationId AND e."kind" = 'debtor-erased')
     ORDER BY "claimId", "seq"`,
    { organisationId },
  )
    .filter(({ type, data }) => hasErasedText(type, fromJson(data)))
    .map(({ claimId, seq }) => ({ claimId, seq }))
}
