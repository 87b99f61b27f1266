import { addDays, plainDate, rate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { interest } from './interest.ts'
import { claimOf } from './testing/claims.ts'

describe('the first day that bears interest', () => {
  test.each([
    ['the day after an agreed due day', {}, '2026-02-03'],
    ['the 31st day after the invoice', { isDueDayAgreed: false }, '2026-02-05'],
    ['no earlier than the due day', { isDueDayAgreed: false, sent: '2025-12-01' }, '2026-02-03'],
    [
      '1 November and 31 days',
      { isDueDayAgreed: false, sent: '2025-11-01', due: '2025-11-08' },
      '2025-12-02',
    ],
    [
      'silent acceptance by a business',
      { debtorKind: 'business', isDueDayAgreed: null },
      '2026-02-03',
    ],
    [
      'a business that did not agree',
      { debtorKind: 'business', isDueDayAgreed: false },
      '2026-02-05',
    ],
    ['a due day on a Sunday, which stays', { due: '2026-02-01' }, '2026-02-02'],
  ] as const)('%s', (_, claim, on) => {
    expect(interest.startOf(claimOf(claim))).toMatchObject({ value: { on, assumed: [] } })
  })

  test('takes a consumer who is not known to have agreed for one who did not, and says so', () => {
    expect(interest.startOf(claimOf({ isDueDayAgreed: null }))).toMatchObject({
      value: { on: '2026-02-05', assumed: ['isDueDayAgreed'] },
    })
  })
})

const rateOn = (day: string, due: string) => {
  const from = plainDate(day)
  const found = interest.ratesIn({ from, until: addDays(from, 1) }, claimOf({ due }))
  return found.ok ? found.value.map(({ ratePpm }) => ratePpm) : found.problem.code
}

test('a claim due before March 2013 keeps seven points', () => {
  expect(rateOn('2023-07-01', '2013-02-28')).toEqual([rate('10.25')])
  expect(rateOn('2023-07-01', '2013-03-01')).toEqual([rate('11.25')])
})

test('adds the points to a reference rate below zero', () => {
  expect(rateOn('2022-01-01', '2021-06-01')).toEqual([rate('7.55')])
})

test('refuses the half-year whose lending rate was not found', () => {
  expect(rateOn('2026-07-01', '2026-02-02')).toBe('parameter-not-verified')
})
