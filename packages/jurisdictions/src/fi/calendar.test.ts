import { plainDate, rolledOver } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'

test.each([
  ['2026-06-19', 'Juhannusaatto'],
  ['2026-06-20', 'Juhannuspäivä'],
  ['2025-06-20', 'Juhannusaatto'],
  ['2026-10-31', 'Pyhäinpäivä'],
  ['2025-11-01', 'Pyhäinpäivä'],
  ['2026-05-14', 'Helatorstai'],
  ['2026-12-24', 'Jouluaatto'],
  ['2026-06-26', null],
  ['2026-12-31', null],
  ['2026-04-02', null],
])('%s is %s', (day, name) => {
  expect(calendar.holidayOn(plainDate(day))).toBe(name)
})

test('a due day on Christmas Eve moves over the holidays and the weekend', () => {
  expect(rolledOver(calendar, plainDate('2025-12-24'))).toBe('2025-12-29')
})
