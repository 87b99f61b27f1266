import { addDays, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'

/** The days of a year on which banks are closed, weekends left out. */
function closedIn(year: number): readonly string[] {
  const first = plainDate(`${year}-01-01`)
  const days = Array.from({ length: 365 }, (_, index) => addDays(first, index))
  return days.filter((day) => calendar.holidayOn(day) !== null && !isSunday(day))
}

const isSunday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 0

test('is closed on the days that the central bank lists for 2026', () => {
  expect(closedIn(2026)).toEqual([
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-06',
    '2026-05-14',
    '2026-05-15',
    '2026-05-25',
    '2026-06-05',
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
    '2026-12-31',
  ])
})

test('is closed on the days that it lists for 2027, and on Saturday 25 December', () => {
  expect(closedIn(2027)).toEqual([
    '2027-01-01',
    '2027-03-25',
    '2027-03-26',
    '2027-03-29',
    '2027-05-06',
    '2027-05-07',
    '2027-05-17',
    '2027-06-05',
    '2027-12-24',
    '2027-12-25',
    '2027-12-31',
  ])
})

test('keeps store bededag, the fourth Friday after Easter, through 2023', () => {
  expect(calendar.holidayOn(plainDate('2023-05-05'))).toBe('Store bededag')
  expect(calendar.isWorkingDay(plainDate('2024-04-26'))).toBe(true)
})
