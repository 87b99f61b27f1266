import { askedClaim, cite, formatRate, type Parameter, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from '../no/calendar.ts'
import { type Margin, referencePlusMargin } from './rates.ts'

const parameter = (
  id: string,
  values: readonly (readonly [string, string])[],
): Parameter<string> => ({
  id,
  label: { en: id },
  unit: 'percent-per-year',
  lookedUpBy: 'Each accrued day.',
  verifiedThrough: plainDate('2026-12-31'),
  values: values.map(([from, value]) => ({
    from: plainDate(from),
    value,
    source: cite('Act'),
    confidence: 'confirmed',
  })),
})

const reference = parameter('zz.reference', [
  ['2025-01-01', '2.00'],
  ['2026-01-01', '-0.50'],
])
const margin = parameter('zz.margin', [
  ['2020-01-01', '7.00'],
  ['2025-07-01', '8.00'],
])

const claim = (due: string) =>
  askedClaim({ debtorKind: 'business', statedDueOn: plainDate(due) }, calendar)

const ratesOf = (marginOf: () => Margin, from: string, until: string) => {
  const period = { from: plainDate(from), until: plainDate(until) }
  const found = referencePlusMargin(reference, marginOf).ratesIn(period, claim('2025-02-03'))
  return found.ok
    ? found.value.map(({ period: of, ratePpm }) => `${of.from} ${formatRate(ratePpm)}`)
    : found.problem.code
}

test('each half-year has its reference rate and the margin of its own day', () => {
  const accrued = () => ({ parameter: margin, on: null })
  expect(ratesOf(accrued, '2025-12-01', '2026-02-01')).toEqual([
    '2025-12-01 10.00',
    '2026-01-01 7.50',
  ])
})

test('a margin that the claim settles stays through every half-year', () => {
  const settled = () => ({ parameter: margin, on: plainDate('2025-02-03') })
  expect(ratesOf(settled, '2025-12-01', '2026-02-01')).toEqual([
    '2025-12-01 9.00',
    '2026-01-01 6.50',
  ])
})

test('neither a rate nor a margin is made up', () => {
  const before = () => ({ parameter: margin, on: plainDate('2019-12-31') })
  expect(ratesOf(before, '2025-12-01', '2026-02-01')).toBe('parameter-before-first-value')
  const accrued = () => ({ parameter: margin, on: null })
  expect(ratesOf(accrued, '2026-12-01', '2027-02-01')).toBe('parameter-not-verified')
})
