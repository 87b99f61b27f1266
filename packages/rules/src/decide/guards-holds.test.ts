import { describe, expect, test } from 'vitest'
import type { ClaimEvent } from '../claim/event.ts'
import { on } from '../testing/claims.ts'
import { decideOn, reasonsOf } from '../testing/decisions.ts'
import { eventsOf } from './events.ts'

const placed = (day: string, until: string | null, reason = 'call'): ClaimEvent => ({
  type: 'hold-placed',
  on: on(day),
  reason,
  until: until === null ? null : on(until),
})

const lifted = (day: string): ClaimEvent => ({ type: 'hold-lifted', on: on(day) })

const stopFor = (day: string, isCustomerStopped: boolean): ClaimEvent => ({
  type: 'facts-stated',
  on: on(day),
  facts: { isCustomerStopped },
})

/** The decision on a day about what had happened by then. */
const decisionOn = (day: string, so: { readonly events: readonly ClaimEvent[] }) =>
  decideOn(day, { events: so.events.filter((event) => event.on <= day) })

/** A history with what deciding on some days adds to it. */
async function afterDeciding(events: readonly ClaimEvent[], days: readonly string[]) {
  let log = events
  for (const day of days) log = [...log, ...eventsOf(await decisionOn(day, { events: log }))]
  return log
}

describe("a person's hold", () => {
  test('is announced once, with its reason and its end', async () => {
    const events = [placed('2026-02-12', '2026-02-20')]
    const found = await decisionOn('2026-02-12', { events })
    expect(found).toMatchObject({
      action: {
        kind: 'hold',
        step: 'placed-hold',
        source: 'engine',
        reason: 'call',
        until: '2026-02-20',
      },
      reviewOn: '2026-02-20',
      endsHold: null,
    })
    expect(found.blockers).toMatchObject([
      { code: 'on-hold', subject: 'call', lawfulFrom: '2026-02-20' },
    ])
  })

  test('only stands in the way after that', async () => {
    const events = await afterDeciding([placed('2026-02-12', '2026-02-20')], ['2026-02-12'])
    const found = await decisionOn('2026-02-19', { events })
    expect(found).toMatchObject({
      action: { kind: 'none' },
      reviewOn: '2026-02-20',
      endsHold: null,
    })
    expect(reasonsOf(found)).toEqual(['on-hold call'])
    expect(eventsOf(found)).toEqual([])
  })

  test('stays announced on the day of its announcement', async () => {
    const events = await afterDeciding([placed('2026-02-12', '2026-02-20')], ['2026-02-12'])
    const again = await decisionOn('2026-02-12', { events })
    expect(reasonsOf(again)).toEqual(['acted-today'])
    expect(again.endsHold).toBeNull()
  })

  test('ends by itself on its end day, and the claim goes on from where it stood', async () => {
    const events = await afterDeciding([placed('2026-02-12', '2026-02-20')], ['2026-02-12'])
    const found = await decisionOn('2026-02-20', { events })
    expect(found).toMatchObject({ action: { kind: 'remind' }, endsHold: 'placed-hold' })
  })

  test('ends when it is lifted', async () => {
    const held = await afterDeciding([placed('2026-02-10', null)], ['2026-02-10'])
    const events = [...held, lifted('2026-02-13')]
    expect(await decisionOn('2026-02-12', { events })).toMatchObject({ reviewOn: null })
    const found = await decisionOn('2026-02-13', { events })
    expect(found).toMatchObject({ action: { kind: 'none' }, endsHold: 'placed-hold' })
    expect(reasonsOf(found)).toEqual(['wait-not-over reminder'])
  })

  test('that ended is announced anew when it is placed anew', async () => {
    const history = [
      placed('2026-02-10', null),
      lifted('2026-02-12'),
      placed('2026-02-14', null, 'bank'),
    ]
    const events = await afterDeciding(history, ['2026-02-10', '2026-02-12'])
    const found = await decisionOn('2026-02-14', { events })
    expect(found.action).toMatchObject({ kind: 'hold', reason: 'bank' })
  })

  test('that was lifted before anybody looked leaves nothing to end', async () => {
    const events = [placed('2026-02-10', null), lifted('2026-02-12')]
    expect((await decisionOn('2026-02-13', { events })).endsHold).toBeNull()
  })
})

describe('a stop for all claims of a debtor', () => {
  test('is a hold without an end', async () => {
    const found = await decisionOn('2026-02-16', { events: [stopFor('2026-02-10', true)] })
    expect(found).toMatchObject({
      action: {
        kind: 'hold',
        step: 'customer-stop',
        source: 'engine',
        reason: 'customer-stop',
        until: null,
      },
      reviewOn: null,
    })
    expect(reasonsOf(found)).toEqual(['customer-stop'])
  })

  test('stands until somebody says otherwise', async () => {
    const events = await afterDeciding([stopFor('2026-02-10', true)], ['2026-02-10'])
    expect((await decisionOn('2026-05-01', { events })).action.kind).toBe('none')
    const over = [...events, stopFor('2026-05-02', false)]
    const found = await decisionOn('2026-05-02', { events: over })
    expect(found).toMatchObject({ action: { kind: 'remind' }, endsHold: 'customer-stop' })
  })

  test("gives way to a person's hold, which begins as it ends", async () => {
    const history = [stopFor('2026-02-10', true), placed('2026-02-12', null)]
    const events = await afterDeciding(history, ['2026-02-10'])
    const found = await decisionOn('2026-02-12', { events })
    expect(found).toMatchObject({
      action: { kind: 'hold', step: 'placed-hold' },
      endsHold: 'customer-stop',
    })
    expect(eventsOf(found).map(({ type }) => type)).toEqual(['hold-ended', 'decision-made'])
  })
})

test('a hold is over when the claim is', async () => {
  const history: ClaimEvent[] = [
    placed('2026-02-10', null),
    { type: 'claim-withdrawn', on: on('2026-02-15') },
  ]
  const events = await afterDeciding(history, ['2026-02-10'])
  const found = await decisionOn('2026-02-15', { events })
  expect(found).toMatchObject({ action: { kind: 'none' }, endsHold: 'placed-hold' })
})
