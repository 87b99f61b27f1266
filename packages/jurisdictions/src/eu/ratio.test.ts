import { expect, test } from 'vitest'
import { ratioOf } from './ratio.ts'

test('reads a fraction of whole numbers', () => {
  expect(ratioOf('3/20')).toEqual({ numerator: 3n, denominator: 20n })
})

test.each(['0.05', '1/0', '-1/2', '1', ''])('takes "%s" for a bug in the data', (text) => {
  expect(() => ratioOf(text)).toThrow('is not a ratio')
})
