import { addRates, inForceOn, plainDate, rate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { lateInterestMargin, lateInterestRate, referenceRate } from './parameters-interest.ts'

test('every rate is the reference rate and the margin of its half-year', () => {
  const sums = lateInterestRate.values.map(({ from }) => {
    const reference = inForceOn(referenceRate, from)
    const margin = inForceOn(lateInterestMargin, from)
    if (!reference.ok || !margin.ok) return null
    return addRates(rate(reference.value.value), rate(margin.value.value))
  })
  expect(sums).toEqual(lateInterestRate.values.map(({ value }) => rate(value ?? 'none')))
})

test('every half-year from 2010 on has a rate of its own', () => {
  const starts = Array.from({ length: 17 }, (_, year) => [
    plainDate(`${2010 + year}-01-01`),
    plainDate(`${2010 + year}-07-01`),
  ])
  expect(lateInterestRate.values.map(({ from }) => from)).toEqual(starts.flat())
})

test('a reference rate that was not read where it was published is no more than single', () => {
  const derived = referenceRate.values.filter(({ note }) => note !== undefined)
  expect(derived.length).toBeGreaterThan(0)
  expect(derived.filter(({ confidence }) => confidence !== 'single')).toEqual([])
})
