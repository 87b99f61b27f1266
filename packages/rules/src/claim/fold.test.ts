import { describe, expect, test } from 'vitest'
import { balanceRules, claimAfter, imported, on, paid, sent } from '../testing/claims.ts'
import type { ClaimEvent } from './event.ts'

const credited = (day: string, amountMinor: number): ClaimEvent => ({
  type: 'credit-applied',
  on: on(day),
  amountMinor,
})

const decided = (
  day: string,
  so: { readonly action?: 'remind' | 'hold' | 'stop' | 'review'; readonly moves?: boolean } = {},
): ClaimEvent => ({
  type: 'decision-made',
  on: on(day),
  decisionId: `decided ${day}`,
  step: 'step-1',
  action: so.action ?? 'remind',
  mode: 'create',
  moves: so.moves ?? true,
  reason: null,
  until: null,
})

describe('the invoice', () => {
  test('opens the claim', () => {
    expect(claimAfter()).toMatchObject({
      id: 'claim-7',
      debtorKind: 'consumer',
      debtorCountry: 'ZZ',
      isCommercial: false,
      isDisputed: false,
      principalMinor: 100_000,
      principalHistory: [{ from: '2026-01-02', minor: 100_000 }],
      position: 'start',
      positionOn: null,
      sequence: 0,
      ending: null,
    })
  })

  test('what nobody said stays unknown', () => {
    expect(claimAfter([], { first: imported({ kind: null }) }).debtorKind).toBeNull()
  })

  test('of nothing is paid from the start', () => {
    expect(claimAfter([], { first: imported({ minor: 0 }) })).toMatchObject({
      ending: 'paid',
      endedOn: '2026-01-02',
    })
  })

  test('must be the first event, and the only one of its kind', () => {
    expect(() => claimAfter([], { first: paid('2026-02-01', 1) })).toThrow(
      'begins with its invoice',
    )
    expect(() => claimAfter([imported()])).toThrow('two invoices')
  })
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
      limitationInterruptedOn: '2026-02-10',
      ending: null,
    })
  })

  test('the whole sum ends the claim, and acknowledges nothing that is left', () => {
    expect(claimAfter([paid('2026-02-10', 100_000)])).toMatchObject({
      principalMinor: 0,
      ending: 'paid',
      endedOn: '2026-02-10',
      limitationInterruptedOn: null,
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
    expect(state).toMatchObject({ feesPaidMinor: 500, limitationInterruptedOn: null })
  })

  test('set against fees and interest, they leave the principal and its history', () => {
    const letter = sent('reminder-sent', '2026-02-20', { fee: 500, interest: 300 })
    const state = claimAfter([letter, paid('2026-02-25', 700)])
    expect(state).toMatchObject({
      feesPaidMinor: 500,
      interestPaidMinor: 200,
      principalMinor: 100_000,
      limitationInterruptedOn: '2026-02-25',
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

describe('letters', () => {
  test.each([
    ['reminder-sent', 'remind'],
    ['notice-sent', 'notice'],
    ['demand-sent', 'demand'],
  ] as const)('%s moves the claim to its step', (type, kind) => {
    const state = claimAfter([sent(type, '2026-02-20', { fee: 500 })])
    expect(state).toMatchObject({
      position: type,
      positionOn: '2026-02-20',
      lastActionOn: '2026-02-20',
      feesChargedMinor: 500,
    })
    expect(state.letters).toMatchObject([{ kind, sentOn: '2026-02-20', payBy: '2026-03-06' }])
  })

  test('interest is a running total, fees and compensation add up', () => {
    const state = claimAfter([
      sent('reminder-sent', '2026-02-20', { fee: 500, interest: 300, compensation: 4000 }),
      sent('notice-sent', '2026-03-20', { fee: 400, interest: 900 }),
    ])
    expect(state).toMatchObject({
      interestChargedMinor: 900,
      feesChargedMinor: 900,
      compensationChargedMinor: 4000,
    })
  })

  test('a letter without interest takes none back', () => {
    const state = claimAfter([
      sent('reminder-sent', '2026-02-20', { interest: 300 }),
      sent('notice-sent', '2026-03-20'),
    ])
    expect(state.interestChargedMinor).toBe(300)
  })

  test('interest that was paid stays charged', () => {
    const state = claimAfter([
      sent('reminder-sent', '2026-02-20', { interest: 300 }),
      paid('2026-02-25', 300),
      sent('notice-sent', '2026-03-20', { interest: 600 }),
    ])
    expect(state).toMatchObject({ interestChargedMinor: 900, interestPaidMinor: 300 })
  })

  test('one that crosses with the payment of everything charges nothing', () => {
    const crossed = sent('reminder-sent', '2026-02-21', { fee: 500, interest: 80 })
    const state = claimAfter([crossed, paid('2026-02-20', 100_000)])
    expect(state).toMatchObject({ ending: 'paid', feesChargedMinor: 0, interestChargedMinor: 0 })
    expect(state.letters).toMatchObject([{ sentOn: '2026-02-21', feeMinor: 0 }])
  })
})

describe('a claim opens again', () => {
  test('or rather stays open, where an unpaid fee counts', () => {
    const rules = { ...balanceRules, allocation: ['principal', 'interest', 'fees'] as const }
    const events = [sent('reminder-sent', '2026-02-20', { fee: 500 }), paid('2026-02-25', 100_000)]
    const strict = claimAfter(events, { rules })
    const lenient = claimAfter(events, { rules: { ...rules, unpaidFeesKeepOpen: false } })
    expect([strict.ending, lenient.ending]).toEqual([null, 'paid'])
  })

  test('when a letter still charges on a claim that counts as paid without its fees', () => {
    const rules = {
      allocation: ['principal', 'interest', 'fees'],
      unpaidFeesKeepOpen: false,
    } as const
    const state = claimAfter(
      [
        sent('reminder-sent', '2026-02-20', { fee: 500 }),
        paid('2026-02-25', 100_000),
        sent('notice-sent', '2026-02-26', { interest: 90 }),
      ],
      { rules },
    )
    expect(state).toMatchObject({ ending: null, endedOn: null, interestChargedMinor: 90 })
  })

  test('but never after it was withdrawn', () => {
    const withdrawn: ClaimEvent = { type: 'claim-withdrawn', on: on('2026-02-10') }
    expect(claimAfter([withdrawn, paid('2026-02-11', 10)])).toMatchObject({
      ending: 'withdrawn',
      endedOn: '2026-02-10',
    })
    expect(claimAfter([withdrawn, paid('2026-02-11', 100_000)]).ending).toBe('withdrawn')
  })
})

describe('what people say', () => {
  test('disputes begin and end', () => {
    const raised: ClaimEvent = { type: 'dispute-raised', on: on('2026-02-10') }
    expect(claimAfter([raised]).isDisputed).toBe(true)
    const resolved: ClaimEvent = { type: 'dispute-resolved', on: on('2026-02-12') }
    expect(claimAfter([raised, resolved]).isDisputed).toBe(false)
  })

  test('holds are placed and lifted', () => {
    const placed: ClaimEvent = {
      type: 'hold-placed',
      on: on('2026-02-10'),
      reason: 'call',
      until: on('2026-03-01'),
    }
    expect(claimAfter([placed]).hold).toEqual({ reason: 'call', until: '2026-03-01' })
    expect(claimAfter([placed, { type: 'hold-lifted', on: on('2026-02-12') }]).hold).toBeNull()
  })

  test('insolvency and death are remembered', () => {
    const state = claimAfter([
      { type: 'insolvency-opened', on: on('2026-02-10') },
      { type: 'debtor-deceased', on: on('2026-02-11') },
    ])
    expect([state.isInsolvent, state.isDeceased]).toEqual([true, true])
  })

  test('a plan acknowledges the claim, and can be broken', () => {
    const agreed: ClaimEvent = {
      type: 'payment-plan-agreed',
      on: on('2026-02-10'),
      until: null,
      instalments: [{ dueOn: on('2026-03-01'), amountMinor: 500 }],
    }
    const broken: ClaimEvent = { type: 'payment-plan-broken', on: on('2026-03-02') }
    expect(claimAfter([agreed])).toMatchObject({
      limitationInterruptedOn: '2026-02-10',
      plan: { agreedOn: '2026-02-10', until: null, instalmentCount: 1, isBroken: false },
    })
    expect(claimAfter([agreed, broken]).plan?.isBroken).toBe(true)
    expect(claimAfter([broken]).plan).toBeNull()
  })

  test('an interruption counts from its day', () => {
    const state = claimAfter([
      { type: 'limitation-interrupted', on: on('2026-04-01'), by: 'legal-step' },
    ])
    expect(state.limitationInterruptedOn).toBe('2026-04-01')
  })

  test('only the facts that were stated change; unknown can be stated too', () => {
    const state = claimAfter([
      {
        type: 'facts-stated',
        on: on('2026-02-10'),
        facts: { isDisputed: null, isCommercial: undefined, isCustomerStopped: true },
      },
    ])
    expect(state).toMatchObject({
      isDisputed: null,
      isCommercial: false,
      isCustomerStopped: true,
      isInsolvent: false,
    })
  })
})

describe('actions', () => {
  test('a decided letter is pending until it is sent', () => {
    const state = claimAfter([decided('2026-02-20')])
    expect(state).toMatchObject({
      sequence: 1,
      lastActionOn: '2026-02-20',
      position: 'start',
      pending: { step: 'step-1', action: 'remind', mode: 'create', decidedOn: '2026-02-20' },
    })
    const after = claimAfter([decided('2026-02-20'), sent('reminder-sent', '2026-02-22')])
    expect(after).toMatchObject({ pending: null, sequence: 1, lastActionOn: '2026-02-22' })
  })

  test('only the pending action can be withdrawn', () => {
    const withdrawn = (decisionId: string): ClaimEvent => ({
      type: 'action-withdrawn',
      on: on('2026-02-21'),
      decisionId,
      reason: 'paid',
    })
    const first = decided('2026-02-20')
    expect(claimAfter([first, withdrawn('decided 2026-02-20')]).pending).toBeNull()
    expect(claimAfter([first, withdrawn('another')]).pending).not.toBeNull()
  })

  test('a hold of the flow moves the claim, another only holds it', () => {
    expect(claimAfter([decided('2026-02-20', { action: 'hold' })])).toMatchObject({
      position: 'step-1',
      positionOn: '2026-02-20',
      heldBy: null,
      pending: null,
    })
    const held = decided('2026-02-20', { action: 'hold', moves: false })
    expect(claimAfter([held])).toMatchObject({ position: 'start', heldBy: 'step-1' })
    const ended: ClaimEvent = { type: 'hold-ended', on: on('2026-02-25'), step: 'step-1' }
    expect(claimAfter([held, ended]).heldBy).toBeNull()
  })

  test('a stop ends the claim', () => {
    expect(claimAfter([decided('2026-02-20', { action: 'stop' })])).toMatchObject({
      ending: 'stopped',
      endedOn: '2026-02-20',
    })
  })

  test('a message moves the claim', () => {
    const state = claimAfter([
      { type: 'message-sent', on: on('2026-02-20'), decisionId: 'd', step: 'sms', channel: 'sms' },
    ])
    expect(state).toMatchObject({ position: 'sms', positionOn: '2026-02-20', letters: [] })
  })

  test.each([
    [true, 'handed-over'],
    [false, null],
  ])('a hand-over that ends the policy (%s) leaves %s', (ends, ending) => {
    const state = claimAfter([
      { type: 'handed-over', on: on('2026-04-01'), decisionId: 'd', step: 'agency', ends },
    ])
    expect(state).toMatchObject({ position: 'agency', ending })
  })

  describe('a closed review', () => {
    const closed = (outcome: 'continue' | 'stop', decisionId = 'decided 2026-02-20') =>
      ({ type: 'review-closed', on: on('2026-02-23'), decisionId, outcome }) as const
    const review = decided('2026-02-20', { action: 'review' })
    const watched = decided('2026-02-20', { action: 'review', moves: false })

    test('of the flow lets the claim go on from its step', () => {
      const state = claimAfter([review, closed('continue')])
      expect(state).toMatchObject({ position: 'step-1', pending: null, reviewed: [] })
    })

    test('of a watched entry is not asked again', () => {
      const state = claimAfter([watched, closed('continue')])
      expect(state).toMatchObject({ position: 'start', pending: null, reviewed: ['step-1'] })
    })

    test('can stop the claim', () => {
      expect(claimAfter([review, closed('stop')])).toMatchObject({
        ending: 'stopped',
        endedOn: '2026-02-23',
        pending: null,
      })
    })

    test('counts no longer once something new stands to be looked at', () => {
      const dispute: ClaimEvent = { type: 'dispute-raised', on: on('2026-03-01') }
      expect(claimAfter([watched, closed('continue'), dispute]).reviewed).toEqual([])
      const money = paid('2026-03-01', 10)
      expect(claimAfter([watched, closed('continue'), money]).reviewed).toEqual(['step-1'])
    })

    test('that is not the open one changes nothing', () => {
      expect(claimAfter([review, closed('stop', 'another')])).toEqual(claimAfter([review]))
    })
  })
})
