import { plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { emptyDraft, readAct } from './read-act.ts'

const today = plainDate('2026-03-10')
const draft = { ...emptyDraft(today), reason: 'Asked by phone' }

describe('the form of what happened', () => {
  test('reads a payment with comma or point, without a reason', () => {
    const typed = { ...emptyDraft(today), amount: '1 200,50', reference: ' KID 1 ' }
    expect(readAct('payment', typed, today)).toEqual({
      act: { kind: 'payment', on: today, amountMinor: 120_050, reference: 'KID 1' },
    })
  })

  test('wants an amount above zero, a day that has come, and a reason', () => {
    const typed = { ...emptyDraft(today), on: '2026-03-11', amount: '0' }
    expect(readAct('credit', typed, today)).toEqual({
      problems: {
        on: 'operate.day-in-future',
        reason: 'operate.reason-needed',
        amount: 'operate.amount-needed',
      },
    })
  })

  test('takes a hold without an end, and none that ends before it begins', () => {
    expect(readAct('hold', draft, today)).toEqual({
      act: {
        kind: 'happening',
        happening: { kind: 'hold', on: today, reason: 'Asked by phone', until: null },
      },
    })
    expect(readAct('hold', { ...draft, until: today }, today)).toEqual({
      problems: { until: 'operate.until-later' },
    })
  })

  test('asks what is taken off only of a dispute that lowered the claim', () => {
    expect(readAct('dispute-settled', draft, today)).not.toHaveProperty('problems')
    const lowered = { ...draft, outcome: 'claim-lowered' as const }
    expect(readAct('dispute-settled', lowered, today)).toEqual({
      problems: { amount: 'operate.amount-needed' },
    })
    expect(readAct('dispute-settled', { ...lowered, amount: '100' }, today)).toMatchObject({
      act: { happening: { outcome: 'claim-lowered', creditMinor: 10_000 } },
    })
  })

  test('takes no half-typed instalment, and no facts that say nothing', () => {
    const instalments = [{ dueOn: '2026-04-01', amount: '' }]
    expect(readAct('payment-plan', { ...draft, instalments }, today)).toEqual({
      problems: { instalments: 'operate.instalments-needed' },
    })
    expect(readAct('facts', draft, today)).toHaveProperty('problems.debtorKind')
    expect(readAct('facts', { ...draft, isCommercial: 'no' }, today)).toMatchObject({
      act: { happening: { facts: { isCommercial: false } } },
    })
  })
})
