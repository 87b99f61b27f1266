import { describe, expect, test } from 'vitest'
import type { ClaimEvent } from '../claim/event.ts'
import type { PolicyInput } from '../policy/document.ts'
import type { Walk } from '../scenario/walker.ts'
import { imported, on, paid, plainSteps, ruleSet, sent } from '../testing/claims.ts'
import { zz } from '../testing/fixture.ts'
import { courseUnder, type OtherCourse } from './course-under.ts'

const patient = { grace: { ...plainSteps.grace, days: 21 } }

const course = (
  events: readonly ClaimEvent[],
  steps: PolicyInput['steps'] = {},
  so: Partial<OtherCourse> = {},
): Walk =>
  courseUnder(events, {
    claimId: 'claim-7',
    ruleSet: ruleSet({ steps: { ...plainSteps, ...steps } }),
    jurisdiction: zz,
    through: on('2026-04-30'),
    ...so,
  })

const actionsOf = ({ days }: Walk) =>
  days
    .filter(({ decision }) => decision.action.kind !== 'none')
    .map(({ day, decision }) => `${day} ${decision.action.kind}`)

const decided = (day: string, step: string, action: 'remind' | 'review'): ClaimEvent => ({
  type: 'decision-made',
  on: on(day),
  decisionId: `reminder-sent/${day}`,
  ...{ step, action, mode: 'create', moves: true, reason: null, until: null },
})

/** A claim that was reminded on 16 February and paid in part on the 20th. */
const log = [
  imported(),
  decided('2026-02-16', 'reminder', 'remind'),
  sent('reminder-sent', '2026-02-16', { fee: 600, step: 'reminder' }),
  paid('2026-02-20', 40_000),
]

test('what the engine did does not count on another course', () => {
  expect(actionsOf(course(log, patient))).toEqual([
    '2026-02-23 remind',
    '2026-03-10 notice',
    '2026-03-25 hand-over',
  ])
})

test('what the outside brought comes on its day', () => {
  const { days } = course(log)
  const paidOn = (day: string) => days.find((one) => one.day === on(day))?.state.paidMinor
  expect([paidOn('2026-02-16'), paidOn('2026-02-20')]).toEqual([0, 40_000])
})

test('what was recorded late is known on the day it was recorded, and counts from its own', () => {
  const late = [...log.slice(0, 3), paid('2026-02-10', 100_000)]
  const { days, state } = course(late)
  expect(actionsOf({ days } as Walk)).toEqual(['2026-02-16 remind'])
  expect(days.find(({ day }) => day === on('2026-02-17'))?.state.ending).toBe('paid')
  expect(state.lastPaymentOn).toBe('2026-02-10')
})

describe('from a later day on', () => {
  const from = { from: on('2026-02-18') }

  test('the log before it stays as it was', () => {
    const { events, days } = course(log, patient, from)
    expect(events.slice(0, 3)).toEqual(log.slice(0, 3))
    expect(days[0]?.day).toBe('2026-02-18')
    expect(actionsOf(course(log, patient, from))).toEqual([
      '2026-03-03 notice',
      '2026-03-18 hand-over',
    ])
  })

  test('an action that was still waiting is decided anew', () => {
    const waiting = log.slice(0, 2)
    expect(actionsOf(course(waiting, {}, from))[0]).toBe('2026-02-18 remind')
    expect(actionsOf(course(waiting, patient, from))[0]).toBe('2026-02-23 remind')
  })
})

test('an answer to a review counts for the review that is open', () => {
  const steps = { look: { kind: 'review', reason: 'first', next: 'grace' } } as const
  const closed: ClaimEvent = {
    ...{ type: 'review-closed', on: on('2026-02-20'), decisionId: 'another', outcome: 'continue' },
  }
  const through = { ruleSet: ruleSet({ start: 'look', steps: { ...plainSteps, ...steps } }) }
  expect(actionsOf(course([imported(), closed], {}, through)).slice(1)).toEqual([
    '2026-02-21 remind',
    '2026-03-10 notice',
    '2026-03-25 hand-over',
  ])
})

test('a claim that was put on another version keeps the step it stands on', () => {
  const placed: ClaimEvent = {
    ...{ type: 'claim-placed', on: on('2026-02-10'), jurisdiction: 'ZZ', policyId: 'zz-plain' },
    ...{ policyVersion: 2, position: 'notice' },
  }
  expect(actionsOf(course([imported(), placed]))[0]).toBe('2026-02-16 remind')
})
