import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import {
  amountMinorSchema,
  countrySchema,
  currencySchema,
  idSchema,
  localizedSchema,
  minorSchema,
  moneySchema,
  plainDateSchema,
  textIn,
} from './scalars.ts'

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success

const saysOf = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message)

describe('a day', () => {
  test('that exists is taken', () => expect(accepts(plainDateSchema, '2024-02-29')).toBe(true))

  test('says whether the writing or the calendar is wrong', () => {
    expect(saysOf(plainDateSchema, '29.02.2024')).toContain('expected a day written YYYY-MM-DD')
    expect(saysOf(plainDateSchema, '2025-02-29')).toEqual([
      'expected a day that exists, between the years 1900 and 2999',
    ])
  })
})

describe('amounts', () => {
  test.each([1.5, '100', 2 ** 53, null])('%j is not whole minor units', (value) => {
    expect(accepts(minorSchema, value)).toBe(false)
    expect(accepts(amountMinorSchema, value)).toBe(false)
  })

  test('some may be negative, some may not', () => {
    expect([accepts(minorSchema, -1), accepts(amountMinorSchema, -1)]).toEqual([true, false])
  })

  test('money has a known currency and nothing else', () => {
    expect(accepts(moneySchema, { minor: 1, currency: 'NOK' })).toBe(true)
    expect(accepts(moneySchema, { minor: 1, currency: 'NOK', note: '' })).toBe(false)
    expect(accepts(currencySchema, 'XXX')).toBe(false)
  })
})

test.each(['no', 'NOR', 'N1', ''])('"%s" is no country', (text) =>
  expect(accepts(countrySchema, text)).toBe(false),
)

test.each(['a', 'wait-1', 'reminder-2-fee'])('"%s" is an id', (text) =>
  expect(accepts(idSchema, text)).toBe(true),
)

test.each(['', 'A', '1-a', 'a-', '-a', 'a--b', 'a b', 'a_b', 'a'.repeat(65)])(
  '"%s" is no id',
  (text) => expect(accepts(idSchema, text)).toBe(false),
)

describe('texts in languages', () => {
  test('there must be one, in a known language, with something in it', () => {
    expect(accepts(localizedSchema, { nb: 'Hei' })).toBe(true)
    expect(accepts(localizedSchema, {})).toBe(false)
    expect(accepts(localizedSchema, { nb: '' })).toBe(false)
    expect(accepts(localizedSchema, { xx: 'Hei' })).toBe(false)
  })

  test('the own language, else English, else any', () => {
    expect(textIn({ en: 'Pay', fi: 'Maksa' }, 'fi')).toBe('Maksa')
    expect(textIn({ en: 'Pay', fi: 'Maksa' }, 'sv')).toBe('Pay')
    expect(textIn({ fi: 'Maksa' }, 'sv')).toBe('Maksa')
    expect(textIn({}, 'sv')).toBe('')
  })
})
