import { plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { compensation } from './compensation.ts'
import { claimOf } from './testing/claims.ts'

const claimedOn = plainDate('2026-03-02')

test.each([
  ['a consumer', { debtorKind: 'consumer', isCommercial: true }],
  ['a business that owes it privately', { debtorKind: 'business', isCommercial: false }],
  ['a business of whose claim nobody said that', { debtorKind: 'business', isCommercial: null }],
  ['a claim that arose on the last day before it', { debtorKind: 'business', arose: '2013-02-28' }],
] as const)('none from %s', (_, claim) => {
  expect(compensation(claimOf(claim), claimedOn)).toEqual({ ok: true, value: null })
})

test.each(['business', 'public'] as const)('310 kroner from a %s debtor', (debtorKind) => {
  expect(compensation(claimOf({ debtorKind, arose: '2013-03-01' }), claimedOn)).toMatchObject({
    value: { minor: 31_000, assumed: [] },
  })
})

test('goes by the invoice where nobody said when the claim arose, and says so', () => {
  expect(compensation(claimOf({ debtorKind: 'business', arose: null }), claimedOn)).toMatchObject({
    value: { minor: 31_000, assumed: ['aroseOn'] },
  })
})

test('refuses past the day it was verified for', () => {
  const late = plainDate('2027-07-01')
  expect(compensation(claimOf({ debtorKind: 'business' }), late)).toMatchObject({
    problem: { code: 'parameter-not-verified' },
  })
})
