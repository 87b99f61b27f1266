import { type AskedClaim, askedClaim, type LetterKind, plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { compensation } from './compensation.ts'
import { feeMax } from './fees.ts'
import { totalCostCap } from './total-cost-cap.ts'

const claimOf = (more: Partial<AskedClaim>) =>
  askedClaim(
    {
      debtorKind: 'consumer',
      statedDueOn: plainDate('2026-03-02'),
      originalMinor: 200_000,
      principalMinor: 200_000,
      ...more,
    },
    calendar,
  )

const today = plainDate('2026-04-15')

const feeOf = (kind: LetterKind, more: Partial<AskedClaim>, sentOn = today) =>
  feeMax({ kind, sentOn, claim: claimOf(more) })

describe('feeMax', () => {
  test('takes the smaller of the original and the open principal', () => {
    expect(feeOf('demand', { principalMinor: 100_000 })).toMatchObject({ value: { minor: 2400 } })
    expect(feeOf('demand', { originalMinor: 10_000 })).toMatchObject({ value: { minor: 1400 } })
    expect(feeOf('demand', {})).toMatchObject({ value: { minor: 5000 } })
  })

  test('takes the lower amount, and says so, when nobody knows what may be enforced directly', () => {
    expect(feeOf('demand', { isDirectlyEnforceable: null })).toMatchObject({
      value: { minor: 1400, assumed: ['isDirectlyEnforceable'] },
    })
  })

  test('knows no amount of a repeated demand before 2013', () => {
    const letter = {
      kind: 'demand',
      step: 'demand',
      sentOn: plainDate('2012-02-01'),
      feeMinor: 0,
      payWithinDays: 14,
      payBy: plainDate('2012-02-15'),
    } as const
    const asked = { statedDueOn: plainDate('2012-01-02'), letters: [letter] }
    expect(feeOf('demand', asked, plainDate('2012-03-15'))).toMatchObject({
      problem: { code: 'parameter-unknown', parameter: 'fi.demand.repeat-factor-consumer' },
    })
  })

  test('refuses a directly enforceable claim on a business before May 2022', () => {
    const asked = { debtorKind: 'business', isDirectlyEnforceable: true } as const
    expect(feeOf('demand', asked, plainDate('2022-04-30'))).toMatchObject({
      problem: { code: 'parameter-unknown' },
    })
    expect(feeOf('demand', asked, plainDate('2022-05-01'))).toMatchObject({
      value: { minor: 5000 },
    })
  })

  test('refuses past the last verified day', () => {
    expect(feeOf('remind', {}, plainDate('2027-06-30'))).toMatchObject({ value: { minor: 500 } })
    expect(feeOf('remind', {}, plainDate('2027-07-01'))).toMatchObject({
      problem: { code: 'parameter-not-verified' },
    })
  })
})

describe('totalCostCap', () => {
  test.each([
    ['consumer', '2005-04-30', null],
    ['consumer', '2005-05-01', 22_000],
    ['consumer', '2013-03-15', 22_000],
    ['consumer', '2013-03-16', 21_000],
    ['public', '2020-12-31', null],
    ['public', '2021-01-01', 41_000],
    ['public', '2021-07-01', 48_000],
    ['public', '2022-05-01', 47_000],
  ] as const)('%s on %s', (debtorKind, day, minor) => {
    const cap = totalCostCap(claimOf({ debtorKind }), plainDate(day))
    expect(cap.ok && (cap.value?.minor ?? null)).toBe(minor)
  })
})

describe('compensation', () => {
  test('asks for nothing, and says so, when nobody knows whether the claim is commercial', () => {
    const claim = claimOf({ debtorKind: 'business', isCommercial: null })
    expect(compensation(claim, today)).toMatchObject({
      value: { minor: 0, assumed: ['isCommercial'] },
    })
  })

  test('is never owed between others than traders', () => {
    const claim = claimOf({ debtorKind: 'business', isCommercial: false })
    expect(compensation(claim, today)).toEqual({ ok: true, value: null })
  })
})
