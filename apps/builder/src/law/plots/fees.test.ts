import { jurisdictionOf } from '@forfall/jurisdictions'
import type { Jurisdiction } from '@forfall/rules'
import { expect, test } from 'vitest'
import { compensationSeries, feeSeries } from './fees.ts'

const law = (country: string): Jurisdiction => {
  const found = jurisdictionOf(country)
  if (found === null) throw new Error(`no law of ${country}`)
  return found
}

test('letters that cost the same are one line', () => {
  expect(feeSeries(law('NO')).map(({ keys }) => keys)).toEqual([['remind', 'notice'], ['demand']])
  expect(feeSeries(law('DK')).map(({ keys }) => keys)).toEqual([['remind', 'notice', 'demand']])
})

test('a letter that is always free has no line', () => {
  const keys = feeSeries(law('FI')).flatMap((line) => line.keys)
  expect(keys).toContain('remind-consumer')
  expect(keys.filter((key) => key.startsWith('notice'))).toEqual([])
})

test('a fee changes with the day of sending', () => {
  const reminder = feeSeries(law('NO')).find(({ keys }) => keys.includes('remind'))
  expect(reminder?.stretches.slice(-2).map(({ through, value }) => [through, value])).toEqual([
    ['2025-12-31', 3500],
    ['2026-12-31', 3800],
  ])
})

test('compensation begins with the first day it is owed at all', () => {
  const [line] = compensationSeries(law('SE'))
  expect(line?.stretches.map(({ value }) => value)).toEqual([45_000])
})
