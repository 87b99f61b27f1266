import { expect, test } from 'vitest'
import type { PolicyInput } from '../../policy/document.ts'
import { on, plainSteps, policy, ruleSet } from '../../testing/claims.ts'
import { zz } from '../../testing/fixture.ts'
import { runScenario } from '../run.ts'
import { holidayScenarios, rateChangeScenarios } from './calendar.ts'

const kinds = { holidays: holidayScenarios, changes: rateChangeScenarios }

function found(kind: keyof typeof kinds, so: Partial<PolicyInput> = {}) {
  const scenarios = kinds[kind](policy(so), zz, on('2026-12-01'))
  if (!scenarios.ok) throw new Error('the policy of a test is not in order')
  return scenarios.value
}

const outlines = (kind: keyof typeof kinds, so: Partial<PolicyInput> = {}) =>
  found(kind, so).map(({ scenario, given, timeline }) => [
    scenario,
    given.invoice.due,
    ...timeline.map(({ on: day, expect: expected }) =>
      [day, expected?.action, expected?.payBy ?? ''].join(' ').trim(),
    ),
  ])

test('each wait and each deadline is tried where it ends on a holiday', () => {
  // May day 2025 is a Thursday. A deadline moves to the day after it; a wait for any day does not.
  expect(outlines('holidays')).toEqual([
    [
      'Wait (grace) ends on May day',
      ...['2025-04-17', '2025-05-01 remind 2025-05-15', '2025-05-16 notice 2025-05-30'],
      '2025-05-31 hand-over',
    ],
    [
      'The deadline of the reminder ends on May day',
      ...['2025-04-03', '2025-04-17 remind 2025-05-02', '2025-05-03 notice 2025-05-19'],
      '2025-05-20 hand-over',
    ],
    [
      'Wait (wait-1) ends on May day',
      ...['2025-04-02', '2025-04-16 remind 2025-04-30', '2025-05-01 notice 2025-05-15'],
      '2025-05-16 hand-over',
    ],
    [
      'The deadline of the notice of collection ends on May day',
      ...['2025-03-19', '2025-04-02 remind 2025-04-16', '2025-04-17 notice 2025-05-02'],
      '2025-05-03 hand-over',
    ],
  ])
})

test('letters are tried around a change of what they rest on', () => {
  // For a notice of 30 June the invoice would have to be due on a Sunday.
  expect(outlines('changes').map(([name, due, ...days]) => [name, due, days[0], days[1]])).toEqual([
    [
      'The reminder goes out the day before the change of 2025-07-01',
      ...['2025-06-16', '2025-06-30 remind 2025-07-14', '2025-07-15 notice 2025-07-29'],
    ],
    [
      'The reminder goes out on the day of the change of 2025-07-01',
      ...['2025-06-17', '2025-07-01 remind 2025-07-15', '2025-07-16 notice 2025-07-30'],
    ],
    [
      'The reminder goes out the day after the change of 2025-07-01',
      ...['2025-06-18', '2025-07-02 remind 2025-07-16', '2025-07-17 notice 2025-07-31'],
    ],
    [
      'The notice of collection goes out on the day of the change of 2025-07-01',
      ...['2025-06-02', '2025-06-16 remind 2025-06-30', '2025-07-01 notice 2025-07-15'],
    ],
    [
      'The notice of collection goes out the day after the change of 2025-07-01',
      ...['2025-06-03', '2025-06-17 remind 2025-07-01', '2025-07-02 notice 2025-07-16'],
    ],
  ])
})

test('letters are tried with all they ask for, each half of the year at its rate', () => {
  const interest = found('changes').map(({ timeline }) => timeline[0]?.expect?.interest?.minor)
  // Fourteen days at 10 %; thirteen at it and one at 8.5 %; twelve and two.
  expect(interest.slice(0, 3)).toEqual([384, 356 + 23, 329 + 47])
})

test.each(['holidays', 'changes'] as const)('%s come out as they were recorded', async (kind) => {
  const world = { ruleSet: ruleSet(), jurisdiction: zz }
  const results = await Promise.all(found(kind).map((one) => runScenario(one, world)))
  expect(results.length).toBeGreaterThan(0)
  expect(results.flatMap(({ failures }) => failures)).toEqual([])
})

test('a wait for working days ends after the holiday', () => {
  const grace = { ...plainSteps.grace, on: 'working-day' as const }
  expect(outlines('holidays', { steps: { ...plainSteps, grace } })[0]?.slice(0, 3)).toEqual([
    'Wait (grace) ends on May day',
    '2025-04-17',
    '2025-05-02 remind 2025-05-16',
  ])
})

test.each(['holidays', 'changes'] as const)('a policy that does not run has no %s', (kind) => {
  expect(kinds[kind](policy({ start: 'nowhere' }), zz, on('2026-12-01'))).toMatchObject({
    ok: false,
  })
})
