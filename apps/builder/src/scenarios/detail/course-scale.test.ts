import { plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { courseScale } from './course-scale.ts'

const days = ['2026-03-02', '2026-03-03', '2026-03-17'].map(plainDate)

test('days keep apart so that their names do not run together, however close they are', () => {
  const { places, gaps, width } = courseScale(days, 0)
  expect(places).toEqual([64, 180, 296])
  expect(gaps).toEqual([{ at: 238, days: 14 }])
  expect(width).toBe(360)
})

test('the line fills its room, within bounds', () => {
  expect(courseScale(days, 428).places).toEqual([64, 214, 364])
  expect(courseScale(days, 2_000).places).toEqual([64, 324, 584])
})

test('one day stands alone', () => {
  expect(courseScale(days.slice(0, 1), 500)).toEqual({ places: [64], gaps: [], width: 128 })
})
