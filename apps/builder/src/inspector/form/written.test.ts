import { describe, expect, test } from 'vitest'
import { readAmount, readWhole, writeAmount } from './written.ts'

describe('what people type', () => {
  test.each([
    ['14', 14],
    [' 1 000 ', 1000],
    ['-3', -3],
    ['', null],
    ['14,5', null],
    ['fourteen', null],
  ])('"%s" is the whole number %s', (text, value) => {
    expect(readWhole(text)).toBe(value)
  })

  test.each([
    ['38', 3800],
    ['37,50', 3750],
    ['37.5', 3750],
    ['1\u00a0000,00', 100_000],
    ['1.000,00', null],
    ['', null],
    ['kr 38', null],
  ])('"%s" is an amount of %s', (text, minor) => {
    expect(readAmount(text)).toBe(minor)
  })

  test.each([
    [3800, 'nb', '38'],
    [3750, 'nb', '37,50'],
    [3750, 'en', '37.50'],
  ] as const)('%s is written for %s as "%s"', (minor, language, text) => {
    expect(writeAmount(minor, language)).toBe(text)
    expect(readAmount(text)).toBe(minor)
  })
})
