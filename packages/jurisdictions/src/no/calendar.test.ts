import { addDays, plainDate, rolledOver, weekdayOf } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'

/** Holidays of a year that fall on Monday to Saturday, as `MM-DD`. */
function holidaysOf(year: number): string[] {
  const found: string[] = []
  const end = plainDate(`${year + 1}-01-01`)
  for (let day = plainDate(`${year}-01-01`); day < end; day = addDays(day, 1))
    if (calendar.holidayOn(day) !== null && weekdayOf(day) !== 7) found.push(day.slice(5))
  return found
}

test.each([
  [2024, '01-01 03-28 03-29 04-01 05-01 05-09 05-17 05-20 12-25 12-26'],
  [2025, '01-01 04-17 04-18 04-21 05-01 05-17 05-29 06-09 12-25 12-26'],
  [2026, '01-01 04-02 04-03 04-06 05-01 05-14 05-25 12-25 12-26'],
  [2027, '01-01 03-25 03-26 03-29 05-01 05-06 05-17 12-25'],
])('knows the public holidays of %i', (year, days) => {
  expect(holidaysOf(year).join(' ')).toBe(days)
})

test('counts Christmas Eve and New Year’s Eve as working days', () => {
  expect(calendar.isWorkingDay(plainDate('2026-12-24'))).toBe(true)
  expect(calendar.isWorkingDay(plainDate('2026-12-31'))).toBe(true)
})

test.each([
  ['a Saturday', '2026-01-10', '2026-01-12'],
  ['a Sunday', '2025-06-15', '2025-06-16'],
  ['the Sunday a notice of 1 February 2026 could run to', '2026-02-15', '2026-02-16'],
  ['Maundy Thursday 2026, through Easter', '2026-04-02', '2026-04-07'],
  ['Saturday 15 May 2027, through Whitsun and 17 May', '2027-05-15', '2027-05-18'],
  ['no working day', '2026-11-24', '2026-11-24'],
])('moves a deadline off %s', (_, day, moved) => {
  expect(rolledOver(calendar, plainDate(day))).toBe(moved)
})
