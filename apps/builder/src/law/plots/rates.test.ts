import { jurisdictionOf, jurisdictions } from '@forfall/jurisdictions'
import { type Jurisdiction, plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { rateSeries } from './rates.ts'
import type { Series } from './series.ts'

const law = (country: string): Jurisdiction => {
  const found = jurisdictionOf(country)
  if (found === null) throw new Error(`no law of ${country}`)
  return found
}

const valueOn = (lines: readonly Series[], key: string, day: string): number | null | undefined =>
  lines
    .find(({ keys }) => keys.includes(key))
    ?.stretches.find(({ from, through }) => from <= day && day <= through)?.value

test('one line of interest where all debtors owe the same', () => {
  const lines = rateSeries(law('NO'))
  expect(lines.map(({ keys }) => keys)).toEqual([['reference'], ['interest']])
  expect(valueOn(lines, 'interest', '2026-07-01')).toBe(12.25)
  expect(valueOn(lines, 'interest', '2026-06-30')).toBe(12)
  expect(valueOn(lines, 'reference', '2026-07-01')).toBe(4.25)
})

test('two lines where businesses owe more', () => {
  const lines = rateSeries(law('FI'))
  expect(lines.map(({ keys }) => keys)).toEqual([
    ['reference'],
    ['interest-consumer'],
    ['interest-business'],
  ])
  expect(valueOn(lines, 'interest-consumer', '2026-03-01')).toBe(9.5)
  expect(valueOn(lines, 'interest-business', '2026-03-01')).toBe(10.5)
})

test('interest is the reference rate and a margin, so that the two lines move together', () => {
  const lines = rateSeries(law('DE'))
  expect(valueOn(lines, 'reference', '2026-07-01')).toBe(1.52)
  expect(valueOn(lines, 'interest-consumer', '2026-07-01')).toBe(6.52)
})

describe.each(jurisdictions.map((one) => [one.country, one] as const))(
  'the rates of %s',
  (_, one) => {
    const stretches = rateSeries(one).flatMap((line) => line.stretches)

    test('are drawn for no day on which nobody verified them', () => {
      expect(stretches.length).toBeGreaterThan(0)
      expect(stretches.filter(({ through, verifiedThrough }) => through > verifiedThrough)).toEqual(
        [],
      )
    })

    test('each rest on a citation', () => {
      const bare = stretches.filter(
        ({ value, citations }) => value !== null && citations.length === 0,
      )
      expect(bare).toEqual([])
    })
  },
)

test('a value that was only computed says so', () => {
  const [reference] = rateSeries(law('NO'))
  const newest = reference?.stretches.at(-1)
  expect(newest).toMatchObject({ from: plainDate('2026-07-01'), confidence: 'single' })
})
