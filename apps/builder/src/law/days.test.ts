import { norway } from '@forfall/jurisdictions'
import { plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { holidaysIn } from './holidays.ts'
import { daysLeft } from './running-out.ts'

test('the holidays of a year, by day and name', () => {
  const holidays = holidaysIn(norway.calendar, 2026)
  expect(holidays).toHaveLength(12)
  expect(holidays[0]?.day).toBe('2026-01-01')
  expect(holidays.map(({ day }) => day)).toContain('2026-05-17')
  expect(holidays.at(-1)?.day).toBe('2026-12-26')
})

describe('a value that runs out', () => {
  const verifiedThrough = plainDate('2026-12-31')

  test.each([
    ['2026-11-01', 60],
    ['2026-12-31', 0],
    ['2027-01-02', -2],
  ])('says on %s that %i days are left', (day, left) => {
    expect(daysLeft({ verifiedThrough }, plainDate(day))).toBe(left)
  })

  test('says nothing while that is long ahead', () => {
    expect(daysLeft({ verifiedThrough }, plainDate('2026-10-31'))).toBeNull()
  })
})
