import { plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { labelRowsOf, monthAway, nearestTo, scaleOf } from './scale.ts'

const days = (...list: string[]) => list.map(plainDate)

describe('the time line', () => {
  test('draws up to three days to scale and more as a break that says how many', () => {
    const { places, breaks } = scaleOf(days('2026-03-01', '2026-03-02', '2026-03-05', '2026-03-16'))
    const [first = 0, second = 0, third = 0, fourth = 0] = places
    expect(third - second).toBe(3 * (second - first))
    expect(breaks).toEqual([{ from: third, to: fourth, days: 11 }])
  })

  test('gives a break the same width however long it is', () => {
    const { places } = scaleOf(days('2026-03-01', '2026-03-16', '2027-03-16'))
    const [first = 0, second = 0, third = 0] = places
    expect(second - first).toBe(third - second)
  })

  test('fills the room there is with its breaks, and not with its days', () => {
    const list = days('2026-03-01', '2026-03-02', '2026-03-16', '2026-04-16')
    const narrow = scaleOf(list, 100)
    const wide = scaleOf(list, 460)
    expect(wide.width).toBe(460)
    expect(wide.places[1]).toBe(narrow.places[1])
    expect(narrow.width).toBeLessThan(wide.width)
  })

  test('has a tick where a month begins, on the stop or between two', () => {
    const { months, places } = scaleOf(days('2026-03-20', '2026-04-01', '2026-05-10'))
    expect(months.map(({ day }) => day)).toEqual(['2026-04-01', '2026-05-01'])
    expect(months[0]?.at).toBe(places[1])
    expect(months[1]?.at).toBeGreaterThan(places[1] ?? 0)
    expect(months[1]?.at).toBeLessThan(places[2] ?? 0)
  })

  test('leaves out the ticks that would run into each other', () => {
    const { months } = scaleOf(days('2026-01-15', '2027-01-15'))
    expect(months.length).toBeLessThan(4)
    for (const [index, { at }] of months.entries())
      expect(at - (months[index - 1]?.at ?? -100)).toBeGreaterThanOrEqual(40)
  })

  test('of no days is empty, of one has one place', () => {
    expect(scaleOf([]).places).toEqual([])
    expect(scaleOf(days('2026-03-01')).places).toHaveLength(1)
  })
})

test('labels that run into each other stand in another row', () => {
  expect(labelRowsOf([0, 40, 200])).toEqual([0, 1, 0])
})

test('a pointer takes the stop that is nearest', () => {
  expect([0, 30, 31, 200].map((at) => nearestTo([10, 50, 120], at))).toEqual([0, 0, 1, 2])
})

test.each([
  { at: 0, by: 1, to: 2 },
  { at: 2, by: 1, to: 3 },
  { at: 3, by: 1, to: 3 },
  { at: 3, by: -1, to: 2 },
  { at: 1, by: -1, to: 0 },
] as const)('a month away from stop $at is stop $to', ({ at, by, to }) => {
  const list = days('2026-03-01', '2026-03-10', '2026-04-05', '2026-06-01')
  expect(monthAway(list, at, by)).toBe(to)
})
