import { expect, test } from 'vitest'
import { addRates, formatRate, parseRate, rate } from './rate.ts'

test.each([
  ['12.25', 122_500, '12.25'],
  ['8', 80_000, '8.00'],
  ['0.5', 5000, '0.50'],
  ['-0.62', -6200, '-0.62'],
  ['3.1234', 31_234, '3.1234'],
  ['3.125', 31_250, '3.125'],
  ['-0', 0, '0.00'],
])('%s percent', (text, ppm, written) => {
  const read = rate(text)
  expect(read).toBe(ppm)
  expect(formatRate(read)).toBe(written)
})

test.each(['', '1,5', '1.23456', '1234', '12 %', '.5', '5.', 'x'])('"%s" is no rate', (text) =>
  expect(parseRate(text)).toBeNull(),
)

test('a bad literal is a bug', () => {
  expect(() => rate('8 %')).toThrow('is not a percent rate')
})

test('a margin is added, also to a rate below nothing', () => {
  expect(formatRate(addRates(rate('-0.62'), rate('8')))).toBe('7.38')
})
