import { describe, expect, test } from 'vitest'
import { balanceRules, claimAfter, paid, sent } from '../testing/claims.ts'
import { allocate, isSettled, outstanding, unpaidChargedInterest, unpaidFees } from './balance.ts'

const owing = claimAfter([
  sent('reminder-sent', '2026-02-20', { fee: 500, interest: 300, compensation: 4000 }),
])

test('what letters asked for, part by part and in all', () => {
  expect(unpaidFees(owing)).toBe(4500)
  expect(unpaidChargedInterest(owing)).toBe(300)
  expect(outstanding(owing)).toBe(104_800)
})

test('what was paid is no longer outstanding', () => {
  const state = claimAfter([
    sent('reminder-sent', '2026-02-20', { fee: 500, interest: 300 }),
    paid('2026-02-25', 10_600),
  ])
  expect(outstanding(state)).toBe(90_200)
})

describe('a payment', () => {
  const into = (amount: number, allocation = balanceRules.allocation, first?: 'principal') =>
    allocate(owing, amount, { rules: { ...balanceRules, allocation }, first })

  test('fills the parts in order', () => {
    expect(into(4600)).toEqual({ fees: 4500, interest: 100, principal: 0, surplus: 0 })
    expect(into(4600, ['principal', 'interest', 'fees'])).toEqual({
      principal: 4600,
      interest: 0,
      fees: 0,
      surplus: 0,
    })
    expect(into(400, ['interest', 'fees', 'principal'])).toMatchObject({ interest: 300, fees: 100 })
  })

  test('goes by the order for consumers where the debtor is one, or may be', () => {
    const rules = {
      ...balanceRules,
      consumerAllocation: ['principal', 'fees', 'interest'],
    } as const
    const byKind = (debtorKind: typeof owing.debtorKind) =>
      allocate({ ...owing, debtorKind }, 400, { rules, first: undefined })
    expect(byKind('consumer')).toMatchObject({ principal: 400, fees: 0 })
    expect(byKind(null)).toMatchObject({ principal: 400, fees: 0 })
    expect(byKind('business')).toMatchObject({ principal: 0, fees: 400 })
  })

  test('first covers what the payer named, then goes by the order', () => {
    expect(into(100_200, balanceRules.allocation, 'principal')).toEqual({
      principal: 100_000,
      fees: 200,
      interest: 0,
      surplus: 0,
    })
  })

  test('gives back what nothing is owed for', () => {
    expect(into(104_801)).toEqual({ fees: 4500, interest: 300, principal: 100_000, surplus: 1 })
  })
})

test('a claim is settled without its fees only where that is agreed', () => {
  const rest = { ...owing, principalMinor: 0, interestPaidMinor: 300 }
  expect(isSettled(rest, balanceRules)).toBe(false)
  expect(isSettled(rest, { ...balanceRules, unpaidFeesKeepOpen: false })).toBe(true)
  expect(isSettled({ ...rest, feesPaidMinor: 4500 }, balanceRules)).toBe(true)
  const interestLeft = { ...rest, interestPaidMinor: 299 }
  expect(isSettled(interestLeft, { ...balanceRules, unpaidFeesKeepOpen: false })).toBe(false)
})
