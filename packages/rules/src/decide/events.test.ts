import { describe, expect, test } from 'vitest'
import type { ClaimEvent } from '../claim/event.ts'
import type { PolicyInput } from '../policy/document.ts'
import { claimAfter, on, plainSteps } from '../testing/claims.ts'
import { decideOn } from '../testing/decisions.ts'
import { eventsOf } from './events.ts'

const day = '2026-02-16'

const starting = (step: PolicyInput['steps'][string]): Partial<PolicyInput> => ({
  start: 'first',
  steps: { ...plainSteps, first: step },
})

const eventsFor = async (step: PolicyInput['steps'][string]) =>
  eventsOf(await decideOn(day, { policy: starting(step), law: { limits: [] } }))

describe('deciding adds to the log', () => {
  test('nothing on a day without an action', async () => {
    expect(eventsOf(await decideOn('2026-02-10'))).toEqual([])
  })

  test('the action with its id, its step and how it goes out', async () => {
    expect(await eventsFor({ kind: 'hand-over' })).toEqual([
      {
        type: 'decision-made',
        on: day,
        decisionId: 'claim-7/0/first',
        step: 'first',
        action: 'hand-over',
        mode: 'create',
        moves: true,
        reason: null,
        until: null,
      },
    ])
  })

  test('a hold of the flow with its end, which moves the claim', async () => {
    expect(await eventsFor({ kind: 'hold', reason: 'patience', days: 4 })).toMatchObject([
      { action: 'hold', moves: true, reason: 'patience', until: '2026-02-20', mode: 'send' },
    ])
  })

  test('what the law wants a person to see, which does not move the claim', async () => {
    const decision = await decideOn(day, { policy: starting({ kind: 'hand-over' }) })
    expect(eventsOf(decision)).toMatchObject([
      { action: 'review', moves: false, reason: 'forbidden-by-law' },
    ])
  })

  test('the end of a hold before what comes after it', async () => {
    const held: ClaimEvent = {
      type: 'decision-made',
      on: on('2026-02-05'),
      decisionId: 'd',
      step: 'disputed',
      action: 'hold',
      mode: 'send',
      moves: false,
      reason: 'dispute',
      until: null,
    }
    const events = eventsOf(await decideOn(day, { events: [held] }))
    expect(events.map(({ type }) => type)).toEqual(['hold-ended', 'decision-made'])
    const after = claimAfter([held, ...events])
    expect([after.heldBy, after.pending?.step]).toEqual([null, 'reminder'])
  })
})
