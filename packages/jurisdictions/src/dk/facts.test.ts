import { addDays, type ClaimState, foldClaim, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { facts } from './facts.ts'

const [apart] = facts

const state: ClaimState = foldClaim(
  'claim',
  [
    {
      type: 'invoice-imported',
      on: plainDate('2026-01-05'),
      invoice: {
        number: '1',
        amount: { minor: 100_000, currency: 'DKK' },
        issuedOn: plainDate('2026-01-05'),
        dueOn: plainDate('2026-02-02'),
      },
      debtor: { kind: 'consumer', country: 'DK' },
      isCommercial: false,
    },
    {
      type: 'reminder-sent',
      on: plainDate('2026-02-12'),
      decisionId: '1',
      step: 'remind',
      feeMinor: 10_000,
      compensationMinor: 0,
      interestMinor: 0,
      payWithinDays: 10,
      payBy: plainDate('2026-02-22'),
      channel: 'test',
      contentHash: null,
    },
  ],
  { allocation: ['principal', 'interest', 'fees'], unpaidFeesKeepOpen: true },
)

test.each([9, 10, 11])('%i days after a letter with a fee', (days) => {
  const day = addDays(plainDate('2026-02-12'), days)
  expect(apart?.valueOn(state, day, null)).toMatchObject({ value: { value: days >= 10 } })
})

test('names the tenth day as the one on which that changes, and none after it', () => {
  expect(apart?.nextChange(state, plainDate('2026-02-12'))).toBe('2026-02-22')
  expect(apart?.nextChange(state, plainDate('2026-02-22'))).toBeNull()
})
