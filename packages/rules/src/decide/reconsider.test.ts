import { describe, expect, test } from 'vitest'
import type { ClaimEvent } from '../claim/event.ts'
import { decide } from '../decide.ts'
import type { PolicyInput } from '../policy/document.ts'
import { claimAfter, on, paid, plainSteps } from '../testing/claims.ts'
import { inputOn, type Otherwise } from '../testing/decisions.ts'
import { eventsOf } from './events.ts'
import { reconsider } from './reconsider.ts'

const delivery = { channel: 'mail', contentHash: 'abc' }

/** Decides on one day, lets things happen, and asks again on a later day. */
async function askedAgain(
  days: { readonly decided: string; readonly released: string },
  so: Otherwise & { readonly later?: readonly ClaimEvent[] } = {},
) {
  const input = inputOn(days.decided, so)
  const before = so.events ?? []
  const events = [...before, ...eventsOf(await decide(input)), ...(so.later ?? [])]
  const state = claimAfter(events)
  return { state, dispatch: await reconsider({ ...input, state, day: on(days.released) }) }
}

const soon = { decided: '2026-02-16', released: '2026-02-16' }
const later = { decided: '2026-02-16', released: '2026-02-20' }

describe('a pending letter goes out', () => {
  test('on the day it was decided as it was decided', async () => {
    const { dispatch } = await askedAgain(soon)
    expect(dispatch.kind === 'send' && dispatch.sent(delivery)).toEqual({
      type: 'reminder-sent',
      on: '2026-02-16',
      decisionId: 'claim-7/0/reminder',
      step: 'reminder',
      feeMinor: 600,
      compensationMinor: 0,
      interestMinor: 460,
      payWithinDays: 14,
      payBy: '2026-03-02',
      channel: 'mail',
      contentHash: 'abc',
    })
  })

  test('on a later day with the deadline and the interest of that day', async () => {
    const { dispatch } = await askedAgain(later)
    // 18 days from 3 to 20 February; the deadline counts from the 20th.
    expect(dispatch.kind === 'send' && dispatch.sent(delivery)).toMatchObject({
      on: '2026-02-20',
      interestMinor: 592,
      payBy: '2026-03-06',
    })
  })

  test('with the fee of that day, and still as the same decision', async () => {
    const steps: PolicyInput['steps'] = { ...plainSteps, grace: { ...plainSteps.grace, days: 10 } }
    const { dispatch } = await askedAgain(
      { decided: '2026-02-12', released: '2026-02-17' },
      { policy: { steps } },
    )
    expect(dispatch.decision).toMatchObject({
      id: 'claim-7/0/reminder',
      action: { feeMinor: 600 },
    })
  })

  test('for what is left after a payment', async () => {
    const { dispatch } = await askedAgain(later, { later: [paid('2026-02-18', 40_000)] })
    expect(dispatch).toMatchObject({
      kind: 'send',
      decision: { amounts: { principalMinor: 60_000 } },
    })
  })
})

describe('other actions go out', () => {
  const starting = (step: PolicyInput['steps'][string]) => ({
    policy: { start: 'first', steps: { ...plainSteps, first: step } },
    law: { limits: [] },
  })

  const eventFor = async (step: PolicyInput['steps'][string]) => {
    const { dispatch } = await askedAgain(later, starting(step))
    return dispatch.kind === 'send' ? dispatch.sent(delivery) : dispatch.kind
  }

  test('notices and demands', async () => {
    const letter = { payWithinDays: 14, template: 'letter' }
    expect(await eventFor({ kind: 'notice', ...letter })).toMatchObject({ type: 'notice-sent' })
    expect(await eventFor({ kind: 'demand', ...letter })).toMatchObject({ type: 'demand-sent' })
  })

  test('hand-overs, which may end the claim', async () => {
    expect(await eventFor({ kind: 'hand-over' })).toEqual({
      type: 'handed-over',
      on: '2026-02-20',
      decisionId: 'claim-7/0/first',
      step: 'first',
      ends: true,
    })
  })

  test('messages, by the channel they were sent by', async () => {
    expect(await eventFor({ kind: 'message', channel: 'sms', template: 'short' })).toEqual({
      type: 'message-sent',
      on: '2026-02-20',
      decisionId: 'claim-7/0/first',
      step: 'first',
      channel: 'mail',
    })
  })
})

describe('a pending action is withdrawn', () => {
  const holdOf: ClaimEvent = {
    type: 'hold-placed',
    on: on('2026-02-18'),
    reason: 'asked',
    until: null,
  }

  const changes: readonly (readonly [string, readonly ClaimEvent[], string])[] = [
    ['was paid', [paid('2026-02-18', 200_000)], 'paid'],
    ['was withdrawn', [{ type: 'claim-withdrawn', on: on('2026-02-18') }], 'withdrawn'],
    ['was put on hold', [holdOf], 'asked'],
    [
      'lost a fact that must be known',
      [{ type: 'facts-stated', on: on('2026-02-18'), facts: { isInsolvent: null } }],
      'fact-unknown',
    ],
  ]

  test.each(changes)('from a claim that %s', async (_, happened, reason) => {
    const { dispatch } = await askedAgain(later, { later: happened })
    expect(dispatch).toMatchObject({
      kind: 'withdraw',
      event: {
        type: 'action-withdrawn',
        on: '2026-02-20',
        decisionId: 'claim-7/0/reminder',
        reason,
      },
    })
  })

  test('from a claim that is disputed, where the policy watches for it', async () => {
    const { dispatch } = await askedAgain(later, {
      later: [{ type: 'dispute-raised', on: on('2026-02-18') }],
      policy: {
        always: [
          {
            id: 'disputed',
            when: { fact: 'isDisputed', operator: 'equal', value: true },
            do: { kind: 'hold', reason: 'dispute' },
          },
        ],
      },
    })
    expect(dispatch).toMatchObject({ kind: 'withdraw', event: { reason: 'dispute' } })
  })

  test('where the flow would take another way by now', async () => {
    const steps: PolicyInput['steps'] = {
      ...plainSteps,
      grace: { kind: 'wait', days: 14, since: 'due-day', next: 'small' },
      small: {
        kind: 'branch',
        cases: [
          {
            when: { fact: 'outstandingMinor', operator: 'lessThan', value: 10_000 },
            next: 'too-small',
          },
        ],
        otherwise: 'reminder',
      },
      'too-small': { kind: 'stop', reason: 'too-small' },
    }
    const { dispatch } = await askedAgain(later, {
      policy: { steps },
      later: [paid('2026-02-18', 95_000)],
    })
    expect(dispatch).toMatchObject({
      kind: 'withdraw',
      event: { reason: 'no-longer-wanted' },
      decision: { action: { kind: 'stop' } },
    })
  })
})

describe('a pending action is kept', () => {
  test('while the law wants it to wait', async () => {
    const steps: PolicyInput['steps'] = {
      ...plainSteps,
      first: {
        kind: 'remind',
        fee: { fixedMinor: 300 },
        feeTooEarly: 'wait',
        payWithinDays: 14,
        template: 'letter',
      },
    }
    const decided: ClaimEvent = {
      type: 'decision-made',
      on: on('2026-02-11'),
      decisionId: 'claim-7/0/first',
      step: 'first',
      action: 'remind',
      mode: 'create',
      moves: true,
      reason: null,
      until: null,
    }
    const input = inputOn('2026-02-12', { events: [decided], policy: { start: 'first', steps } })
    expect(await reconsider(input)).toMatchObject({
      kind: 'keep',
      decision: { action: { kind: 'none' }, reviewOn: '2026-02-16' },
    })
  })
})

test('only a pending action can go out', async () => {
  await expect(reconsider(inputOn('2026-02-16'))).rejects.toThrow('only a pending action')
})

test('a letter for working days that is released on a Saturday is kept until Monday', async () => {
  const reminder = { ...plainSteps.reminder, on: 'working-day' } as const
  const { dispatch } = await askedAgain(
    { decided: '2026-02-20', released: '2026-02-21' },
    { policy: { steps: { ...plainSteps, reminder } } },
  )
  expect(dispatch).toMatchObject({ kind: 'keep', decision: { reviewOn: '2026-02-23' } })
})
