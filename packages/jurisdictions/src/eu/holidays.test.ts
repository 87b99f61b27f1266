import { plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { holidayIn, isWeekend } from './holidays.ts'

const table = { fixed: { '05-17': 'fixed' }, easter: { [-2]: 'before', 0: 'Easter', 50: 'after' } }

test('names a fixed holiday in every year', () => {
  expect(holidayIn(table, plainDate('2024-05-17'))).toBe('fixed')
  expect(holidayIn(table, plainDate('2024-05-18'))).toBeNull()
})

test('moves the others with Easter, 5 April in 2026', () => {
  expect(holidayIn(table, plainDate('2026-04-03'))).toBe('before')
  expect(holidayIn(table, plainDate('2026-04-05'))).toBe('Easter')
  expect(holidayIn(table, plainDate('2026-05-25'))).toBe('after')
  expect(holidayIn(table, plainDate('2026-04-04'))).toBeNull()
})

test('names the fixed one where two fall on a day, as on 17 May 2027', () => {
  expect(holidayIn(table, plainDate('2027-05-17'))).toBe('fixed')
})

test('takes Saturday and Sunday for the weekend', () => {
  const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(plainDate)
  expect(days.map(isWeekend)).toEqual([false, true, true, false])
})
