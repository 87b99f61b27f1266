import { expect, test } from 'vitest'
import { daysIn, includes } from './period.ts'
import { plainDate } from './plain-date.ts'

const period = (from: string, until: string) => ({ from: plainDate(from), until: plainDate(until) })

test('the first day counts, the end does not', () => {
  const march = period('2026-03-01', '2026-04-01')
  expect(daysIn(march)).toBe(31)
  const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map(plainDate)
  expect(days.map((day) => includes(march, day))).toEqual([false, true, true, false])
})

test('a period that ends as or before it begins holds no day', () => {
  const day = plainDate('2026-03-01')
  expect(daysIn(period('2026-03-01', '2026-03-01'))).toBe(0)
  expect(daysIn(period('2026-03-05', '2026-03-01'))).toBe(0)
  expect(includes(period('2026-03-01', '2026-03-01'), day)).toBe(false)
})
