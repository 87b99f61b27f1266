import { type AskedClaim, askedClaim, plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { interest } from './interest.ts'
import { limitation } from './limitation.ts'

const claimOf = (more: Partial<AskedClaim>) =>
  askedClaim(
    {
      debtorKind: 'consumer',
      statedDueOn: plainDate('2026-03-02'),
      invoiceSentOn: plainDate('2026-02-02'),
      ...more,
    },
    calendar,
  )

describe('startOf', () => {
  test.each([
    ['an agreed due day', {}, '2026-03-03', []],
    ['no agreed due day', { isDueDayAgreed: false }, '2026-03-05', []],
    ['an unknown agreement', { isDueDayAgreed: null }, '2026-03-05', ['isDueDayAgreed']],
    [
      'an unknown agreement and warning',
      { isDueDayAgreed: null, hasInterestWarning: null },
      null,
      ['isDueDayAgreed', 'hasInterestWarning'],
    ],
    [
      'an invoice without a warning',
      { isDueDayAgreed: false, hasInterestWarning: false },
      null,
      [],
    ],
    [
      'a business that was not warned',
      { debtorKind: 'business', isDueDayAgreed: false, hasInterestWarning: false },
      '2026-03-05',
      [],
    ],
    [
      'an invoice that gave longer',
      { isDueDayAgreed: false, statedDueOn: plainDate('2026-04-01') },
      '2026-04-02',
      [],
    ],
  ] as const)('%s', (_, more, on, assumed) => {
    expect(interest.startOf(claimOf(more))).toMatchObject({ value: { on, assumed } })
  })
})

describe('marginOn', () => {
  test.each([
    ['2013-03-15', true, 70_000],
    ['2013-03-18', true, 80_000],
    ['2026-03-02', null, 70_000],
    ['2026-03-02', false, 70_000],
  ] as const)('due %s, commercial %s', (due, isCommercial, ppm) => {
    const claim = claimOf({ debtorKind: 'business', statedDueOn: plainDate(due), isCommercial })
    expect(interest.marginOn(plainDate('2026-03-16'), claim)).toMatchObject({ value: { ppm } })
  })

  test('a consumer never owes the eighth point', () => {
    const claim = claimOf({ isCommercial: true })
    expect(interest.marginOn(plainDate('2026-03-16'), claim)).toMatchObject({
      value: { ppm: 70_000 },
    })
  })
})

test('gives no rate of 2027', () => {
  const period = { from: plainDate('2026-12-31'), until: plainDate('2027-01-02') }
  expect(interest.ratesIn(period, claimOf({}))).toMatchObject({
    problem: { code: 'parameter-not-verified', parameter: 'fi.interest.reference-rate' },
  })
})

const letter = (sentOn: string) => ({
  kind: 'demand' as const,
  step: 'demand',
  sentOn: plainDate(sentOn),
  feeMinor: 0,
  payWithinDays: 14,
  payBy: plainDate(sentOn),
})

describe('limitation', () => {
  test.each([
    ['nothing breaks it', {}, '2023-03-03'],
    ['a letter begins it anew', { letters: [letter('2022-06-01')] }, '2025-06-02'],
    ['a letter after the end revives nothing', { letters: [letter('2023-03-03')] }, '2023-03-03'],
    [
      'an acknowledgement begins it anew',
      { interruptions: [{ on: plainDate('2021-01-04'), by: 'acknowledgement' }] },
      '2024-01-05',
    ],
    [
      'letters do not prolong a public charge',
      { isDirectlyEnforceable: true, letters: [letter('2025-06-02')] },
      '2026-01-01',
    ],
  ] as const)('%s', (_, more, on) => {
    const claim = claimOf({ statedDueOn: plainDate('2020-03-02'), ...more })
    expect(limitation(claim)).toMatchObject({ value: { on } })
  })

  test('takes the earlier day, and says so, when nobody knows what may be enforced directly', () => {
    const claim = claimOf({
      statedDueOn: plainDate('2020-03-02'),
      isDirectlyEnforceable: null,
      letters: [letter('2023-03-02'), letter('2025-06-02')],
    })
    expect(limitation(claim)).toMatchObject({
      value: { on: '2026-01-01', assumed: ['isDirectlyEnforceable'] },
    })
  })
})
