import { cite, type Parameter, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { bandAmount } from './bands.ts'

const amount = (id: string, value: number): Parameter<number> => ({
  id,
  label: { en: id },
  unit: 'minor-units',
  lookedUpBy: 'The day of sending.',
  verifiedThrough: plainDate('2026-12-31'),
  values: [{ from: plainDate('2026-01-01'), value, source: cite('Act'), confidence: 'confirmed' }],
})

const bands = [
  { throughMinor: 10_000, amount: amount('zz.low', 1400) },
  { throughMinor: 100_000, amount: amount('zz.middle', 2400) },
  { throughMinor: null, amount: amount('zz.top', 5000) },
]

const of = (principalMinor: number, on = '2026-06-01') => {
  const found = bandAmount(bands, principalMinor, plainDate(on))
  return found.ok ? found.value.minor : found.problem.code
}

test.each([
  [0, 1400],
  [10_000, 1400],
  [10_001, 2400],
  [100_000, 2400],
  [100_001, 5000],
])('a principal of %i falls into the band of %i', (principal, expected) => {
  expect(of(principal)).toBe(expected)
})

test('a band has no amount on a day the law gives none', () => {
  expect(of(10_000, '2025-12-31')).toBe('parameter-before-first-value')
})

test('names the entry it took', () => {
  const found = bandAmount(bands, 1, plainDate('2026-06-01'))
  expect(found.ok && found.value.uses.map(({ parameter }) => parameter)).toEqual(['zz.low'])
})
