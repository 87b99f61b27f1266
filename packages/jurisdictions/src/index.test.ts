import { expect, test } from 'vitest'
import { jurisdictionOf, jurisdictions, norway } from './index.ts'

test('finds a country by its code, and nothing for a country it does not know', () => {
  expect(jurisdictionOf('NO')).toBe(norway)
  expect(jurisdictionOf('XX')).toBeNull()
})

test('lists each country once', () => {
  const codes = jurisdictions.map(({ country }) => country)
  expect(new Set(codes).size).toBe(codes.length)
})
