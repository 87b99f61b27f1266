import { addDays, plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import type { VersionRow } from '../../app/api.ts'
import { monthTicks, stripScale } from './strip-scale.ts'

const today = plainDate('2026-11-24')

const from = (effectiveFrom: string, until: string | null = null): VersionRow =>
  ({
    effectiveFrom: plainDate(effectiveFrom),
    until: until === null ? null : plainDate(until),
  }) as VersionRow

describe('stripScale', () => {
  test('has room around the first and the last day', () => {
    const { first, last, at } = stripScale([from('2026-12-01'), from('2026-03-01')], today)
    expect([first, last]).toEqual(['2026-01-30', '2027-01-30'])
    expect([at(first), at(last)]).toEqual([0, 1])
    expect(at(addDays(last, 100))).toBe(1)
  })

  test('is about today where there is no version', () => {
    const { at } = stripScale([], today)
    expect(at(today)).toBeCloseTo(1 / 3)
  })
})

test('few months are written, all of them or every so many', () => {
  expect(monthTicks(stripScale([], today))).toEqual(['2026-11-01', '2026-12-01', '2027-01-01'])
  const ticks = monthTicks(stripScale([from('2019-01-01')], today))
  expect(ticks.length).toBeLessThanOrEqual(10)
  expect(ticks[0]).toBe('2019-01-01')
})
