import { describe, expect, test } from 'vitest'
import { balanceRules, claimAfter, imported, on, paid, sent } from '../testing/claims.ts'
import type { ClaimEvent } from './event.ts'
import { placementOf } from './placement.ts'

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
      interruptions: [{ on: '2026-02-10', by: 'acknowledgement' }],
      plan: { agreedOn: '2026-02-10', until: null, instalmentCount: 1, isBroken: false },
    })
    expect(claimAfter([agreed, broken]).plan?.isBroken).toBe(true)
    expect(claimAfter([broken]).plan).toBeNull()
  })

  test('an interruption counts from its day', () => {
    const state = claimAfter([
      { type: 'limitation-interrupted', on: on('2026-04-01'), by: 'legal-step' },
    ])
    expect(state.interruptions.map(({ on }) => on)).toEqual(['2026-04-01'])
  })

  test('where a claim is placed changes nothing of it but the step it stands on', () => {
    const placed: ClaimEvent = {
      ...{ type: 'claim-placed' as const, on: on('2026-02-10'), jurisdiction: 'YY' },
      ...{ policyId: 'yy-plain', policyVersion: 2, reason: 'agreed' },
    }
    expect(claimAfter([placed])).toEqual(claimAfter())
    const moved = claimAfter([{ ...placed, position: 'notice' }])
    expect(moved).toEqual({ ...claimAfter(), position: 'notice' })
    const nowhere = { jurisdiction: null, policyId: null, policyVersion: null }
    const before = { ...nowhere, jurisdiction: 'XX' }
    expect(placementOf([imported()])).toEqual(nowhere)
    expect(placementOf([{ ...imported(), placed: before }])).toEqual(before)
    expect(placementOf([{ ...imported(), placed: before }, placed])).toEqual({
      ...{ jurisdiction: 'YY', policyId: 'yy-plain', policyVersion: 2 },
    })
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
