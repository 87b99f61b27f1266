import { expect, test } from 'vitest'
import { zz } from '../testing/fixture.ts'
import { balanceRulesOf } from './balance-rules.ts'

const rules = (acceptPaymentWithoutFees: boolean, isCreditorsChoice: boolean) =>
  balanceRulesOf(
    { settings: { acceptPaymentWithoutFees } },
    { ...zz, allocation: { ...zz.allocation, isCreditorsChoice } },
  )

test('payments cover what the law says first, and a fee alone keeps a claim open', () => {
  for (const isChoice of [true, false])
    expect(rules(false, isChoice)).toEqual({
      allocation: ['fees', 'interest', 'principal'],
      unpaidFeesKeepOpen: true,
    })
})

test('who takes payment without the fees lets it cover the principal first', () => {
  expect(rules(true, true)).toEqual({
    allocation: ['principal', 'interest', 'fees'],
    unpaidFeesKeepOpen: false,
  })
})

test('the order stays where the law does not leave it to the creditor', () => {
  expect(rules(true, false)).toEqual({
    allocation: ['fees', 'interest', 'principal'],
    unpaidFeesKeepOpen: false,
  })
})
