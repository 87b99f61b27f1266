import {
  addDays,
  askedClaim,
  latePaymentInterest,
  plainDate,
  type RateSegment,
  rolledOver,
  totalOf,
} from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { interest } from './interest.ts'

type Question = { readonly due: string; readonly paid: string; readonly rollOver?: boolean }

const claim = (due: string) =>
  askedClaim(
    { debtorKind: 'consumer', statedDueOn: plainDate(due), dueOn: plainDate(due) },
    calendar,
  )

const fail = (): never => {
  throw new Error('interest has no first day')
}

function ratesFor({ due, paid, rollOver = true }: Question) {
  const dueOn = rollOver ? rolledOver(calendar, plainDate(due)) : plainDate(due)
  const start = interest.startOf(claim(dueOn))
  const from = start.ok && start.value.on !== null ? start.value.on : fail()
  const until = addDays(plainDate(paid), interest.includesPaymentDay ? 1 : 0)
  return interest.ratesIn({ from, until }, claim(due))
}

/** Interest on NOK 10 000. */
function linesFor(question: Question) {
  const rates = ratesFor(question)
  const segments: readonly RateSegment[] = rates.ok ? rates.value : []
  const principal = [{ from: plainDate('2000-01-01'), minor: 1_000_000 }]
  return latePaymentInterest(principal, segments, interest.convention)
}

test('gives the published figure when the due day is not moved', () => {
  const lines = linesFor({ due: '2025-06-15', paid: '2025-07-15', rollOver: false })
  expect(lines.map(({ days, amountMinor }) => [days, amountMinor])).toEqual([
    [15, 5137],
    [15, 5034],
  ])
  expect(totalOf(lines)).toBe(10_171)
})

test('moves a due day on a Sunday to Monday, so that interest starts a day later', () => {
  const lines = linesFor({ due: '2025-06-15', paid: '2025-07-15' })
  expect(lines.map(({ first, last, amountMinor }) => [first, last, amountMinor])).toEqual([
    ['2025-06-17', '2025-06-30', 4795],
    ['2025-07-01', '2025-07-15', 5034],
  ])
  expect(totalOf(lines)).toBe(9829)
})

test('gives none when paid on the due day', () => {
  expect(linesFor({ due: '2026-03-02', paid: '2026-03-02' })).toEqual([])
})

test('divides by 366 in a leap year', () => {
  const lines = linesFor({ due: '2024-03-01', paid: '2024-03-31' })
  expect(totalOf(lines)).toBe(10_246)
})

test('prints a line for each half-year, also when the rate stays', () => {
  const lines = linesFor({ due: '2024-12-20', paid: '2025-01-10' })
  expect(lines.map(({ ratePpm, first }) => [ratePpm, first])).toEqual([
    [125_000, '2024-12-21'],
    [125_000, '2025-01-01'],
  ])
  expect(lines.map(({ sources }) => sources[0]?.text)).toEqual([
    expect.stringContaining('FOR-2024-06-26-1320'),
    expect.stringContaining('FOR-2024-12-19-3279'),
  ])
})

test('refuses days past the last published half-year instead of keeping the old rate', () => {
  expect(ratesFor({ due: '2026-12-01', paid: '2026-12-31' })).toMatchObject({ ok: true })
  expect(ratesFor({ due: '2026-12-01', paid: '2027-01-01' })).toMatchObject({
    ok: false,
    problem: { code: 'parameter-not-verified', day: '2027-01-01', bound: '2026-12-31' },
  })
})

test('refuses days before 2010', () => {
  expect(ratesFor({ due: '2009-12-01', paid: '2010-02-01' })).toMatchObject({
    ok: false,
    problem: { code: 'parameter-before-first-value', parameter: 'no.late-interest.rate' },
  })
})

test.each([
  ['2013-06-30', 70_000],
  ['2013-07-01', 80_000],
])('adds the margin of %s to a reference rate', (day, ppm) => {
  const margin = interest.marginOn(plainDate(day), claim(day))
  expect(margin).toMatchObject({ ok: true, value: { ppm } })
})

test('refuses a margin past the last verified day', () => {
  expect(interest.marginOn(plainDate('2027-01-01'), claim('2027-01-01'))).toMatchObject({
    ok: false,
    problem: { code: 'parameter-not-verified' },
  })
})
