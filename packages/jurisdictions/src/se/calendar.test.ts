import { plainDate, rolledOver } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'

const holiday = (day: string) => calendar.holidayOn(plainDate(day))
const isWorking = (day: string) => calendar.isWorkingDay(plainDate(day))

test.each([
  ['2026-06-20', 'Midsommardagen'],
  ['2027-06-26', 'Midsommardagen'],
  ['2026-10-31', 'Alla helgons dag'],
  ['2027-11-06', 'Alla helgons dag'],
  ['2026-05-14', 'Kristi himmelsfärdsdag'],
  ['2026-06-06', 'Nationaldagen'],
])('%s is %s', (day, name) => {
  expect(holiday(day)).toBe(name)
})

test.each([
  ['2026-06-19', 'Midsommarafton'],
  ['2027-06-25', 'Midsommarafton'],
  ['2026-12-24', 'Julafton'],
  ['2026-12-31', 'Nyårsafton'],
])('%s is %s, on which nobody works', (day, name) => {
  expect(holiday(day)).toBe(name)
  expect(isWorking(day)).toBe(false)
})

test.each(['2026-05-25', '2026-04-02', '2026-01-05', '2026-06-26'])('people work on %s', (day) => {
  expect(isWorking(day)).toBe(true)
})

test('a due day on Midsummer Eve moves to Monday', () => {
  expect(rolledOver(calendar, plainDate('2026-06-19'))).toBe('2026-06-22')
})
