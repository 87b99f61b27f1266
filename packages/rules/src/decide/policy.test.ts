import { describe, expect, test } from 'vitest'
import type { ClaimEvent } from '../claim/event.ts'
import type { ClaimState } from '../claim/state.ts'
import { addDays, type PlainDate } from '../domain/plain-date.ts'
import { refused } from '../domain/result.ts'
import type { PolicyInput } from '../policy/document.ts'
import { on, plainSteps, sent } from '../testing/claims.ts'
import { decideOn, reasonsOf } from '../testing/decisions.ts'
import { zz } from '../testing/fixture.ts'

const day = '2026-02-16'

const disputed: NonNullable<PolicyInput['always']>[number] = {
  id: 'disputed',
  when: { fact: 'isDisputed', operator: 'equal', value: true },
  do: { kind: 'hold', reason: 'dispute' },
}

const decided = (so: {
  readonly action: 'hold' | 'review'
  readonly step: string
  readonly on: string
  readonly moves?: boolean
}): ClaimEvent => ({
  type: 'decision-made',
  on: on(so.on),
  decisionId: `d/${so.step}`,
  step: so.step,
  action: so.action,
  mode: 'send',
  moves: so.moves ?? false,
  reason: 'why',
  until: null,
})

const dispute: ClaimEvent = { type: 'dispute-raised', on: on('2026-02-05') }
const resolved = (at: string): ClaimEvent => ({ type: 'dispute-resolved', on: on(at) })

describe('something that is watched', () => {
  test('holds the claim back from the day it is so', async () => {
    const decision = await decideOn('2026-02-05', {
      events: [dispute],
      policy: { always: [disputed] },
    })
    expect(decision.action).toEqual({
      kind: 'hold',
      step: 'disputed',
      source: 'always',
      reason: 'dispute',
      until: null,
    })
    expect(reasonsOf(decision)).toEqual(['held-by-policy disputed'])
    expect(decision.explanation.wanted).toMatchObject({ step: 'disputed', action: 'hold' })
  })

  test('is said once; after that it only stands in the way', async () => {
    const decision = await decideOn(day, {
      events: [dispute, decided({ action: 'hold', step: 'disputed', on: '2026-02-05' })],
      policy: { always: [disputed] },
    })
    expect(decision.action).toEqual({ kind: 'none' })
    expect(decision.endsHold).toBeNull()
  })

  test('lets the claim go on from where it stood', async () => {
    const decision = await decideOn(day, {
      events: [
        dispute,
        decided({ action: 'hold', step: 'disputed', on: '2026-02-05' }),
        resolved('2026-02-12'),
      ],
      policy: { always: [disputed] },
    })
    expect([decision.endsHold, decision.action.kind]).toEqual(['disputed', 'remind'])
  })

  test('says until when, where the day can be told', async () => {
    const plan: ClaimEvent = {
      type: 'payment-plan-agreed',
      on: on('2026-02-05'),
      until: on('2026-03-20'),
      instalments: [],
    }
    const always: NonNullable<PolicyInput['always']> = [
      {
        id: 'plan',
        when: { fact: 'isInPaymentPlan', operator: 'equal', value: true },
        do: { kind: 'hold', reason: 'plan' },
      },
    ]
    const decision = await decideOn('2026-02-05', { events: [plan], policy: { always } })
    expect(decision.action).toMatchObject({ kind: 'hold', until: '2026-03-20' })
    expect(decision.reviewOn).toBe('2026-03-20')
  })

  test('goes to a person until the person lets it go on', async () => {
    const always: NonNullable<PolicyInput['always']> = [
      { ...disputed, do: { kind: 'review', reason: 'dispute' } },
    ]
    const asked = await decideOn(day, { events: [dispute], policy: { always } })
    expect(asked.action).toEqual({
      kind: 'review',
      step: 'disputed',
      source: 'always',
      reason: 'dispute',
    })
    const seen = decided({ action: 'review', step: 'disputed', on: '2026-02-05' })
    const closed: ClaimEvent = {
      type: 'review-closed',
      on: on('2026-02-06'),
      decisionId: 'd/disputed',
      outcome: 'continue',
    }
    const after = await decideOn(day, { events: [dispute, seen, closed], policy: { always } })
    expect(after.action.kind).toBe('remind')
    const again: ClaimEvent = { type: 'dispute-raised', on: on('2026-02-10') }
    const anew = await decideOn(day, {
      events: [dispute, seen, closed, again],
      policy: { always },
    })
    expect(anew.action).toMatchObject({ kind: 'review', step: 'disputed' })
  })

  test('can stop dunning', async () => {
    const always: NonNullable<PolicyInput['always']> = [
      { ...disputed, do: { kind: 'stop', reason: 'gave-up' } },
    ]
    const decision = await decideOn(day, { events: [dispute], policy: { always } })
    expect(decision.action).toMatchObject({ kind: 'stop', source: 'always', reason: 'gave-up' })
  })
})

describe('a step of the flow', () => {
  const startingWith = (step: PolicyInput['steps'][string]): Partial<PolicyInput> => ({
    start: 'first',
    steps: { ...plainSteps, first: step },
  })

  test('holds for a number of days and then lets the claim go on', async () => {
    const policy = startingWith({ kind: 'hold', reason: 'patience', days: 10, next: 'reminder' })
    const begun = await decideOn('2026-02-03', { policy })
    expect(begun.action).toEqual({
      kind: 'hold',
      step: 'first',
      source: 'flow',
      reason: 'patience',
      until: '2026-02-13',
    })
    const events = [decided({ action: 'hold', step: 'first', on: '2026-02-03', moves: true })]
    const during = await decideOn('2026-02-05', { events, policy })
    expect([during.action.kind, during.reviewOn]).toEqual(['none', '2026-02-13'])
    expect((await decideOn('2026-02-13', { events, policy })).action.kind).toBe('remind')
  })

  test('holds without an end until the next steps say so', async () => {
    const policy = startingWith({ kind: 'hold', reason: 'patience', next: 'grace' })
    const begun = await decideOn('2026-02-03', { policy })
    expect(begun.action).toMatchObject({ kind: 'hold', until: null })
    expect(begun.reviewOn).toBe('2026-02-04')
  })

  test('goes to a person', async () => {
    const policy = startingWith({ kind: 'review', reason: 'look', next: 'reminder' })
    const decision = await decideOn('2026-02-03', { policy })
    expect(decision.action).toEqual({
      kind: 'review',
      step: 'first',
      source: 'flow',
      reason: 'look',
    })
  })

  test('stops', async () => {
    const policy = startingWith({ kind: 'stop', reason: 'too-small' })
    const decision = await decideOn('2026-02-03', { policy })
    expect(decision.action).toMatchObject({ kind: 'stop', source: 'flow', reason: 'too-small' })
  })

  test('sends a message', async () => {
    const policy = startingWith({ kind: 'message', channel: 'sms', template: 'short' })
    const decision = await decideOn('2026-01-20', { policy })
    expect(decision.action).toEqual({
      kind: 'message',
      step: 'first',
      mode: 'send',
      channel: 'sms',
      template: 'short',
    })
  })
})

describe('a rule that asks what the law does not tell', () => {
  test('is not read as no: a person decides', async () => {
    const first = zz.facts[0]
    if (first === undefined) throw new Error('the made-up country has a fact')
    const problem = {
      code: 'parameter-unknown',
      parameter: 'zz.fee-window',
      day: on(day),
      bound: on(day),
    } as const
    const law = { facts: [{ ...first, valueOn: () => refused(problem) }] }
    const always: NonNullable<PolicyInput['always']> = [
      { ...disputed, when: { fact: 'law.recentFees', operator: 'greaterThan', value: 1 } },
    ]
    const decision = await decideOn(day, { policy: { always }, law })
    expect(decision.action).toMatchObject({ kind: 'review', reason: 'law-not-known' })
    expect(reasonsOf(decision)).toEqual(['law-not-known zz.fee-window'])
  })
})

describe('while the policy waits', () => {
  test('it tells what the law would keep back, and from when it would not', async () => {
    const steps: PolicyInput['steps'] = {
      'wait-4': { kind: 'wait', days: 4, since: 'due-day', next: 'agency' },
      agency: { kind: 'hand-over' },
    }
    const events = [sent('notice-sent', '2026-02-03', { step: 'elsewhere' })]
    const decision = await decideOn('2026-02-04', {
      events: [
        ...events,
        decided({ action: 'hold', step: 'start', on: '2026-02-03', moves: true }),
      ],
      policy: { start: 'wait-4', steps },
    })
    expect(decision.explanation.wanted).toEqual({
      step: 'agency',
      action: 'hand-over',
      on: '2026-02-06',
      lawfulFrom: '2026-02-18',
    })
    expect(reasonsOf(decision)).toEqual(['wait-not-over agency', 'limit zz.notice-first'])
  })

  test('does not speak of limits that change a figure only', async () => {
    const steps: PolicyInput['steps'] = {
      'wait-4': { kind: 'wait', days: 4, since: 'due-day', next: 'dear' },
      dear: {
        kind: 'remind',
        fee: { fixedMinor: 9_000 },
        payWithinDays: 5,
        template: 'letter',
      },
    }
    const decision = await decideOn('2026-02-04', { policy: { start: 'wait-4', steps } })
    expect(reasonsOf(decision)).toEqual(['wait-not-over dear'])
  })

  test('waits for a working day where the step asks for one', async () => {
    const steps: PolicyInput['steps'] = {
      'wait-5': { kind: 'wait', days: 5, since: 'due-day', on: 'working-day', next: 'end' },
      end: { kind: 'stop', reason: 'done' },
    }
    // The fifth day is a Saturday.
    const decision = await decideOn('2026-02-03', { policy: { start: 'wait-5', steps } })
    expect(decision.reviewOn).toBe('2026-02-09')
  })

  test('looks again even where no end of the wait was found', async () => {
    const daily = {
      ...(zz.facts[0] ?? never()),
      nextChange: (_state: ClaimState, at: PlainDate) => addDays(at, 1),
    }
    const steps: PolicyInput['steps'] = {
      'wait-600': { kind: 'wait', days: 0, since: 'due-day', next: 'odd' },
      odd: {
        kind: 'branch',
        cases: [
          {
            when: { fact: 'law.recentFees', operator: 'greaterThan', value: 5 },
            next: 'end',
          },
        ],
        otherwise: 'never',
      },
      never: { kind: 'wait', days: 3000, since: 'due-day', next: 'end' },
      end: { kind: 'stop', reason: 'done' },
    }
    const decision = await decideOn('2026-02-04', {
      policy: { start: 'wait-600', steps },
      law: { facts: [daily] },
    })
    expect(reasonsOf(decision)).toEqual(['wait-not-over'])
    expect(decision.reviewOn).toBe('2027-03-11')
  })
})

const never = (): never => {
  throw new Error('the made-up country has a fact')
}
