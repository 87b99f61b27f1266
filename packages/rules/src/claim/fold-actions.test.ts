import { describe, expect, test } from 'vitest'
import { claimAfter, on, paid, sent } from '../testing/claims.ts'
import type { ClaimEvent } from './event.ts'

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
