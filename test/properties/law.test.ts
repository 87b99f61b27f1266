import { norway } from '@forfall/jurisdictions'
import { addDays, type LetterAction, type PlainDate, type WalkedDay, walk } from '@forfall/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyHistory, type History, journeyOf } from './support/histories.ts'
import { feeGroups, highestFee } from './support/norway.ts'
import { anyGreedyPolicy } from './support/policies.ts'
import { patience, runs } from './support/runs.ts'

/** Policies that ask for much and soon, so that the law has to speak. */
const anyGreedyWorld = fc.record({ policy: anyGreedyPolicy, history: anyHistory })

type Sent = { readonly day: PlainDate; readonly letter: LetterAction }

function lettersOf(days: readonly WalkedDay[]): readonly Sent[] {
  return days.flatMap(({ day, decision: { action } }) =>
    'payBy' in action ? [{ day, letter: action }] : [],
  )
}

/** Tries a property on the walks of greedy policies over a year. */
const onWalks = (
  everyday: number,
  holds: (days: readonly WalkedDay[], history: History) => void,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(anyGreedyWorld, async ({ policy, history }) => {
      const { days } = await walk(journeyOf(history, policy, 300))
      holds(days, history)
    }),
    runs(everyday),
  )

const isWorkingDay = (day: PlainDate): boolean => norway.calendar.isWorkingDay(day)

/** The due day moved off weekends and holidays. */
function movedDue({ given }: History): PlainDate {
  let day = given.invoice.due
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day
}

describe('hand-over', () => {
  test('comes after a notice whose 14 days or more ran out unpaid', patience, () =>
    onWalks(250, (days) => {
      for (const { day, decision, state } of days) {
        if (decision.action.kind !== 'hand-over') continue
        const notice = state.letters.findLast(({ kind }) => kind === 'notice')
        expect(notice).toBeDefined()
        expect(notice?.payWithinDays).toBeGreaterThanOrEqual(14)
        expect(day > (notice?.payBy ?? day)).toBe(true)
        expect(day > addDays(notice?.sentOn ?? day, 14)).toBe(true)
      }
    }),
  )
})

describe('letters', () => {
  test('go out after the due day', patience, () =>
    onWalks(150, (days, history) => {
      for (const { day } of lettersOf(days)) expect(day > movedDue(history)).toBe(true)
    }),
  )

  test('give notices and demands 14 days, and end on a working day', patience, () =>
    onWalks(250, (days) => {
      for (const { day, letter } of lettersOf(days)) {
        const isStrict = letter.kind !== 'remind' || letter.feeMinor > 0
        if (isStrict) expect(letter.payWithinDays).toBeGreaterThanOrEqual(14)
        expect(letter.payBy >= addDays(day, letter.payWithinDays)).toBe(true)
        expect(isWorkingDay(letter.payBy)).toBe(true)
      }
    }),
  )
})

describe('fees', () => {
  test('stay under their cap and out of claims in other currencies', patience, () =>
    onWalks(250, (days, { given }) => {
      for (const { day, letter } of lettersOf(days)) {
        const cap = given.invoice.amount.currency === 'NOK' ? highestFee(letter.kind, day) : 0
        expect(letter.feeMinor).toBeLessThanOrEqual(cap)
        expect(letter.feeMinor).toBeGreaterThanOrEqual(0)
      }
    }),
  )

  test('come no earlier than the 14th day after the due day', patience, () =>
    onWalks(250, (days, history) => {
      const first = addDays(movedDue(history), 14)
      const early = lettersOf(days).filter(({ day }) => day < first)
      expect(early.filter(({ letter }) => letter.feeMinor > 0)).toEqual([])
    }),
  )

  test('are two at most for reminders and notices, and one for a demand', patience, () =>
    onWalks(250, (days) => {
      for (const group of feeGroups(days.at(-1)?.state.letters ?? [])) {
        const demands = group.filter(({ kind }) => kind === 'demand').length
        expect(demands).toBeLessThanOrEqual(1)
        expect(group.length - demands).toBeLessThanOrEqual(2)
      }
    }),
  )

  test('come a second time only when the first deadline was missed', patience, () =>
    onWalks(250, (days) => {
      for (const group of feeGroups(days.at(-1)?.state.letters ?? [])) {
        const [first, second] = group.filter(({ kind }) => kind !== 'demand')
        if (first === undefined || second === undefined) continue
        expect(first.payWithinDays).toBeGreaterThanOrEqual(14)
        expect(second.sentOn > first.payBy).toBe(true)
      }
    }),
  )

  test('are not asked of a debtor who objects', patience, () =>
    onWalks(150, (days) => {
      const disputed = days.filter(({ state }) => state.isDisputed === true)
      expect(lettersOf(disputed).filter(({ letter }) => letter.feeMinor > 0)).toEqual([])
    }),
  )
})

test('a disputed claim and one of an insolvent debtor go nowhere', patience, () =>
  onWalks(150, (days) => {
    const stopped = days.filter(({ state }) => state.isInsolvent === true)
    const disputed = days.filter(({ state }) => state.isDisputed === true)
    expect(lettersOf(stopped)).toEqual([])
    expect(lettersOf(disputed).filter(({ letter }) => letter.kind !== 'remind')).toEqual([])
    const handedOver = [...stopped, ...disputed].filter(
      ({ decision }) => decision.action.kind === 'hand-over',
    )
    expect(handedOver).toEqual([])
  }),
)

/** The highest standard compensation of 2025 and 2026, in minor units. */
const compensationMax = 47_000

test('compensation and fees come to the larger of the two at most', patience, () =>
  onWalks(250, (days, { given }) => {
    const state = days.at(-1)?.state
    if (state === undefined || state.compensationChargedMinor === 0) return
    const lawfulFees = state.letters
      .map(({ kind, sentOn }) => highestFee(kind, sentOn))
      .reduce((sum, fee) => sum + fee, 0)
    expect(given.debtor.kind).not.toBe('consumer')
    expect(state.feesChargedMinor + state.compensationChargedMinor).toBeLessThanOrEqual(
      Math.max(compensationMax, lawfulFees),
    )
  }),
)
