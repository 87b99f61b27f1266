import { describe, expect, test } from 'vitest'
import { currencyBeside, minorOfAmount, numberEvidence } from './numbers.ts'

const nothing = { decimalSign: null }

describe('an amount', () => {
  test.each([
    ['1000', 100_000],
    ['1 234,50', 123_450],
    ['1\u00a0234,50', 123_450],
    ['1\u202f234\u202f567,5', 123_456_750],
    ['1.234,50', 123_450],
    ['1,234.50', 123_450],
    ['1.234.567', 123_456_700],
    ['1,234,567.8', 123_456_780],
    ["1'234.50", 123_450],
    ['1’234', 123_400],
    ['1234.5', 123_450],
    ['1234,5', 123_450],
    ['1234,500', 123_450],
    ['0,500', 50],
    ['12.', 1_200],
    ['1234,-', 123_400],
    ['kr 1 234,00', 123_400],
    ['1234,00 kr.', 123_400],
    ['NOK 1234', 123_400],
    ['1234.00DKK', 123_400],
    ['€ 12,00', 1_200],
    ['-12,00', -1_200],
    ['12,00-', -1_200],
    ['\u221212,00', -1_200],
    ['(12,00)', -1_200],
    ['-NOK 12,00', -1_200],
    ['+12,00', 1_200],
  ])('%s', (text, minor) => {
    expect(minorOfAmount(text, nothing)).toBe(minor)
  })

  test.each([
    ['1,234', 'ambiguous'],
    ['1.234', 'ambiguous'],
    ['123.456', 'ambiguous'],
    ['1,23,456.00', 'invalid'],
    ['1.23.4', 'invalid'],
    ['1 23,00', 'invalid'],
    ['12,345,67', 'invalid'],
    ['--5', 'invalid'],
    ['-5-', 'invalid'],
    ['1e5', 'invalid'],
    ['abc', 'invalid'],
    ['foo 12', 'invalid'],
    ['', 'invalid'],
    ['.', 'invalid'],
    ['1234,567', 'too-precise'],
    ['0,005', 'too-precise'],
    ['1 234,567', 'too-precise'],
    ['9999999999999', 'invalid'],
  ])('%s is refused as %s', (text, reason) => {
    expect(minorOfAmount(text, nothing)).toBe(reason)
  })
})

describe('what other amounts show', () => {
  test('decides which sign groups', () => {
    expect(minorOfAmount('1,234', numberEvidence(['5.50']))).toBe(123_400)
    expect(minorOfAmount('1,234', numberEvidence(['1,234,567']))).toBe(123_400)
    expect(minorOfAmount('1.230', numberEvidence(['1,234,567']))).toBe(123)
    expect(minorOfAmount('1,234', numberEvidence(['5,50']))).toBe('too-precise')
  })

  test('decides nothing when it does not agree', () => {
    expect(numberEvidence(['5,50', '5.50'])).toEqual(nothing)
    expect(numberEvidence(['1,234', '100'])).toEqual(nothing)
  })
})

test('a currency beside an amount counts only as a code', () => {
  expect(currencyBeside('NOK 12')).toBe('NOK')
  expect(currencyBeside('12,00 dkk')).toBe('DKK')
  expect(currencyBeside('kr 12')).toBe(null)
  expect(currencyBeside('12')).toBe(null)
})
