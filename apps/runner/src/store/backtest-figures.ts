import type { Both, Currency, EffectSummary, Ending } from '@forfall/rules'
import { row, rows } from './sql.ts'
import type { Store } from './store.ts'

/** How many claims have each number of something under one version, smallest number first. */
export type Histogram = readonly { readonly value: number; readonly claims: number }[]

/** What is plotted of a back-test. Its counts add up to the claims it is over. */
export type BackTestFigures = {
  /** Days from the due day to the hand-over; claims without one are in none. */
  readonly handOverDays: Both<Histogram>
  /** Letters and messages to the debtor. */
  readonly contacts: Both<Histogram>
  /** By the debtor's country and the claim's currency; minor units. */
  readonly fees: readonly {
    readonly country: string | null
    readonly currency: Currency
    readonly claims: number
    readonly feesMinor: Both<number>
  }[]
  /** Claims by what they come to under both; `null` goes on. */
  readonly endings: readonly {
    readonly before: Ending | null
    readonly after: Ending | null
    readonly claims: number
  }[]
}

/** Figures of all rows of a back-test. */
export const figuresOf = (store: Store, backTestId: string): BackTestFigures => ({
  handOverDays: {
    before: histogram(store, backTestId, 'handOverBeforeDays'),
    after: histogram(store, backTestId, 'handOverAfterDays'),
  },
  contacts: {
    before: histogram(store, backTestId, 'contactsBefore'),
    after: histogram(store, backTestId, 'contactsAfter'),
  },
  fees: feesOf(store, backTestId),
  endings: rows(
    store,
    `SELECT "endingBefore" AS "before", "endingAfter" AS "after", count(*) AS "claims" ${from}
     GROUP BY 1, 2 ORDER BY "claims" DESC, 1, 2`,
    keyOf(store, backTestId),
  ),
})

const from = `FROM "BackTestClaim" WHERE "backTestId" = $backTestId
  AND "organisationId" = $organisationId`

const keyOf = ({ organisationId }: Store, backTestId: string) => ({ backTestId, organisationId })

const histogram = (store: Store, backTestId: string, column: string): Histogram =>
  rows(
    store,
    `SELECT "${column}" AS "value", count(*) AS "claims" ${from} AND "${column}" IS NOT NULL
     GROUP BY 1 ORDER BY 1`,
    keyOf(store, backTestId),
  )

type FeesRow = {
  readonly country: string | null
  readonly currency: Currency
  readonly claims: number
  readonly before: number
  readonly after: number
}

const feesOf = (store: Store, backTestId: string): BackTestFigures['fees'] =>
  rows<FeesRow>(
    store,
    `SELECT "country", "currency", count(*) AS "claims", sum("feesBeforeMinor") AS "before",
       sum("feesAfterMinor") AS "after" ${from} GROUP BY 1, 2 ORDER BY 1, 2`,
    keyOf(store, backTestId),
  ).map(({ before, after, ...group }) => ({ ...group, feesMinor: { before, after } }))

/** The rows of a back-test added up, as `effectSummary` adds up claims. */
export function sumsOf(store: Store, backTestId: string): EffectSummary {
  const key = keyOf(store, backTestId)
  const all = row<Sums>(store, sumsText, key)
  const money = rows<MoneySums>(store, moneyText, key)
  const { claims = 0, changedClaims = 0, otherEndings = 0 } = all ?? {}
  const of = (column: keyof Sums) => all?.[column] ?? 0
  const both = (before: keyof Sums, after: keyof Sums) => ({ before: of(before), after: of(after) })
  return {
    ...{ claims, changedClaims, otherEndings },
    actions: {
      ...{ gained: of('gained'), lost: of('lost'), earlier: of('earlier') },
      ...{ later: of('later'), altered: of('altered') },
    },
    contacts: both('contactsBefore', 'contactsAfter'),
    handOvers: {
      claims: both('handOversBefore', 'handOversAfter'),
      days: both('daysBefore', 'daysAfter'),
    },
    money: money.map((sums) => ({
      currency: sums.currency,
      feesMinor: { before: sums.feesBefore, after: sums.feesAfter },
      compensationMinor: { before: sums.compensationBefore, after: sums.compensationAfter },
      interestMinor: { before: sums.interestBefore, after: sums.interestAfter },
      unknownInterest: sums.unknownInterest,
    })),
  }
}

const sumsText = `SELECT count(*) AS "claims", total("isSame" = 0) AS "changedClaims",
  total("endingBefore" IS NOT "endingAfter") AS "otherEndings", total("gained") AS "gained",
  total("lost") AS "lost", total("earlier") AS "earlier", total("later") AS "later",
  total("altered") AS "altered", total("contactsBefore") AS "contactsBefore",
  total("contactsAfter") AS "contactsAfter", count("handOverBeforeDays") AS "handOversBefore",
  count("handOverAfterDays") AS "handOversAfter", total("handOverBeforeDays") AS "daysBefore",
  total("handOverAfterDays") AS "daysAfter" ${from}`

type Sums = {
  readonly [column in
    | 'claims'
    | 'changedClaims'
    | 'otherEndings'
    | 'gained'
    | 'lost'
    | 'earlier'
    | 'later'
    | 'altered'
    | 'contactsBefore'
    | 'contactsAfter'
    | 'handOversBefore'
    | 'handOversAfter'
    | 'daysBefore'
    | 'daysAfter']: number
}

const isKnown = `"interestBeforeMinor" IS NOT NULL AND "interestAfterMinor" IS NOT NULL`

// Integers add up exactly by sum; total, which gives 0 for no rows, counts in doubles.
const moneyText = `SELECT "currency", sum("feesBeforeMinor") AS "feesBefore",
  sum("feesAfterMinor") AS "feesAfter", sum("compensationBeforeMinor") AS "compensationBefore",
  sum("compensationAfterMinor") AS "compensationAfter",
  sum(CASE WHEN ${isKnown} THEN "interestBeforeMinor" ELSE 0 END) AS "interestBefore",
  sum(CASE WHEN ${isKnown} THEN "interestAfterMinor" ELSE 0 END) AS "interestAfter",
  sum(NOT (${isKnown})) AS "unknownInterest" ${from} GROUP BY 1 ORDER BY 1`

type MoneySums = {
  readonly currency: Currency
  readonly feesBefore: number
  readonly feesAfter: number
  readonly compensationBefore: number
  readonly compensationAfter: number
  readonly interestBefore: number
  readonly interestAfter: number
  readonly unknownInterest: number
}
