import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatMinor, formatMoney, isCurrency, money, parseMinor, roundedRatio } from './money.ts'

describe('an amount', () => {
  test.each([0.5, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY])('%d minor is a bug', (minor) => {
    expect(() => money(minor, 'EUR')).toThrow('whole number of minor units')
  })

  test('is written with two decimals and its currency', () => {
    expect(formatMoney(money(123_456, 'NOK'))).toBe('1234.56 NOK')
    expect(formatMoney(money(-5, 'EUR'))).toBe('-0.05 EUR')
  })

  test('only known codes are currencies', () => {
    expect([isCurrency('SEK'), isCurrency('sek'), isCurrency('JPY')]).toEqual([true, false, false])
  })
})

describe('reading', () => {
  test.each([
    ['1000', 100_000],
    ['-0.5', -50],
    ['12.30', 1230],
    ['12.3000', 1230],
    ['0', 0],
    ['-0.00', 0],
    ['007', 700],
    ['999999999999.99', 99_999_999_999_999],
  ])('%s', (text, minor) => expect(parseMinor(text)).toBe(minor))

  test.each(['', '.5', '1.', '1,5', '1.234', '1.005', '+1', '1e3', ' 1', '1234567890123', '--1'])(
    'refuses "%s"',
    (text) => expect(parseMinor(text)).toBeNull(),
  )

  test('what was written reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (minor) => {
        expect(parseMinor(formatMinor(minor))).toBe(minor)
      }),
    )
  })

  test.each([
    [0, '0.00'],
    [7, '0.07'],
    [-7, '-0.07'],
    [70, '0.70'],
    [-12_345, '-123.45'],
  ])('%i is written %s', (minor, text) => expect(formatMinor(minor)).toBe(text))
})

describe('rounding', () => {
  test.each([
    [5n, 10n, 1, 0],
    [49n, 100n, 0, 0],
    [-5n, 10n, -1, 0],
    [-49n, 100n, 0, 0],
    [15n, 10n, 2, 1],
    [-15n, 10n, -2, -1],
    [25n, 10n, 3, 2],
    [199n, 100n, 2, 1],
    [-199n, 100n, -2, -1],
    [7n, 7n, 1, 1],
    [0n, 3n, 0, 0],
  ])('%s/%s', (numerator, denominator, half, down) => {
    expect(roundedRatio(numerator, denominator, 'half-up')).toBe(half)
    expect(roundedRatio(numerator, denominator, 'down')).toBe(down)
  })

  test('what cannot be kept exactly is a bug', () => {
    expect(() => roundedRatio(1n, 0n, 'down')).toThrow('positive')
    expect(() => roundedRatio(1n, -2n, 'down')).toThrow('positive')
    expect(() => roundedRatio(2n ** 60n, 1n, 'half-up')).toThrow('safe integers')
  })

  test('a product beyond a double comes out exactly', () => {
    expect(roundedRatio(1_000_000_000_000n * 999_999n * 365n, 365n * 1_000_000n, 'down')).toBe(
      999_999_000_000,
    )
  })
})
