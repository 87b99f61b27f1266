import { addDays, addYears, cite, ok, type PlainDate, plainDate, refused } from '@forfall/rules'
import { expect, test } from 'vitest'
import { renewed } from './limitation.ts'

const year = (day: PlainDate) =>
  ok({ on: addDays(addYears(day, 1), 1), source: cite('Act'), uses: [] })

const barredOn = (first: string, ...renewals: readonly string[]) => {
  const found = renewed(year(plainDate(first)), renewals.map(plainDate), year)
  return found.ok ? found.value.on : found.problem.code
}

test('a period runs out by itself', () => {
  expect(barredOn('2024-03-01')).toBe('2025-03-02')
})

test('acts begin it anew, in whatever order they are told', () => {
  expect(barredOn('2024-03-01', '2025-12-01', '2025-01-15')).toBe('2026-12-02')
})

test('the last day still renews, the day after does not', () => {
  expect(barredOn('2024-03-01', '2025-03-01')).toBe('2026-03-02')
  expect(barredOn('2024-03-01', '2025-03-02')).toBe('2025-03-02')
})

test('an act never shortens what is running', () => {
  const long = ok({ on: plainDate('2030-01-01'), source: cite('Act'), uses: [] })
  expect(renewed(long, [plainDate('2024-06-01')], year)).toBe(long)
})

test('a period that is not known stays so', () => {
  const problem = {
    code: 'parameter-unknown',
    parameter: 'zz.years',
    day: plainDate('2024-03-01'),
    bound: plainDate('2024-01-01'),
  } as const
  expect(renewed(refused(problem), [plainDate('2024-06-01')], year)).toMatchObject({ problem })
  const notThen = () => refused(problem)
  const running = year(plainDate('2024-03-01'))
  expect(renewed(running, [plainDate('2024-06-01')], notThen)).toMatchObject({ problem })
})
