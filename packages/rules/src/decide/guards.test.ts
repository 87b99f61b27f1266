import { describe, expect, test } from 'vitest'
import type { ClaimEvent, ClaimEventOf, StatedFacts } from '../claim/event.ts'
import type { ClaimState } from '../claim/state.ts'
import { decide } from '../decide.ts'
import type { Decision } from '../decision.ts'
import { refused } from '../domain/result.ts'
import { cite } from '../law/citation.ts'
import { imported, on, paid, sent } from '../testing/claims.ts'
import { inputOn, type Otherwise } from '../testing/decisions.ts'
import { is, zz } from '../testing/fixture.ts'

const nothing = { kind: 'none' }

/** The decision on a day about what had happened by then, to a claim that may be otherwise as well. */
function decisionOn(
  day: string,
  so: Otherwise & { readonly state?: Partial<ClaimState> } = {},
): Promise<Decision> {
  const events = (so.events ?? []).filter((event) => event.on <= day)
  const input = inputOn(day, { ...so, events })
  return decide({ ...input, state: { ...input.state, ...so.state } })
}

const codes = ({ blockers }: Decision): readonly string[] => blockers.map(({ code }) => code)

const decided = (
  action: 'remind' | 'review' | 'stop',
  day = '2026-02-16',
): ClaimEventOf<'decision-made'> => ({
  type: 'decision-made',
  on: on(day),
  decisionId: 'claim-7/0/reminder',
  step: 'reminder',
  action,
  mode: 'send',
  moves: true,
  reason: null,
  until: null,
})

const stated = (day: string, facts: StatedFacts): ClaimEvent => ({
  type: 'facts-stated',
  on: on(day),
  facts,
})

describe('a claim that is over', () => {
  const handedOver: ClaimEventOf<'handed-over'> = {
    type: 'handed-over',
    on: on('2026-02-10'),
    decisionId: 'd',
    step: 'agency',
    ends: true,
  }

  test.each([
    ['paid', paid('2026-02-10', 100_000)],
    ['credited', { type: 'credit-applied', on: on('2026-02-10'), amountMinor: 100_000 }],
    ['withdrawn', { type: 'claim-withdrawn', on: on('2026-02-10') }],
    ['stopped', decided('stop', '2026-02-10')],
    ['handed-over', handedOver],
  ] satisfies [string, ClaimEvent][])(
    'because it is %s is left alone for good',
    async (code, event) => {
      const found = await decisionOn('2026-02-20', { events: [event] })
      expect(found).toMatchObject({ action: nothing, reviewOn: null })
      expect(codes(found)).toEqual([code])
    },
  )

  test('that a person only handed over for reminders goes on', async () => {
    const events: ClaimEvent[] = [{ ...handedOver, step: 'reminder', ends: false }]
    expect(codes(await decisionOn('2026-02-20', { events }))).toEqual(['end-of-policy'])
  })
})

describe('the time bar', () => {
  test('falls on its first day, with the law it rests on', async () => {
    const found = await decisionOn('2029-02-02')
    expect(found).toMatchObject({ action: nothing, reviewOn: null })
    expect(found.blockers).toMatchObject([
      {
        code: 'time-barred',
        subject: '2029-02-02',
        citation: cite('Limitation act § 2'),
        lawfulFrom: null,
      },
    ])
  })

  test('has not fallen the day before', async () => {
    expect(codes(await decisionOn('2029-02-01'))).not.toContain('time-barred')
  })

  test('counts from the due day as it was moved off a Saturday', async () => {
    const first = imported({ dueOn: '2026-01-31' })
    expect(codes(await decisionOn('2029-02-01', { first }))).not.toContain('time-barred')
    expect(codes(await decisionOn('2029-02-02', { first }))).toEqual(['time-barred'])
  })

  test('begins again after an interruption', async () => {
    const events: ClaimEvent[] = [
      { type: 'limitation-interrupted', on: on('2028-01-10'), by: 'legal-step' },
    ]
    expect(codes(await decisionOn('2031-01-09', { events }))).not.toContain('time-barred')
    expect(codes(await decisionOn('2031-01-10', { events }))).toEqual(['time-barred'])
  })

  test('that the law data does not know is for a person, once the claim is overdue', async () => {
    const limitation = () =>
      refused({
        code: 'parameter-not-verified',
        parameter: 'zz.limitation',
        day: on('2026-02-03'),
        bound: on('2025-12-31'),
      } as const)
    const law = { ...zz, limitation }
    expect(codes(await decisionOn('2026-02-02', { law }))).toEqual(['wait-not-over'])
    const found = await decisionOn('2026-02-03', { law })
    expect(found.action).toEqual({
      kind: 'review',
      step: 'law-not-known',
      source: 'engine',
      reason: 'law-not-known',
    })
    expect(found.blockers).toMatchObject([{ code: 'law-not-known', subject: 'zz.limitation' }])
  })
})

describe('an action that was decided and has not gone out', () => {
  test.each([
    ['remind', 'action-pending'],
    ['review', 'review-open'],
  ] as const)('(%s) is waited for, however long', async (action, code) => {
    const events = [decided(action)]
    for (const day of ['2026-02-16', '2026-04-01']) {
      const found = await decisionOn(day, { events })
      expect(found).toMatchObject({ action: nothing, reviewOn: null })
      expect(found.blockers).toMatchObject([{ code, subject: 'reminder' }])
    }
  })
})

describe('one action a day', () => {
  test('a claim is looked at again the day after its letter', async () => {
    const found = await decisionOn('2026-02-16', { events: [sent('reminder-sent', '2026-02-16')] })
    expect(found).toMatchObject({ action: nothing, reviewOn: '2026-02-17' })
    expect(found.blockers).toMatchObject([{ code: 'acted-today', lawfulFrom: '2026-02-17' }])
  })

  test('so it is after an action that was withdrawn', async () => {
    const withdrawn: ClaimEvent = {
      type: 'action-withdrawn',
      on: on('2026-02-16'),
      decisionId: 'claim-7/0/reminder',
      reason: 'printer',
    }
    const events = [decided('remind'), withdrawn]
    expect(codes(await decisionOn('2026-02-16', { events }))).toEqual(['acted-today'])
    expect((await decisionOn('2026-02-17', { events })).action.kind).toBe('remind')
  })
})

describe('facts nobody knows', () => {
  const first = imported({ kind: null })

  test('keep a claim waiting until the day after its due day', async () => {
    for (const day of ['2026-01-10', '2026-02-02']) {
      const found = await decisionOn(day, { first })
      expect(found).toMatchObject({ action: nothing, reviewOn: '2026-02-03' })
      expect(found.blockers).toMatchObject([{ code: 'fact-unknown', subject: 'debtorKind' }])
    }
  })

  test('go to a person then, never to the debtor', async () => {
    const found = await decisionOn('2026-02-03', { first })
    expect(found.action).toEqual({
      kind: 'review',
      step: 'fact-unknown',
      source: 'engine',
      reason: 'fact-unknown',
    })
  })

  test('are all named: those the country asks for, and those that stop dunning anywhere', async () => {
    const unknown = {
      isDeceased: null,
      isCustomerStopped: null,
      isInsolvent: null,
      isDisputed: null,
      isCommercial: null,
    }
    const found = await decisionOn('2026-02-20', { first, events: [stated('2026-02-05', unknown)] })
    expect(found.blockers.map(({ subject }) => subject)).toEqual([
      'debtorKind',
      'isDisputed',
      'isInsolvent',
      'isCustomerStopped',
      'isDeceased',
    ])
  })

  test('that no law and no guard asks for do not matter', async () => {
    const events = [stated('2026-02-05', { isCommercial: null })]
    expect((await decisionOn('2026-02-16', { events })).action.kind).toBe('remind')
  })

  test('still go to a person when the first one closed the review without finding out', async () => {
    const open: ClaimEvent = {
      ...decided('review', '2026-02-03'),
      step: 'fact-unknown',
      moves: false,
    }
    const closed: ClaimEvent = {
      type: 'review-closed',
      on: on('2026-02-05'),
      decisionId: 'claim-7/0/reminder',
      outcome: 'continue',
    }
    const found = await decisionOn('2026-02-20', { first, events: [open, closed] })
    expect(found.action).toMatchObject({ kind: 'review', step: 'fact-unknown' })
  })

  test('that somebody finds out let the policy go on', async () => {
    const events = [stated('2026-02-18', { debtorKind: 'business' })]
    expect((await decisionOn('2026-02-18', { first, events })).action.kind).toBe('remind')
  })
})

describe('a policy that is not for the claim', () => {
  const policy = { appliesTo: is('debtorKind', 'equal', 'business') }

  test('waits until the claim is overdue, then asks a person', async () => {
    const early = await decisionOn('2026-02-02', { policy })
    expect(early).toMatchObject({ action: nothing, reviewOn: '2026-02-03' })
    expect(codes(early)).toEqual(['policy-not-applicable'])
    const late = await decisionOn('2026-02-03', { policy })
    expect(late.action).toMatchObject({ kind: 'review', reason: 'policy-not-applicable' })
    expect(late.blockers).toMatchObject([{ subject: 'zz-plain' }])
  })

  test('speaks when the claim is what it is for', async () => {
    const first = imported({ kind: 'business' })
    expect(codes(await decisionOn('2026-02-03', { policy, first }))).toEqual(['wait-not-over'])
  })

  test('is looked at again on the day it will be', async () => {
    const later = { appliesTo: is('daysSinceDue', 'greaterThanInclusive', -5) }
    const found = await decisionOn('2026-01-20', { policy: later })
    expect(found).toMatchObject({ action: nothing, reviewOn: '2026-01-28' })
    expect(codes(await decisionOn('2026-01-28', { policy: later }))).toEqual(['wait-not-over'])
  })
})

test('of several guards the first in order speaks alone', async () => {
  const day = '2026-02-20'
  const pending = {
    decisionId: 'd',
    step: 'reminder',
    action: 'remind',
    mode: 'send',
    moves: true,
    decidedOn: on(day),
  } as const
  const inTheWay = [
    ['withdrawn', { ending: 'withdrawn' }],
    ['time-barred', { interruptions: [{ on: on('2023-02-20'), by: 'acknowledgement' }] }],
    ['action-pending', { pending }],
    ['acted-today', { lastActionOn: on(day) }],
    ['on-hold', { hold: { reason: 'call', until: null } }],
    ['customer-stop', { isCustomerStopped: true }],
    ['fact-unknown', { isDisputed: null }],
    ['policy-not-applicable', {}],
  ] as const satisfies [string, Partial<ClaimState>][]
  const policy = { appliesTo: is('debtorKind', 'equal', 'business') }
  for (const [index, [code]] of inTheWay.entries()) {
    const all = Object.assign({}, ...inTheWay.slice(index).map(([, part]) => part))
    expect(codes(await decisionOn(day, { policy, state: all }))).toEqual([code])
  }
})
