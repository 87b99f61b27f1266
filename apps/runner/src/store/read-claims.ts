import {
  type Blocker,
  type Currency,
  type DebtorKind,
  type Ending,
  ok,
  type PlainDate,
  type Result,
  refused,
} from '@forfall/rules'
import { type ClaimFilter, whereOf } from './claim-filter.ts'
import { fromJson } from './convert.ts'
import { cursorOf, placeIn } from './keyset.ts'
import { row, rows } from './sql.ts'
import type { Store } from './store.ts'
import type { Where } from './where.ts'

/** A claim as lists show it. Amounts in minor units of `currency`. */
export type ClaimRecord = {
  readonly id: string
  readonly invoiceNumber: string
  readonly creditorId: string
  readonly creditorName: string
  readonly debtorId: string
  readonly debtorName: string | null
  readonly debtorKind: DebtorKind | null
  readonly jurisdiction: string | null
  readonly currency: Currency
  readonly originalMinor: number
  readonly outstandingMinor: number
  readonly issuedOn: PlainDate
  readonly dueOn: PlainDate
  readonly paymentReference: string | null
  readonly position: string
  readonly ending: Ending | null
  readonly endedOn: PlainDate | null
  readonly policyId: string | null
  readonly policyVersion: number | null
  readonly reviewOn: PlainDate | null
  readonly nextStep: string | null
  readonly nextKind: string | null
  readonly nextOn: PlainDate | null
  readonly nextWhy: string | null
  readonly blockers: readonly Blocker[]
  readonly isDisputed: boolean
  /** First day on which a person's hold no longer lasts, far off where none is set; else `null`. */
  readonly heldUntil: PlainDate | null
}

type Raw = Omit<ClaimRecord, 'blockers' | 'isDisputed'> & {
  readonly blockers: string
  readonly isDisputed: number | null
  readonly sortedBy: string | number
}

/** What lists of claims are sorted by. A claim without a next day comes last. */
export const claimSorts = ['due-day', 'next-day', 'outstanding', 'invoice-number'] as const

/** What a list of claims is sorted by. */
export type ClaimSort = (typeof claimSorts)[number]

const expressions: { readonly [sort in ClaimSort]: string } = {
  'due-day': 'c."dueOn"',
  'next-day': `coalesce(c."nextOn", '9999-12-31')`,
  outstanding: 'c."outstandingMinor"',
  'invoice-number': 'c."invoiceNumber"',
}

/** A page of a list of claims. */
export type ClaimQuestion = {
  readonly filter: ClaimFilter
  /** On which holds are asked about. */
  readonly day: PlainDate
  readonly sort: ClaimSort
  /** The sort turned round, so that the last come first. */
  readonly isDescending: boolean
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined
  readonly limit: number
}

/** A page of claims. */
export type FoundClaims = {
  readonly claims: readonly ClaimRecord[]
  readonly nextCursor: string | null
  /** On all pages. */
  readonly total: number
}

/** A cursor that is none of this list. */
export type CursorProblem = { readonly code: 'cursor-unfit' }

const columns = `c."id", c."invoiceNumber", c."creditorId", k."name" AS "creditorName", c."debtorId",
  d."name" AS "debtorName", json_extract(c."state", '$.debtorKind') AS "debtorKind",
  c."jurisdiction", c."currency", c."originalMinor", c."outstandingMinor", c."issuedOn", c."dueOn",
  c."paymentReference", c."position", c."ending", c."endedOn", c."policyId", c."policyVersion",
  c."reviewOn", c."nextStep", c."nextKind", c."nextOn", c."nextWhy", c."blockers", c."isDisputed",
  c."heldUntil"`

const parties = `CROSS JOIN "Creditor" k ON k."id" = c."creditorId"
  CROSS JOIN "Debtor" d ON d."id" = c."debtorId"`

/**
 * A page of claims, and how many there are on all pages. What changes between two pages moves no other
 * claim from one to the other.
 *
 * @problem cursor-unfit it comes from a list that was sorted otherwise, or from nowhere
 */
export function readClaims(
  store: Store,
  question: ClaimQuestion,
): Result<FoundClaims, CursorProblem> {
  const where = whereOf(store, question.filter, question.day)
  const after = afterOf(question)
  if (after === null) return refused({ code: 'cursor-unfit' })
  const by = expressions[question.sort]
  const way = question.isDescending ? 'DESC' : 'ASC'
  const found = rows<Raw>(
    store,
    // The page is found in an index that has all that is asked; whole rows are read for it only.
    `SELECT ${columns}, p."sortedBy" FROM (
       SELECT c.rowid AS "place", ${by} AS "sortedBy" FROM "Claim" c WHERE ${where.sql}${after.sql}
       ORDER BY ${by} ${way}, c."id" ${way} LIMIT $limit) p
     CROSS JOIN "Claim" c ON c.rowid = p."place" ${parties}
     ORDER BY p."sortedBy" ${way}, c."id" ${way}`,
    { ...where.values, ...after.values, limit: question.limit + 1 },
  )
  const page = found.slice(0, question.limit)
  const last = found.length > page.length ? page.at(-1) : undefined
  return ok({
    claims: page.map(recordOf),
    nextCursor:
      last === undefined
        ? null
        : cursorOf({ sort: sortName(question), value: last.sortedBy, id: last.id }),
    total: countOf(store, where),
  })
}

const sortName = ({ sort, isDescending }: ClaimQuestion): string =>
  `${sort}${isDescending ? ' descending' : ''}`

/** The condition that leaves out the pages before; `null` where the cursor cannot be read. */
function afterOf(question: ClaimQuestion): Where | null {
  if (question.cursor === undefined) return { sql: '', values: {} }
  const place = placeIn(question.cursor, sortName(question))
  if (place === null) return null
  const beyond = question.isDescending ? '<' : '>'
  return {
    sql: ` AND (${expressions[question.sort]}, c."id") ${beyond} ($afterValue, $afterId)`,
    values: { afterValue: place.value, afterId: place.id },
  }
}

const countOf = (store: Store, where: Where): number =>
  row<{ readonly count: number }>(
    store,
    `SELECT count(*) AS "count" FROM "Claim" c WHERE ${where.sql}`,
    where.values,
  )?.count ?? 0

/** How many claims a filter finds. */
export type ClaimCounts = {
  readonly total: number
  /** By the kind of their next action; `none` and `not-looked-at` as in the filter. */
  readonly byNext: { readonly [kind: string]: number }
}

/** How many claims a filter finds, by their next action. */
export function countClaims(store: Store, filter: ClaimFilter, day: PlainDate): ClaimCounts {
  const where = whereOf(store, filter, day)
  const counted = rows<{ readonly kind: string; readonly count: number }>(
    store,
    `SELECT CASE WHEN c."decidedOn" IS NULL THEN 'not-looked-at' ELSE coalesce(c."nextKind", 'none') END
       AS "kind", count(*) AS "count" FROM "Claim" c WHERE ${where.sql} GROUP BY 1 ORDER BY 1`,
    where.values,
  )
  return {
    total: counted.reduce((sum, { count }) => sum + count, 0),
    byNext: Object.fromEntries(counted.map(({ kind, count }) => [kind, count])),
  }
}

/** One claim as lists show it. */
export function readClaim(store: Store, id: string): ClaimRecord | null {
  const found = row<Raw>(
    store,
    `SELECT ${columns}, '' AS "sortedBy" FROM "Claim" c ${parties}
     WHERE c."id" = $id AND c."organisationId" = $organisationId`,
    { id, organisationId: store.organisationId },
  )
  return found === undefined ? null : recordOf(found)
}

function recordOf({ blockers, isDisputed, sortedBy: _sortedBy, ...claim }: Raw): ClaimRecord {
  return {
    ...claim,
    blockers: fromJson<readonly Blocker[]>(blockers),
    isDisputed: isDisputed === 1,
  }
}
