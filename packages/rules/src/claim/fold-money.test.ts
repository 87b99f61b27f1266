import { describe, expect, test } from 'vitest'
import { claimAfter, on, paid, sent } from '../testing/claims.ts'
import type { ClaimEvent } from './event.ts'

const credited = (day: string, amountMinor: number): ClaimEvent => ({
  type: 'credit-applied',
  on: on(day),
  amountMinor,
})

describe('payments', () => {
  test('a part payment lowers the principal from the next day on', () => {
    const state = claimAfter([paid('2026-02-10', 30_000)])
    expect(state.principalMinor).toBe(70_000)
    expect(state.principalHistory).toEqual([
      { from: '2026-01-02', minor: 100_000 },
      { from: '2026-02-11', minor: 70_000 },
    ])
    expect(state).toMatchObject({
      paidMinor: 30_000,
      lastPaymentOn: '2026-02-10',
      interruptions: [{ on: '2026-02-10', by: 'acknowledgement' }],
      ending: null,
    })
  })

  test('the whole sum ends the claim, and acknowledges nothing that is left', () => {
    expect(claimAfter([paid('2026-02-10', 100_000)])).toMatchObject({
      principalMinor: 0,
      ending: 'paid',
      endedOn: '2026-02-10',
      interruptions: [],
      overpaidMinor: 0,
    })
  })

  test('what is too much is kept apart', () => {
    const state = claimAfter([paid('2026-02-10', 100_050), paid('2026-02-12', 7)])
    expect(state).toMatchObject({ overpaidMinor: 57, paidMinor: 100_057, endedOn: '2026-02-10' })
  })

  test('recorded late, it counts from the day it was made', () => {
    const late = claimAfter([paid('2026-02-20', 10_000), paid('2026-02-10', 30_000)])
    expect(late).toEqual(claimAfter([paid('2026-02-10', 30_000), paid('2026-02-20', 10_000)]))
    expect(late.principalHistory.map(({ minor }) => minor)).toEqual([100_000, 70_000, 60_000])
  })

  test('on one day the order of the log counts', () => {
    const [fee, part] = [sent('reminder-sent', '2026-02-20', { fee: 500 }), paid('2026-02-20', 400)]
    expect(claimAfter([fee, part])).toMatchObject({ feesPaidMinor: 400, principalMinor: 100_000 })
    expect(claimAfter([part, fee])).toMatchObject({ feesPaidMinor: 0, principalMinor: 99_600 })
  })

  test('twice on one day lowers the next day once by both', () => {
    const state = claimAfter([paid('2026-02-10', 10_000), paid('2026-02-10', 20_000)])
    expect(state.principalHistory).toEqual([
      { from: '2026-01-02', minor: 100_000 },
      { from: '2026-02-11', minor: 70_000 },
    ])
  })

  test('set against fees alone, they acknowledge nothing', () => {
    const letter = sent('reminder-sent', '2026-02-20', { fee: 500 })
    const state = claimAfter([letter, paid('2026-02-25', 500)])
    expect(state).toMatchObject({ feesPaidMinor: 500, interruptions: [] })
  })

  test('set against fees and interest, they leave the principal and its history', () => {
    const letter = sent('reminder-sent', '2026-02-20', { fee: 500, interest: 300 })
    const state = claimAfter([letter, paid('2026-02-25', 700)])
    expect(state).toMatchObject({
      feesPaidMinor: 500,
      interestPaidMinor: 200,
      principalMinor: 100_000,
      interruptions: [{ on: '2026-02-25', by: 'acknowledgement' }],
    })
    expect(state.principalHistory).toHaveLength(1)
  })
})

describe('credits', () => {
  test('reach back to the first day of the invoice', () => {
    const state = claimAfter([paid('2026-02-10', 30_000), credited('2026-02-20', 20_000)])
    expect(state.principalMinor).toBe(50_000)
    expect(state.principalHistory).toEqual([
      { from: '2026-01-02', minor: 80_000 },
      { from: '2026-02-11', minor: 50_000 },
    ])
  })

  test('of the whole sum end the claim as credited', () => {
    expect(claimAfter([credited('2026-02-20', 100_000)])).toMatchObject({
      creditedMinor: 100_000,
      ending: 'credited',
      endedOn: '2026-02-20',
    })
  })

  test('after a part payment the claim ends as paid', () => {
    const state = claimAfter([paid('2026-02-10', 30_000), credited('2026-02-20', 70_000)])
    expect(state.ending).toBe('paid')
  })

  test('take the interest on what was never owed with them', () => {
    const letter = sent('reminder-sent', '2026-02-20', { fee: 500, interest: 301 })
    const state = claimAfter([letter, credited('2026-02-25', 50_000)])
    expect(state).toMatchObject({ interestChargedMinor: 150, feesChargedMinor: 500 })
  })

  test('of the whole sum take back all that letters charged', () => {
    const letter = sent('reminder-sent', '2026-02-20', {
      fee: 500,
      interest: 300,
      compensation: 40,
    })
    const state = claimAfter([letter, paid('2026-02-22', 100), credited('2026-02-25', 100_000)])
    expect(state).toMatchObject({ ending: 'credited', feesChargedMinor: 100, feesPaidMinor: 100 })
    expect([state.compensationChargedMinor, state.interestChargedMinor]).toEqual([0, 0])
  })

  test('of an invoice that was paid leave no interest to pay', () => {
    const letter = sent('reminder-sent', '2026-02-20', { interest: 300 })
    const payment = paid('2026-02-25', 100_000, 'principal')
    expect(claimAfter([letter, payment]).ending).toBeNull()
    const state = claimAfter([letter, payment, credited('2026-02-27', 100_000)])
    expect(state).toMatchObject({ ending: 'credited', overpaidMinor: 100_000 })
  })

  test('of more than is left give the rest back, and no day owes less than nothing', () => {
    const state = claimAfter([paid('2026-02-10', 90_000), credited('2026-02-20', 40_000)])
    expect(state).toMatchObject({ principalMinor: 0, overpaidMinor: 30_000 })
    expect(state.principalHistory.map(({ minor }) => minor)).toEqual([60_000, 0])
  })
})
