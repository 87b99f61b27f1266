import { describe, expect, test } from 'vitest'
import type { ClaimEvent } from '../claim/event.ts'
import { foldClaim } from '../claim/fold.ts'
import { balanceRules, imported, on, paid, sent } from '../testing/claims.ts'
import { unmoveClaim } from './move-undo.ts'

const lenient = { ...balanceRules, unpaidFeesKeepOpen: false }

const placed = (position: string, reviewed?: string[]): ClaimEvent => ({
  ...{ type: 'claim-placed', on: on('2026-03-01'), jurisdiction: 'ZZ', policyId: 'zz-plain' },
  ...{ policyVersion: 2, position },
  ...(reviewed === undefined ? {} : { reviewed }),
})

const reminded = sent('reminder-sent', '2026-02-17', { step: 'reminder', fee: 600 })

/** Somebody looked at a dispute and let the claim go on. */
const looked: readonly ClaimEvent[] = [
  {
    ...{ type: 'decision-made', on: on('2026-02-20'), decisionId: 'd', step: 'watched' },
    ...{ action: 'review', mode: 'send', moves: false, reason: 'look', until: null },
  },
  { type: 'review-closed', on: on('2026-02-21'), decisionId: 'd', outcome: 'continue' },
]

const before = [imported(), reminded, ...looked]

const undone = (
  since: readonly ClaimEvent[],
  rules = { before: balanceRules, now: balanceRules },
) =>
  unmoveClaim(
    { id: 'claim-7', events: [...before, placed('first'), ...since] },
    { at: before.length, rules },
  )

describe('a move that is taken back', () => {
  test('leaves the claim as if it had never been', () => {
    const found = undone([])
    expect(found).toEqual({ kind: 'back', position: 'reminder', reviewed: ['watched'] })
    if (found.kind !== 'back') return
    const log = [...before, placed('first'), placed(found.position, [...found.reviewed])]
    expect(foldClaim('claim-7', log, balanceRules)).toEqual(
      foldClaim('claim-7', before, balanceRules),
    )
  })

  test('keeps what happened since', () => {
    expect(undone([paid('2026-03-02', 5)])).toMatchObject({ kind: 'back', reviewed: ['watched'] })
    const disputed: ClaimEvent = { type: 'dispute-raised', on: on('2026-03-02') }
    expect(undone([disputed])).toMatchObject({ kind: 'back', reviewed: [] })
  })
})

describe('a claim stays', () => {
  test('when something was decided or sent on it, or it was placed again', () => {
    const notice = sent('notice-sent', '2026-03-02', { step: 'notice' })
    expect(undone([notice])).toEqual({ kind: 'stay', why: 'acted-since' })
    const released: ClaimEvent = { type: 'hold-ended', on: on('2026-03-02'), step: 'watched' }
    expect(undone([released])).toEqual({ kind: 'stay', why: 'acted-since' })
    expect(undone([placed('other')])).toEqual({ kind: 'stay', why: 'placed-since' })
  })

  test('when it ended under the version it was moved to', () => {
    const all = paid('2026-03-02', 100_000, 'principal')
    expect(undone([all]).kind).toBe('back')
    expect(undone([all], { before: balanceRules, now: lenient })).toEqual({
      kind: 'stay',
      why: 'ended',
    })
  })
})
