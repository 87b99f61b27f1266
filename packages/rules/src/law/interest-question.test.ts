import { describe, expect, test } from 'vitest'
import { rate } from '../domain/rate.ts'
import { on } from '../testing/claims.ts'
import { zz } from '../testing/fixture.ts'
import { type InterestAsked, interestFor } from './interest-question.ts'
import type { Jurisdiction } from './jurisdiction.ts'

const dueAndPaid = (due: string, paid: string, rollsOver = true) => ({
  dueOn: on(due),
  paidOn: on(paid),
  rollsOver,
})

function answer(so: Pick<InterestAsked, 'days'> & Partial<InterestAsked>, law: Jurisdiction = zz) {
  const found = interestFor({ debtorKind: 'consumer', principalMinor: 100_000, ...so }, law)
  return found.ok ? found.value : found.problem
}

describe('from the due day to the day of payment', () => {
  test('a line for each rate, from the day after through the day', () => {
    // 12 days at 8.5 % and 10 at 12 %.
    expect(answer({ days: dueAndPaid('2025-12-19', '2026-01-10') })).toMatchObject({
      dueOn: '2025-12-19',
      lines: [
        { first: '2025-12-20', last: '2025-12-31', days: 12, amountMinor: 279 },
        { first: '2026-01-01', last: '2026-01-10', days: 10, amountMinor: 329 },
      ],
      totalMinor: 608,
    })
  })

  test('a due day on a weekend moves, unless it is told not to', () => {
    const moved = answer({ days: dueAndPaid('2026-02-07', '2026-02-20') })
    expect(moved).toMatchObject({ dueOn: '2026-02-09', lines: [{ first: '2026-02-10', days: 11 }] })
    const still = answer({ days: dueAndPaid('2026-02-07', '2026-02-20', false) })
    expect(still).toMatchObject({ dueOn: '2026-02-07', lines: [{ first: '2026-02-08', days: 13 }] })
  })

  test('paid in time, nothing is owed', () => {
    expect(answer({ days: dueAndPaid('2026-02-09', '2026-02-09') })).toMatchObject({
      lines: [],
      totalMinor: 0,
    })
  })

  test('the day of payment counts where the law says so', () => {
    const law = { ...zz, interest: { ...zz.interest, includesPaymentDay: false } }
    const days = dueAndPaid('2026-02-09', '2026-02-20')
    expect(answer({ days }, law)).toMatchObject({ lines: [{ days: 10, last: '2026-02-19' }] })
  })
})

test('first and last day themselves both count', () => {
  const days = { first: on('2026-02-01'), last: on('2026-02-10') }
  expect(answer({ days })).toMatchObject({
    dueOn: null,
    lines: [{ first: '2026-02-01', last: '2026-02-10', days: 10 }],
  })
})

test('payments in between lower what bears interest from the next day, in any order', () => {
  const payments = [
    { on: on('2026-02-20'), minor: 90_000 },
    { on: on('2026-02-15'), minor: 40_000 },
  ]
  expect(answer({ days: dueAndPaid('2026-02-09', '2026-02-28'), payments })).toMatchObject({
    lines: [
      { first: '2026-02-10', last: '2026-02-15', principalMinor: 100_000 },
      { first: '2026-02-16', last: '2026-02-20', principalMinor: 60_000 },
    ],
  })
})

test('a payment before the days asked about counts through all of them', () => {
  const days = { first: on('2026-02-10'), last: on('2026-02-19') }
  const payments = [{ on: on('2026-01-15'), minor: 40_000 }]
  expect(answer({ days, payments })).toMatchObject({
    lines: [{ principalMinor: 60_000, days: 10 }],
  })
})

describe('another rate', () => {
  const days = { first: on('2025-12-20'), last: on('2026-01-10') }

  test('that was agreed takes the place of the law, in one line', () => {
    expect(answer({ days, rate: rate('5') })).toMatchObject({
      lines: [{ days: 22, ratePpm: 50_000, sources: [] }],
    })
  })

  test('that is a reference rate has the margin added', () => {
    expect(answer({ days, referenceRate: rate('2.2') })).toMatchObject({
      lines: [{ ratePpm: 102_000, sources: [{ text: 'zz.margin of 2024-01-01' }] }],
    })
  })

  test('by another count of days', () => {
    const leap = { first: on('2024-01-01'), last: on('2024-12-31') }
    const total = (dayCount: 'actual/actual' | 'actual/360') =>
      answer({ days: leap, rate: rate('10'), dayCount })
    expect(total('actual/actual')).toMatchObject({ totalMinor: 10_000 })
    expect(total('actual/360')).toMatchObject({ totalMinor: 10_167 })
  })
})

describe('what the law data does not reach', () => {
  test('is refused by its first day', () => {
    const days = dueAndPaid('2026-12-15', '2027-01-15')
    expect(answer({ days })).toMatchObject({ code: 'parameter-not-verified', day: '2027-01-01' })
  })

  test('also where only the margin is missing', () => {
    const days = { first: on('2023-01-01'), last: on('2023-01-10') }
    expect(answer({ days, referenceRate: rate('2') })).toMatchObject({
      code: 'parameter-before-first-value',
      parameter: 'zz.margin',
    })
  })
})
