import { deadlineOn, plainDate, rolledOver } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'

test.each([
  ['2026-01-01', 'Neujahr'],
  ['2026-04-03', 'Karfreitag'],
  ['2026-04-06', 'Ostermontag'],
  ['2026-05-14', 'Christi Himmelfahrt'],
  ['2026-05-25', 'Pfingstmontag'],
  ['2026-10-03', 'Tag der Deutschen Einheit'],
  ['2026-12-24', null],
  ['2026-12-31', null],
  ['2026-06-04', null],
])('%s is %s', (day, name) => {
  expect(calendar.holidayOn(plainDate(day))).toBe(name)
})

test('moves due days and deadlines alike', () => {
  expect(rolledOver(calendar, plainDate('2026-04-03'))).toBe('2026-04-07')
  expect(deadlineOn(calendar, plainDate('2026-12-25'))).toBe('2026-12-28')
})
