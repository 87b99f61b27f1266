import type { Ending, PlainDate } from '@forfall/rules'
import { toJson } from './convert.ts'
import type { DebtorRow } from './parties.ts'
import { wordsOf } from './search-text.ts'
import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** A debtor, and the day its personal data was erased. */
export type KeptDebtor = DebtorRow & {
  readonly erasedOn: PlainDate | null
  /** Whether the creditor wants no dunning of it: 1, else 0. */
  readonly isStopped: 0 | 1
}

/** The debtor with an id, if the organisation has it. */
export const debtorById = (store: Store, id: string): KeptDebtor | undefined =>
  row<KeptDebtor>(
    store,
    `SELECT "id", "creditorId", "key", "name", "kind", "country", "organisationNumber",
       "customerNumber", "email", "street", "postalCode", "city", "erasedOn", "isStopped"
     FROM "Debtor"
     WHERE "id" = $id AND "organisationId" = $organisationId`,
    { id, organisationId: store.organisationId },
  )

/** Id of the debtor that a creditor knows by a key. */
export const debtorIdByKey = (store: Store, creditorId: string, key: string): string | undefined =>
  row<{ readonly id: string }>(
    store,
    `SELECT "id" FROM "Debtor" WHERE "organisationId" = $organisationId
       AND "creditorId" = $creditorId AND "key" = $key`,
    { organisationId: store.organisationId, creditorId, key },
  )?.id

/** Whether a debtor's personal data was erased. */
export const isErased = (store: Store, id: string): boolean =>
  (debtorById(store, id)?.erasedOn ?? null) !== null

/** Keeps whether the creditor wants no dunning of a debtor. */
export const saveStop = (store: Store, id: string, isStopped: boolean): number =>
  write(
    store,
    `UPDATE "Debtor" SET "isStopped" = $isStopped
     WHERE "id" = $id AND "organisationId" = $organisationId`,
    { id, organisationId: store.organisationId, isStopped: isStopped ? 1 : 0 },
  )

/** What of a claim tells how long its debtor's data is kept. */
export type ClaimOfDebtor = {
  readonly id: string
  readonly invoiceNumber: string
  readonly creditorName: string
  readonly ending: Ending | null
  readonly endedOn: PlainDate | null
  /** Actions that may still go out. */
  readonly pendingCount: number
}

/** The claims on a debtor, the one that ended last first. */
export const claimsOfDebtor = (store: Store, debtorId: string): readonly ClaimOfDebtor[] =>
  rows<ClaimOfDebtor>(
    store,
    `SELECT c."id", c."invoiceNumber", k."name" AS "creditorName", c."ending", c."endedOn",
       (SELECT count(*) FROM "OutboxAction" a WHERE a."claimId" = c."id"
          AND a."status" = 'pending') AS "pendingCount"
     FROM "Claim" c JOIN "Creditor" k ON k."id" = c."creditorId"
     WHERE c."debtorId" = $debtorId AND c."organisationId" = $organisationId
     ORDER BY c."endedOn" DESC, c."id"`,
    { debtorId, organisationId: store.organisationId },
  )

/** A debtor as lists show it. */
export type DebtorRecord = Pick<
  KeptDebtor,
  'id' | 'name' | 'kind' | 'country' | 'customerNumber' | 'erasedOn' | 'isStopped'
> & {
  readonly creditorName: string
  readonly claimCount: number
  readonly openCount: number
  /** The day its last claim ended; null while one is open, and when there is none. */
  readonly lastEndedOn: PlainDate | null
}

/** Which debtors a list shows. */
export type DebtorFilter = {
  /** Words that all stand in what one of its claims is found by. */
  readonly search?: string | undefined
  /** Id of the last debtor of the page before. */
  readonly cursor?: string | undefined
  readonly limit: number
}

const record = `SELECT d."id", d."name", d."kind", d."country", d."customerNumber", d."erasedOn",
    d."isStopped",
    k."name" AS "creditorName", count(c."id") AS "claimCount",
    count(c."id") - count(c."endedOn") AS "openCount",
    CASE WHEN count(c."id") = count(c."endedOn") THEN max(c."endedOn") END AS "lastEndedOn"
  FROM "Debtor" d JOIN "Creditor" k ON k."id" = d."creditorId"
    LEFT JOIN "Claim" c ON c."debtorId" = d."id"`

/** A page of debtors, by id. */
export const listDebtors = (store: Store, filter: DebtorFilter): readonly DebtorRecord[] =>
  rows<DebtorRecord>(
    store,
    `${record} WHERE d."organisationId" = $organisationId AND d."id" > $after
       AND ($words = '[]' OR EXISTS (SELECT 1 FROM "Claim" f WHERE f."debtorId" = d."id"
         AND NOT EXISTS (SELECT 1 FROM json_each($words) w
           WHERE instr(f."searchText", w."value") = 0)))
     GROUP BY d."id" ORDER BY d."id" LIMIT $limit`,
    {
      organisationId: store.organisationId,
      words: toJson(wordsOf(filter.search ?? '')),
      after: filter.cursor ?? '',
      limit: filter.limit,
    },
  )

/**
 * Debtors who are not erased, with every claim ended on a day or before, nothing on its way to them,
 * those that ended first first.
 */
export const debtorsDoneBy = (store: Store, endedThrough: PlainDate): readonly DebtorRecord[] =>
  rows<DebtorRecord>(
    store,
    `${record} WHERE d."organisationId" = $organisationId AND d."erasedOn" IS NULL
       AND NOT EXISTS (SELECT 1 FROM "Claim" o JOIN "OutboxAction" a ON a."claimId" = o."id"
         WHERE o."debtorId" = d."id" AND a."status" = 'pending')
     GROUP BY d."id" HAVING "openCount" = 0 AND coalesce("lastEndedOn", '') <= $endedThrough
     ORDER BY "lastEndedOn", d."id"`,
    { organisationId: store.organisationId, endedThrough },
  )

/** Days for which the organisation keeps a debtor's data after the end of its last claim. */
export function retentionDays(store: Store): number {
  const { organisationId: id } = store
  const found = row<{ readonly retentionDays: number }>(
    store,
    'SELECT "retentionDays" FROM "Organisation" WHERE "id" = $id',
    { id },
  )
  if (found === undefined) throw new Error(`Bug: organisation ${id} is not in the book`)
  return found.retentionDays
}

/** Keeps the organisation's retention. */
export const saveRetention = (store: Store, days: number): number =>
  write(store, 'UPDATE "Organisation" SET "retentionDays" = $days WHERE "id" = $id', {
    days,
    id: store.organisationId,
  })
