import { describe, expect, test } from 'vitest'
import type { ActionChange } from '../claim/state.ts'
import { decide } from '../decide.ts'
import { claimAfter, on } from '../testing/claims.ts'
import { inputOn, type Otherwise } from '../testing/decisions.ts'
import { zz } from '../testing/fixture.ts'
import { checkedChange } from './change.ts'
import { prepare } from './compact/prepare.ts'
import { recheckDraft } from './compact/recheck.ts'
import { eventsOf } from './events.ts'
import { reconsider } from './reconsider.ts'

const asDecided: ActionChange = { feeMaxMinor: null, payWithinDaysMin: null, notBefore: null }
const day = '2026-02-16'

/** A reminder that waits and was changed, asked again on a day. */
async function changed(changes: readonly Partial<ActionChange>[], asked = day, so: Otherwise = {}) {
  const input = inputOn(day, so)
  const decision = await decide(input)
  const made = changes.map((change) => ({
    ...{ type: 'action-changed' as const, on: on(day), decisionId: decision.id, reason: 'asked' },
    ...{ ...asDecided, ...change },
  }))
  const state = claimAfter([...eventsOf(decision), ...made])
  return { state, dispatch: await reconsider({ ...input, state, day: on(asked) }) }
}

describe('a letter that a person changed', () => {
  test('goes out with the lower fee, in its amounts and its event', async () => {
    const { dispatch } = await changed([{ feeMaxMinor: 100 }])
    expect(dispatch).toMatchObject({
      kind: 'send',
      decision: { action: { feeMinor: 100 }, amounts: { fees: { newMinor: 100 } } },
    })
    const sent = dispatch.kind === 'send' && dispatch.sent({ channel: 'mail', contentHash: null })
    expect(sent).toMatchObject({ feeMinor: 100 })
  })

  test('goes out with more time to pay', async () => {
    const { dispatch } = await changed([{ payWithinDaysMin: 30 }])
    expect(dispatch.decision).toMatchObject({ action: { payWithinDays: 30, payBy: '2026-03-18' } })
  })

  test('rests until its day, and then goes out with the rest of the change', async () => {
    const later = { notBefore: on('2026-02-19'), feeMaxMinor: 0 }
    expect((await changed([later], '2026-02-18')).dispatch.kind).toBe('keep')
    const { dispatch } = await changed([later], '2026-02-19')
    expect(dispatch).toMatchObject({ kind: 'send', decision: { action: { feeMinor: 0 } } })
  })

  test('is as decided again after a change that takes all back', async () => {
    const { dispatch } = await changed([{ feeMaxMinor: 0, payWithinDaysMin: 30 }, {}])
    expect(dispatch.decision).toMatchObject({ action: { feeMinor: 600, payWithinDays: 14 } })
  })

  test('keeps its compensation: nothing takes the place of the fee that was waived', async () => {
    const law = { ...zz, compensationOffsetsFees: true }
    const [whole, waived] = [
      await changed([], day, { law }),
      await changed([{ feeMaxMinor: 0 }], day, { law }),
    ]
    const of = ({ dispatch }: typeof whole) =>
      'compensationMinor' in dispatch.decision.action && dispatch.decision.action.compensationMinor
    expect(of(waived)).toBe(of(whole))
  })

  test('still waits for release', async () => {
    const { state } = await changed([{ feeMaxMinor: 0 }])
    const { ruleSet, jurisdiction } = inputOn(day)
    expect(recheckDraft(state, prepare(ruleSet, jurisdiction), on('2026-02-18')).kind).toBe('wait')
  })
})

test('a change of an action that waits no longer changes nothing', async () => {
  const decision = await decide(inputOn(day))
  const gone = {
    type: 'action-withdrawn' as const,
    on: on(day),
    decisionId: decision.id,
    reason: 'x',
  }
  const before = [...eventsOf(decision), gone]
  const change = {
    type: 'action-changed' as const,
    on: on(day),
    decisionId: decision.id,
    reason: 'x',
  }
  expect(claimAfter([...before, { ...change, ...asDecided, feeMaxMinor: 0 }])).toEqual(
    claimAfter(before),
  )
})

describe('a change is refused', () => {
  const decidedOn = async () => (await decide(inputOn(day))).action

  test.each([
    { change: { feeMaxMinor: 601 }, problem: { code: 'fee-above-decided', bound: 600 } },
    { change: { payWithinDaysMin: 13 }, problem: { code: 'time-below-decided', bound: 14 } },
    { change: { notBefore: on(day) }, problem: { code: 'day-not-later', bound: day } },
  ])('that is not milder: $change', async ({ change, problem }) => {
    const checked = checkedChange(await decidedOn(), { ...asDecided, ...change }, on(day))
    expect(checked).toMatchObject({ ok: false, problem })
  })

  test('of what is no letter, but for its day', () => {
    const message = {
      kind: 'message',
      step: 'm',
      mode: 'create',
      channel: 'x',
      template: 't',
    } as const
    const fee = { ...asDecided, feeMaxMinor: 0 }
    expect(checkedChange(message, fee, on(day))).toMatchObject({
      problem: { code: 'not-a-letter' },
    })
    const later = { ...asDecided, notBefore: on('2026-03-01') }
    expect(checkedChange(message, later, on(day))).toEqual({ ok: true, value: later })
  })
})
