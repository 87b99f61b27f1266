import { expect, test } from 'vitest'
import { on } from '../testing/claims.ts'
import { calendar } from '../testing/fixture.ts'
import { rolledOver, workingDayFrom } from './calendar.ts'

test.each([
  ['2026-02-06', '2026-02-06'],
  ['2026-02-07', '2026-02-09'],
  ['2026-02-08', '2026-02-09'],
  // 1 May 2026 is a Friday.
  ['2026-05-01', '2026-05-04'],
  ['2026-04-30', '2026-04-30'],
])('people work again from %s on %s', (day, working) => {
  expect(workingDayFrom(calendar, on(day))).toBe(working)
  expect(rolledOver(calendar, on(day))).toBe(working)
})

test('without a law that moves it a last day stays', () => {
  expect(
    rolledOver(
      { ...calendar, rollOver: { ...calendar.rollOver, dueDay: false } },
      on('2026-02-07'),
    ),
  ).toBe('2026-02-07')
})
