import type { Currency } from '../domain/money.ts'
import type { CourseDifference } from './compare-courses.ts'
import type { Both } from './match-actions.ts'

/** Money over claims of one currency, in minor units. */
export type MoneyEffect = {
  readonly currency: Currency
  readonly feesMinor: Both<number>
  readonly compensationMinor: Both<number>
  /** Over the claims whose interest is known on both courses. */
  readonly interestMinor: Both<number>
  /** Claims whose interest is not known on one of the courses. */
  readonly unknownInterest: number
}

/** What a change does to many claims together. Currencies are never added up. */
export type EffectSummary = {
  readonly claims: number
  /** Claims on which anything is otherwise. */
  readonly changedClaims: number
  /** Claims that come to another ending. */
  readonly otherEndings: number
  /** How many actions are gained, lost, taken earlier, later or otherwise. */
  readonly actions: {
    readonly [change in 'gained' | 'lost' | 'earlier' | 'later' | 'altered']: number
  }
  readonly contacts: Both<number>
  /** Claims that are handed over, and the days from their due days to it, added up. */
  readonly handOvers: { readonly claims: Both<number>; readonly days: Both<number> }
  /** By currency, in alphabetical order. */
  readonly money: readonly MoneyEffect[]
}

/** Adds up what a change does to each of some claims. */
export function effectSummary(differences: readonly CourseDifference[]): EffectSummary {
  const count = (is: (difference: CourseDifference) => boolean) => differences.filter(is).length
  const sum = (of: (difference: CourseDifference) => number) => summed(differences, of)
  const currencies = [...new Set(differences.map(({ currency }) => currency))].sort()
  return {
    claims: differences.length,
    changedClaims: count(({ isSame }) => !isSame),
    otherEndings: count(({ ending }) => ending.before !== ending.after),
    actions: {
      gained: sum(({ gained }) => gained.length),
      lost: sum(({ lost }) => lost.length),
      earlier: sum(({ moved }) => moved.filter(({ days }) => days < 0).length),
      later: sum(({ moved }) => moved.filter(({ days }) => days > 0).length),
      altered: sum(({ altered }) => altered.length),
    },
    contacts: bothSums(differences, ({ contacts }) => contacts),
    handOvers: {
      claims: bothSums(differences, ({ daysToHandOver: { before, after } }) => ({
        before: before === null ? 0 : 1,
        after: after === null ? 0 : 1,
      })),
      days: bothSums(differences, ({ daysToHandOver: { before, after } }) => ({
        before: before ?? 0,
        after: after ?? 0,
      })),
    },
    money: currencies.map((currency) => moneyIn(currency, differences)),
  }
}

/** Two summaries of different claims as one: what `effectSummary` gives of all of them. */
export function joinedSummaries(a: EffectSummary, b: EffectSummary): EffectSummary {
  const currencies = [...new Set([...a.money, ...b.money].map(({ currency }) => currency))].sort()
  return {
    claims: a.claims + b.claims,
    changedClaims: a.changedClaims + b.changedClaims,
    otherEndings: a.otherEndings + b.otherEndings,
    actions: {
      gained: a.actions.gained + b.actions.gained,
      lost: a.actions.lost + b.actions.lost,
      earlier: a.actions.earlier + b.actions.earlier,
      later: a.actions.later + b.actions.later,
      altered: a.actions.altered + b.actions.altered,
    },
    contacts: plus(a.contacts, b.contacts),
    handOvers: {
      claims: plus(a.handOvers.claims, b.handOvers.claims),
      days: plus(a.handOvers.days, b.handOvers.days),
    },
    money: currencies.map((currency) =>
      [a, b]
        .flatMap(({ money }) => money.filter((one) => one.currency === currency))
        .reduce(joinedMoney),
    ),
  }
}

const joinedMoney = (a: MoneyEffect, b: MoneyEffect): MoneyEffect => ({
  currency: a.currency,
  feesMinor: plus(a.feesMinor, b.feesMinor),
  compensationMinor: plus(a.compensationMinor, b.compensationMinor),
  interestMinor: plus(a.interestMinor, b.interestMinor),
  unknownInterest: a.unknownInterest + b.unknownInterest,
})

const plus = (a: Both<number>, b: Both<number>): Both<number> => ({
  before: a.before + b.before,
  after: a.after + b.after,
})

function moneyIn(currency: Currency, all: readonly CourseDifference[]): MoneyEffect {
  const differences = all.filter((one) => one.currency === currency)
  const interest = differences.flatMap(({ interestMinor: { before, after } }) =>
    before === null || after === null ? [] : [{ before, after }],
  )
  return {
    currency,
    feesMinor: bothSums(differences, ({ feesMinor }) => feesMinor),
    compensationMinor: bothSums(differences, ({ compensationMinor }) => compensationMinor),
    interestMinor: bothSums(interest, (one) => one),
    unknownInterest: differences.length - interest.length,
  }
}

const summed = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0)

const bothSums = <Item>(
  items: readonly Item[],
  of: (item: Item) => Both<number>,
): Both<number> => ({
  before: summed(items, (item) => of(item).before),
  after: summed(items, (item) => of(item).after),
})
