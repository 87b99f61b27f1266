import type { Currency, Ending, PlainDate } from '@forfall/rules'
import type { BackTestQuestion } from './backtests.ts'
import { toJson } from './convert.ts'
import { insertRows, type Value } from './insert-rows.ts'
import { row, rows, statement, write } from './sql.ts'
import type { Store } from './store.ts'

/** What a claim comes to under both versions of a back-test. Amounts in minor units of `currency`. */
export type TestedClaim = {
  readonly claimId: string
  /** The debtor's; `null` where it is not known. */
  readonly country: string | null
  readonly currency: Currency
  readonly isSame: 0 | 1
  /** How many actions are gained, lost, taken earlier, later or otherwise. */
  readonly gained: number
  readonly lost: number
  readonly earlier: number
  readonly later: number
  readonly altered: number
  readonly contactsBefore: number
  readonly contactsAfter: number
  readonly feesBeforeMinor: number
  readonly feesAfterMinor: number
  readonly compensationBeforeMinor: number
  readonly compensationAfterMinor: number
  /** `null` where the law knows no rate. */
  readonly interestBeforeMinor: number | null
  readonly interestAfterMinor: number | null
  /** `null` where it is not handed over. */
  readonly handOverBeforeDays: number | null
  readonly handOverAfterDays: number | null
  readonly endingBefore: Ending | null
  readonly endingAfter: Ending | null
}

const fields = [
  ...(['claimId', 'country', 'currency', 'isSame', 'gained', 'lost', 'earlier', 'later'] as const),
  ...(['altered', 'contactsBefore', 'contactsAfter', 'feesBeforeMinor', 'feesAfterMinor'] as const),
  ...(['compensationBeforeMinor', 'compensationAfterMinor', 'interestBeforeMinor'] as const),
  ...(['interestAfterMinor', 'handOverBeforeDays', 'handOverAfterDays'] as const),
  ...(['endingBefore', 'endingAfter'] as const),
] satisfies readonly (keyof TestedClaim)[]

/** The values of a tested claim, always in the same order. */
export const valuesOf = (claim: TestedClaim): readonly Value[] =>
  fields.map((field) => claim[field])

const columns = ['backTestId', 'organisationId', ...fields]

/** Adds what some claims come to. */
export const insertTestedClaims = (
  store: Store,
  backTestId: string,
  claims: readonly TestedClaim[],
): void =>
  insertRows(
    store,
    { table: 'BackTestClaim', columns },
    claims.map((claim) => [backTestId, store.organisationId, ...valuesOf(claim)]),
  )

/** Where the rows of the claims in question lie, in the order of those places. */
export const claimPlaces = (
  store: Store,
  policyIds: readonly string[],
  { claims, dueFrom, dueThrough, creditorId }: BackTestQuestion,
): readonly number[] =>
  statement(
    store,
    `SELECT rowid FROM "Claim" WHERE "organisationId" = $organisationId
       AND "policyId" IN (SELECT "value" FROM json_each($policyIds))
       AND ($claims = 'all' OR ("ending" IS NULL) = ($claims = 'open'))
       AND ($dueFrom IS NULL OR "dueOn" >= $dueFrom)
       AND ($dueThrough IS NULL OR "dueOn" <= $dueThrough)
       AND ($creditorId IS NULL OR "creditorId" = $creditorId) ORDER BY rowid`,
  )
    .pluck()
    .all({
      ...{ organisationId: store.organisationId, policyIds: toJson(policyIds) },
      ...{ claims, dueFrom, dueThrough, creditorId },
    }) as readonly number[]

/** Deletes some of the rows of a back-test; gives how many. */
export const deleteTestedClaims = (store: Store, backTestId: string, limit: number): number =>
  write(
    store,
    `DELETE FROM "BackTestClaim" WHERE "backTestId" = $backTestId
       AND "organisationId" = $organisationId AND "claimId" IN (SELECT "claimId"
         FROM "BackTestClaim" WHERE "backTestId" = $backTestId LIMIT $limit)`,
    { backTestId, organisationId: store.organisationId, limit },
  )

const selected = fields.map((field) => `t."${field}"`).join(', ')

/** Rows of a back-test after one, in the order of their claims' ids. */
export const testedClaimsAfter = (
  store: Store,
  backTestId: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): readonly TestedClaim[] =>
  rows<TestedClaim>(
    store,
    `SELECT ${selected} FROM "BackTestClaim" t WHERE t."backTestId" = $backTestId
       AND t."organisationId" = $organisationId AND t."claimId" > $after
     ORDER BY t."claimId" LIMIT $limit`,
    { backTestId, organisationId: store.organisationId, after, limit },
  )

/** The row of one claim. */
export const testedClaim = (
  store: Store,
  backTestId: string,
  claimId: string,
): TestedClaim | undefined =>
  row<TestedClaim>(
    store,
    `SELECT ${selected} FROM "BackTestClaim" t WHERE t."backTestId" = $backTestId
       AND t."organisationId" = $organisationId AND t."claimId" = $claimId`,
    { backTestId, organisationId: store.organisationId, claimId },
  )

/** By what rows are sorted: how much more there is of it under the later version. */
export const rowSorts = ['fees', 'interest', 'days', 'contacts'] as const

/** What a list of rows shows. */
export type RowFilter = {
  /** `changed`: anything is otherwise; `outcome`: it comes to another ending. */
  readonly only: 'all' | 'changed' | 'outcome'
  readonly sort: (typeof rowSorts)[number]
  /** `more`: where there is most more of it comes first. */
  readonly order: 'more' | 'less'
  /** Where the page before ended. */
  readonly cursor: { readonly value: number; readonly claimId: string } | null
  readonly limit: number
}

/** A row with what it is sorted by, and what a person knows the claim by. */
export type ListedClaim = TestedClaim & {
  readonly sortedBy: number
  readonly invoiceNumber: string
  readonly dueOn: PlainDate
  readonly originalMinor: number
}

const more = {
  fees: '"feesAfterMinor" - "feesBeforeMinor"',
  interest: 'coalesce("interestAfterMinor" - "interestBeforeMinor", 0)',
  // A claim that is handed over under one version only is so infinitely later under the other.
  days: `CASE WHEN "handOverBeforeDays" IS NULL AND "handOverAfterDays" IS NULL THEN 0
    WHEN "handOverAfterDays" IS NULL THEN 100000 WHEN "handOverBeforeDays" IS NULL THEN -100000
    ELSE "handOverAfterDays" - "handOverBeforeDays" END`,
  contacts: '"contactsAfter" - "contactsBefore"',
} as const satisfies { readonly [sort in RowFilter['sort']]: string }

const only = {
  all: '1',
  changed: '"isSame" = 0',
  outcome: '"endingBefore" IS NOT "endingAfter"',
} as const satisfies { readonly [which in RowFilter['only']]: string }

/** A page of rows. */
export function listTestedClaims(
  store: Store,
  backTestId: string,
  filter: RowFilter,
): readonly ListedClaim[] {
  const [way, beyond] = filter.order === 'more' ? ['DESC', '<'] : ['ASC', '>']
  return rows<ListedClaim>(
    store,
    `SELECT t.*, c."invoiceNumber", c."dueOn", c."originalMinor"
     FROM (SELECT ${selected}, ${more[filter.sort]} AS "sortedBy" FROM "BackTestClaim" t
       WHERE t."backTestId" = $backTestId AND t."organisationId" = $organisationId
         AND ${only[filter.only]} AND ($value IS NULL OR "sortedBy" ${beyond} $value
           OR ("sortedBy" = $value AND t."claimId" > $claimId))
       ORDER BY "sortedBy" ${way}, t."claimId" LIMIT $limit) t
     JOIN "Claim" c ON c."id" = t."claimId" AND c."organisationId" = $organisationId
     ORDER BY t."sortedBy" ${way}, t."claimId"`,
    {
      ...{ backTestId, organisationId: store.organisationId, limit: filter.limit },
      ...{ value: filter.cursor?.value ?? null, claimId: filter.cursor?.claimId ?? '' },
    },
  )
}

/** How many rows a filter lets through. */
export const countTestedClaims = (
  store: Store,
  backTestId: string,
  which: RowFilter['only'],
): number =>
  row<{ readonly count: number }>(
    store,
    `SELECT count(*) AS "count" FROM "BackTestClaim" WHERE "backTestId" = $backTestId
       AND "organisationId" = $organisationId AND ${only[which]}`,
    { backTestId, organisationId: store.organisationId },
  )?.count ?? 0
