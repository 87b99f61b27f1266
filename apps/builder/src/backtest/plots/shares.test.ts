import { expect, test } from 'vitest'
import { besideEachOther, sharesOf, steps } from './shares.ts'

const histogram = [
  { value: 44, claims: 3 },
  { value: 51, claims: 1 },
]

test('shares grow to those that come at all', () => {
  expect(sharesOf(histogram, 8)).toEqual([
    { value: 44, share: 0.375 },
    { value: 51, share: 0.5 },
  ])
  expect(sharesOf([], 8)).toEqual([])
})

test('a curve is level between its steps', () => {
  expect(steps(sharesOf(histogram, 8), { first: 0, last: 60 })).toEqual([
    { value: 0, share: 0 },
    { value: 44, share: 0 },
    { value: 44, share: 0.375 },
    { value: 51, share: 0.375 },
    { value: 51, share: 0.5 },
    { value: 60, share: 0.5 },
  ])
})

test('each number stands once, with nothing where one side has none', () => {
  expect(besideEachOther({ before: histogram, after: [{ value: 50, claims: 2 }] })).toEqual([
    { value: 44, before: 3, after: 0 },
    { value: 50, before: 0, after: 2 },
    { value: 51, before: 1, after: 0 },
  ])
})
