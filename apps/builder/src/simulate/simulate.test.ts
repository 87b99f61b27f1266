import { norway } from '@forfall/jurisdictions'
import { type Happening, type PolicyDocument, plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { madeUpFor, movedTo, type Run, withEntry } from './run.ts'
import { simulated } from './simulate.ts'
import type { Stop } from './stops.ts'
import { standsOn, traceOf } from './trace.ts'

const policy = norway.policies.find(({ id }) => id === 'no-consumer')
if (policy === undefined) throw new Error('Norway brings a policy for consumers')

// Due on Thursday 28 May 2026.
const run = movedTo(madeUpFor(policy, norway, plainDate('2026-11-24')), plainDate('2026-05-28'))

const stopsOf = (some: Run, document: PolicyDocument = policy): readonly Stop[] => {
  const answer = simulated({ document, pending: null, run: some })
  if (answer?.ok !== true) throw new Error('the policy runs')
  return answer.value.stops
}

const happening = (some: Run, on: string, happens: Happening): Run =>
  withEntry(some, { on: plainDate(on), happens })

const actionsOf = (stops: readonly Stop[]) =>
  stops.flatMap(({ day, decision }) =>
    decision === null || decision.action.kind === 'none' ? [] : [`${day} ${decision.action.kind}`],
  )

describe('a claim that nobody pays', () => {
  const stops = stopsOf(run)

  test('stops where it is issued, where it falls due and at each action', () => {
    expect(stops.map(({ day }) => day)).toEqual([
      '2026-05-14',
      '2026-05-28',
      '2026-06-11',
      '2026-06-26',
      '2026-07-11',
    ])
    expect(stops.map(({ isDue }) => isDue)).toEqual([false, true, false, false, false])
    expect(actionsOf(stops)).toEqual([
      '2026-06-11 remind',
      '2026-06-26 notice',
      '2026-07-11 hand-over',
    ])
  })

  test('adds up at each stop', () => {
    for (const { amounts } of stops)
      expect(amounts.totalMinor).toBe(
        amounts.principalMinor + amounts.interest.dueMinor + amounts.fees.dueMinor,
      )
    expect(stops[0]?.amounts.totalMinor).toBe(100_000)
  })

  test('leaves a numbered way on the diagram, with what is to come apart from it', () => {
    const { steps, exits } = traceOf(stops, 2)
    expect(steps.get('start')).toEqual({ numbers: [1], isHere: false, isPlanned: false })
    expect(steps.get('reminder')).toEqual({ numbers: [4], isHere: true, isPlanned: false })
    expect(steps.get('notice')).toEqual({ numbers: [], isHere: false, isPlanned: true })
    expect(steps.has('too-small')).toBe(false)
    expect(exits.get('start/next')).toBe('walked')
    expect(exits.get('small/otherwise')).toBe('walked')
    expect(exits.get('reminder/next')).toBe('planned')
  })

  test('stands at the beginning until it comes to a step', () => {
    expect([0, 1, 2, 3, 4].map((at) => standsOn(stops, at))).toEqual([
      'start',
      'start',
      'reminder',
      'notice',
      'agency',
    ])
  })
})

describe('what is let happen', () => {
  test('a part payment lowers what is owed from its day on, and the rest goes on', () => {
    const stops = stopsOf(
      happening(run, '2026-06-15', { payment: { minor: 50_000, currency: 'NOK' } }),
    )
    const paid = stops.find(({ day }) => day === '2026-06-15')
    expect(paid?.events.map(({ type }) => type)).toEqual(['payment-received'])
    expect(paid?.amounts.totalMinor).toBeLessThan(55_000)
    expect(actionsOf(stops)).toContain('2026-06-26 notice')
  })

  test('full payment ends it', () => {
    const stops = stopsOf(
      happening(run, '2026-06-15', { payment: { minor: 110_000, currency: 'NOK' } }),
    )
    expect(actionsOf(stops)).toEqual(['2026-06-11 remind'])
  })

  test('a dispute holds it back until it is settled', () => {
    const disputed = happening(run, '2026-06-15', { dispute: true })
    expect(actionsOf(stopsOf(disputed))).toEqual(['2026-06-11 remind', '2026-06-15 hold'])
    const settled = happening(disputed, '2026-08-03', { 'dispute-resolved': true })
    expect(actionsOf(stopsOf(settled)).at(-1)).toMatch(/hand-over$/)
  })
})

describe('a day that the law moves off Whit Monday is told', () => {
  const monday = plainDate('2026-05-25')

  test('where the claim falls due on it', () => {
    const due = stopsOf(movedTo(run, monday)).find(({ isDue }) => isDue)
    expect(due).toMatchObject({
      day: '2026-05-26',
      moved: [{ what: 'due', from: monday, to: '2026-05-26' }],
    })
  })

  test('where a letter is to be paid by it', () => {
    const letter = stopsOf(movedTo(run, plainDate('2026-04-27'))).find(
      ({ moved }) => moved.length > 0,
    )
    expect(letter).toMatchObject({
      decision: { action: { kind: 'remind', payBy: '2026-05-26' } },
      moved: [{ what: 'pay-by', from: monday, to: '2026-05-26' }],
    })
  })
})

test('a policy that cannot run says what keeps it from running', () => {
  const answer = simulated({ document: { ...policy, start: 'nowhere' }, pending: null, run })
  expect(answer).toMatchObject({ ok: false })
})

test('a country nobody knows has no answer', () => {
  expect(simulated({ document: { ...policy, jurisdiction: 'XX' }, pending: null, run })).toBeNull()
})
