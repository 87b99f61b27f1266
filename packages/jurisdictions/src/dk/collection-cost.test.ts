import { plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { collectionCost } from './collection-cost.ts'
import { claimOf } from './testing/claims.ts'
import { totalCostCap } from './total-cost-cap.ts'

const on = plainDate('2026-06-01')

const cost = (principalMinor: number, stage = 'agency', arose: string | null = '2026-01-05') =>
  collectionCost({ principalMinor, claim: claimOf({ arose }), on, stage, creditorDeductsVat: true })

describe('an agency', () => {
  test.each([
    [1_000_00, 400_00],
    [1_000_01, 700_00],
    [1_001_00, 700_00],
    [500_000_00, 6_400_00],
    [500_000_50, 6_400_01],
    [500_001_00, 6_400_01],
    [1_000_000_00, 11_400_00],
  ])('may cost on %i øre %i', (principal, minor) => {
    expect(cost(principal)).toMatchObject({ ok: true, value: { minor } })
  })

  test.each([
    ['2002-08-01', 300_00],
    ['2009-05-31', 300_00],
    ['2009-06-01', 350_00],
    ['2016-06-30', 350_00],
    ['2016-07-01', 400_00],
  ])('goes by the table of the day the claim arose, %s', (arose, minor) => {
    expect(cost(1_000_00, 'agency', arose)).toMatchObject({ value: { minor, assumed: [] } })
  })

  test('goes by the invoice where nobody said when the claim arose, and says so', () => {
    expect(cost(1_000_00, 'agency', null)).toMatchObject({
      value: { minor: 400_00, assumed: ['aroseOn'] },
    })
  })
})

test.each(['2009-06-01', '2016-07-01', '2026-01-05'])(
  "does not know the creditor's own cost on a claim of %s",
  (arose) => {
    expect(cost(1_000_00, 'own', arose)).toMatchObject({
      ok: false,
      problem: { code: 'parameter-unknown' },
    })
  },
)

test('the fee for the hand-over is 100 kroner, whatever the claim', () => {
  expect(cost(1_000_000_00, 'collection-fee')).toMatchObject({ value: { minor: 100_00 } })
})

test('refuses a stage of another country', () => {
  expect(cost(1_000_00, 'heavy')).toMatchObject({ problem: { code: 'unknown-stage' } })
})

describe('the most a debtor pays in all', () => {
  test('three letters, the hand-over and the agency from a consumer', () => {
    const claim = claimOf({ originalMinor: 3_000_00, principalMinor: 3_000_00 })
    expect(totalCostCap(claim, on)).toMatchObject({ value: { minor: 1_400_00 } })
  })

  test('no such sum for a business', () => {
    expect(totalCostCap(claimOf({ debtorKind: 'business' }), on)).toEqual({ ok: true, value: null })
  })
})
