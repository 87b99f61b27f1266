import { describe, expect, test } from 'vitest'
import type { ClaimEvent } from '../claim/event.ts'
import { imported, on, paid, plainSteps, ruleSet, sent } from '../testing/claims.ts'
import { is, zz } from '../testing/fixture.ts'
import type { PolicyInput } from './document.ts'
import { mapClaim, type VersionMove } from './move.ts'

type Steps = PolicyInput['steps']

const day = on('2026-02-20')
const many = is('remindersSent', 'greaterThan', 3)
const old = ruleSet()
const end = { kind: 'stop', reason: 'done' } as const

/** A reminder with a fee on 17 February, to be paid by 3 March. */
const reminded = sent('reminder-sent', '2026-02-17', { step: 'reminder', fee: 600 })

const mapped = (
  events: readonly ClaimEvent[],
  policy: Partial<PolicyInput>,
  so: Partial<VersionMove> = {},
) =>
  mapClaim(
    { id: 'claim-7', events: [imported(), ...events] },
    { from: old, to: ruleSet(policy), jurisdiction: zz, day, ...so },
  )

const steps = (changes: Steps): { readonly steps: Steps } => ({
  steps: { ...plainSteps, ...changes },
})

const why = (...given: Parameters<typeof mapped>) => {
  const found = mapped(...given)
  return found.kind === 'leave'
    ? [found.why, found.subject, found.on]
    : [found.kind, found.position, null]
}

describe('a claim that can go on under another version', () => {
  test('stands on the same step there', () => {
    const longer = steps({ 'wait-1': { ...plainSteps['wait-1'], days: 9 } })
    expect(mapped([reminded], longer)).toEqual({ kind: 'move', position: 'reminder' })
  })

  test('stands at the start, whatever the steps are called', () => {
    const other = { start: 'first', steps: { first: { ...plainSteps.reminder, next: 'end' } } }
    const policy = { ...other, steps: { ...other.steps, end } }
    expect(mapped([], policy)).toEqual({ kind: 'move', position: 'start' })
  })

  test('stands on the step it is sent to', () => {
    const { reminder, ...rest } = plainSteps
    const renamed = {
      steps: {
        ...rest,
        first: reminder,
        grace: { ...plainSteps.grace, next: 'first' },
      },
    }
    expect(why([reminded], renamed)).toEqual(['position-gone', 'reminder', null])
    expect(mapped([reminded], renamed, { mapping: { reminder: 'first' } })).toEqual({
      kind: 'move',
      position: 'first',
    })
  })

  test('may come from no version at all', () => {
    expect(mapped([], {}, { from: null })).toEqual({ kind: 'move', position: 'start' })
  })
})

describe('a claim is left', () => {
  test('under the law of another country, or none', () => {
    expect(why([], {}, { jurisdiction: null })[0]).toBe('other-country')
    expect(why([], {}, { jurisdiction: { ...zz, country: 'YY' } })[0]).toBe('other-country')
  })

  test('when it has ended, or would end by the move', () => {
    expect(why([paid('2026-02-18', 100_000)], {})).toEqual(['ended', 'paid', null])
    const onlyFeesLeft = [reminded, paid('2026-02-18', 100_000, 'principal')]
    const lenient = { settings: { acceptPaymentWithoutFees: true } }
    expect(why(onlyFeesLeft, lenient)).toEqual(['would-end', 'paid', null])
  })

  test('while a letter waits to go out', () => {
    const decided: ClaimEvent = {
      ...{ type: 'decision-made', on: on('2026-02-17'), decisionId: 'd', step: 'reminder' },
      ...{ action: 'remind', mode: 'create', moves: true, reason: null, until: null },
    }
    expect(why([decided], {})).toEqual(['action-pending', 'reminder', null])
  })

  test('when its log goes past the day', () => {
    expect(why([paid('2026-02-21', 1)], {})).toEqual(['event-after-day', null, '2026-02-21'])
  })

  test('when the version is not for such a claim; an unknown debtor is a consumer', () => {
    const businesses = { appliesTo: is('debtorKind', 'equal', 'business') }
    expect(why([], businesses)).toEqual(['not-for-it', 'zz-plain', null])
    const consumers = { appliesTo: is('debtorKind', 'equal', 'consumer') }
    const unknown: ClaimEvent = {
      ...{ type: 'facts-stated', on: on('2026-02-01'), facts: { debtorKind: null } },
    }
    expect(why([unknown], consumers)).toEqual(['move', 'start', null])
  })

  test('when it stands on a step that now ends the policy', () => {
    const ending = { start: 'reminder', steps: { reminder: end } }
    expect(why([reminded], ending)).toEqual(['position-gone', 'reminder', null])
  })

  test('when its step is another kind of letter now', () => {
    const swapped = steps({ reminder: { ...plainSteps.reminder, kind: 'notice' } })
    expect(why([reminded], swapped)).toEqual(['kind-changed', 'reminder', null])
    expect(why([reminded], swapped, { from: null })[0]).toBe('kind-changed')
    expect(why([reminded], {}, { mapping: { reminder: 'notice' } })[0]).toBe('kind-changed')
  })
})

describe('the debtor keeps what was said', () => {
  const hasty = (days: number) =>
    steps({ 'wait-1': { kind: 'wait', days, since: 'last-letter', next: 'notice' } })

  test('the last day to pay of a letter', () => {
    expect(why([reminded], hasty(14))).toEqual(['deadline-would-shorten', 'notice', '2026-03-03'])
    expect(mapped([reminded], hasty(15)).kind).toBe('move')
  })

  test('the last day to pay of an earlier letter that gave more time', () => {
    const patient = { ...reminded, payBy: on('2026-04-30') } as ClaimEvent
    const noticed = sent('notice-sent', '2026-02-19', { step: 'notice' })
    expect(why([patient, noticed], {})).toEqual(['deadline-would-shorten', 'agency', '2026-03-06'])
  })

  test('the time a plan gives', () => {
    const plan = (until: string | null): ClaimEvent => ({
      ...{ type: 'payment-plan-agreed', on: on('2026-02-18'), instalments: [] },
      until: until === null ? null : on(until),
    })
    expect(why([reminded, plan('2026-03-05')], {})[0]).toBe('deadline-would-shorten')
    expect(why([reminded, plan(null)], {})[0]).toBe('deadline-would-shorten')
    expect(mapped([reminded, plan('2026-03-04')], {}).kind).toBe('move')
  })

  test('that a fee was charged once', () => {
    const policy = {
      steps: {
        grace: plainSteps.grace,
        reminder: { ...plainSteps.reminder, next: 'look' },
        look: { kind: 'review', reason: 'look', next: 'often' },
        often: { kind: 'branch', cases: [{ when: many, next: 'end' }], otherwise: 'later' },
        later: { kind: 'wait', days: 40, since: 'last-letter', next: 'reminder' },
        end,
      },
    } satisfies Partial<PolicyInput>
    expect(why([reminded], policy)).toEqual(['fee-would-repeat', 'reminder', '2026-03-29'])
    const free = sent('reminder-sent', '2026-02-17', { step: 'reminder' })
    expect(mapped([free], policy).kind).toBe('move')
  })
})
