import { plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { cornersOf, extentOf, yearTicks } from './plot-scale.ts'
import type { Series, Stretch } from './series.ts'

const stretch = (from: string, through: string, value: number | null): Stretch => ({
  from: plainDate(from),
  through: plainDate(through),
  value,
  problem: null,
  citations: [],
  confidence: 'confirmed',
  verifiedThrough: plainDate(through),
})

const line: Series = {
  keys: ['reference'],
  stretches: [
    stretch('2024-01-01', '2024-01-10', 4),
    stretch('2024-01-11', '2024-01-20', null),
    stretch('2024-01-21', '2024-01-31', -0.5),
  ],
}

describe('the extent of a plot', () => {
  test('holds every day and value, and 0', () => {
    expect(extentOf([line])).toEqual({
      from: '2024-01-01',
      through: '2024-01-31',
      high: 4,
      low: -0.5,
    })
  })

  test('is nothing where there is nothing to draw', () => {
    expect(extentOf([{ keys: [], stretches: [] }])).toBeNull()
  })
})

test('a line is level until the day a value ends, and broken where there is none', () => {
  expect(cornersOf(line, plainDate('2024-01-01'))).toEqual([
    { days: 0, value: 4 },
    { days: 10, value: 4 },
    { days: 10, value: null },
    { days: 20, value: null },
    { days: 20, value: -0.5 },
    { days: 31, value: -0.5 },
  ])
})

describe('the years along a plot', () => {
  const extent = {
    from: plainDate('2010-01-01'),
    through: plainDate('2026-12-31'),
    high: 1,
    low: 0,
  }

  test('are no more than fit, the last one among them', () => {
    const years = yearTicks(extent, 6).map(({ year }) => year)
    expect(years).toEqual([2011, 2014, 2017, 2020, 2023, 2026])
  })

  test('stand on their first day', () => {
    expect(yearTicks(extent, 100)[0]).toEqual({ year: 2011, days: 365 })
  })
})
