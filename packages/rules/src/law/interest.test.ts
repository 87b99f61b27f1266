import { describe, expect, test } from 'vitest'
import { plainDate } from '../domain/plain-date.ts'
import { rate } from '../domain/rate.ts'
import { cite } from './citation.ts'
import { type DayCount, latePaymentInterest, totalOf } from './interest.ts'

const day = plainDate

const segment = (from: string, until: string, percent: string) => ({
  period: { from: day(from), until: day(until) },
  ratePpm: rate(percent),
  uses: [{ parameter: 'p', from: day(from), value: percent, source: cite(`Rate of ${from}`) }],
})

const owed = (from: string, minor: number) => ({ from: day(from), minor })

const whole = { dayCount: 'actual/365', rounding: 'half-up' } as const

const amountOver = (dayCount: DayCount, from: string, until: string, minor = 1_000_000) =>
  totalOf(
    latePaymentInterest([owed(from, minor)], [segment(from, until, '10')], {
      dayCount,
      rounding: 'half-up',
    }),
  )

describe('lines', () => {
  test('one for each rate, with first and last day and source', () => {
    // 1 000.00: 11 days at 7.27 % are 2.19, 9 days at 6.27 % are 1.55.
    const lines = latePaymentInterest(
      [owed('2025-05-01', 100_000)],
      [segment('2025-06-20', '2025-07-01', '7.27'), segment('2025-07-01', '2025-07-10', '6.27')],
      whole,
    )
    expect(lines).toMatchObject([
      { first: '2025-06-20', last: '2025-06-30', days: 11, ratePpm: 72_700, amountMinor: 219 },
      { first: '2025-07-01', last: '2025-07-09', days: 9, ratePpm: 62_700, amountMinor: 155 },
    ])
    expect(lines.map(({ sources }) => sources[0]?.text)).toEqual([
      'Rate of 2025-06-20',
      'Rate of 2025-07-01',
    ])
    expect(totalOf(lines)).toBe(374)
  })

  test('one for each principal; the day it changes bears interest on the new one', () => {
    const lines = latePaymentInterest(
      [owed('2025-01-01', 100_000), owed('2025-03-11', 40_000), owed('2025-03-21', 0)],
      [segment('2025-03-01', '2025-04-01', '10')],
      whole,
    )
    expect(lines).toMatchObject([
      { first: '2025-03-01', last: '2025-03-10', days: 10, principalMinor: 100_000 },
      { first: '2025-03-11', last: '2025-03-20', days: 10, principalMinor: 40_000 },
    ])
  })

  test('none before anything is owed, none where nothing is', () => {
    const rates = [segment('2025-03-01', '2025-04-01', '10')]
    expect(latePaymentInterest([owed('2025-04-01', 100)], rates, whole)).toEqual([])
    expect(latePaymentInterest([owed('2025-03-01', 0)], rates, whole)).toEqual([])
    expect(latePaymentInterest([], rates, whole)).toEqual([])
    expect(latePaymentInterest([owed('2025-03-01', 100)], [], whole)).toEqual([])
  })

  test('each is rounded by itself, by the mode of the country', () => {
    const rates = [
      segment('2025-03-01', '2025-03-02', '10'),
      segment('2025-03-02', '2025-03-03', '10'),
    ]
    const minorBy = (rounding: 'half-up' | 'down') =>
      latePaymentInterest([owed('2025-01-01', 1825)], rates, { dayCount: 'actual/365', rounding })
    // A day of 18.25 at 10 % is half a cent.
    expect(totalOf(minorBy('half-up'))).toBe(2)
    expect(totalOf(minorBy('down'))).toBe(0)
  })

  test('large sums stay exact', () => {
    const minor = 100_000_000_000_000
    expect(amountOver('actual/365', '2025-01-01', '2026-01-01', minor)).toBe(minor / 10)
  })
})

describe('counting days', () => {
  // 10 000.00 at 10 %: a whole year is 1 000.00.
  test('actual/actual takes each year at its own length', () => {
    expect(amountOver('actual/actual', '2025-01-01', '2026-01-01')).toBe(100_000)
    expect(amountOver('actual/actual', '2024-01-01', '2025-01-01')).toBe(100_000)
    // 31 of 365 and 31 of 366 days.
    expect(amountOver('actual/actual', '2023-12-01', '2024-02-01')).toBe(16_963)
    expect(amountOver('actual/actual', '2024-12-01', '2025-02-01')).toBe(16_963)
    // Two common years in between.
    expect(amountOver('actual/actual', '2025-12-01', '2026-02-01')).toBe(16_986)
    expect(amountOver('actual/actual', '2024-02-01', '2024-03-01')).toBe(7923)
  })

  test('actual/365 and actual/360 take every day', () => {
    expect(amountOver('actual/365', '2024-01-01', '2025-01-01')).toBe(100_274)
    expect(amountOver('actual/360', '2025-01-01', '2026-01-01')).toBe(101_389)
  })

  test.each([
    ['2025-01-01', '2026-01-01', 360],
    ['2025-02-01', '2025-03-01', 28],
    ['2025-03-01', '2025-04-01', 33],
    ['2025-01-31', '2025-02-01', 0],
    ['2025-01-16', '2025-02-16', 30],
    ['2025-04-01', '2025-05-01', 30],
  ])('30/360 from %s until %s has %i days', (from, until, days) => {
    expect(amountOver('30/360', from, until, 3_600_000)).toBe(days * 1000)
  })
})
