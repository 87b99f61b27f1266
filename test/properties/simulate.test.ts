import { norway } from '@forfall/jurisdictions'
import {
  addDays,
  courseUnder,
  externalEvents,
  type HappeningOn,
  journeyOf,
  type PolicyDocument,
  type Walk,
  walkAtOnce,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Run, throughOf } from '../../apps/builder/src/simulate/run.ts'
import { simulated } from '../../apps/builder/src/simulate/simulate.ts'
import type { Stop } from '../../apps/builder/src/simulate/stops.ts'
import { standsOn, traceOf } from '../../apps/builder/src/simulate/trace.ts'
import { anyWorld, type History, ruleSetOf } from './support/histories.ts'
import { anyPolicy } from './support/policies.ts'
import { patience, runs } from './support/runs.ts'

/** What happens to a claim of a history, in order, and never before its invoice. */
function happeningsOf({ given, happenings }: History): readonly HappeningOn[] {
  const { due, issued = due } = given.invoice
  return happenings
    .map(({ after, happening }) => ({ on: addDays(due, after), happens: happening }))
    .filter(({ on }) => on >= issued)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

const runOf = (history: History): Run => ({
  base: { kind: 'made-up', given: history.given },
  entries: happeningsOf(history).map((one, id) => ({ id, ...one })),
})

function stopsOf(document: PolicyDocument, run: Run): readonly Stop[] {
  const answer = simulated({ document, pending: null, run })
  if (answer?.ok !== true) throw new Error('the policy runs')
  return answer.value.stops
}

/** The same events as a scenario tells them. */
const walkOf = (document: PolicyDocument, history: History): Walk =>
  walkAtOnce(
    journeyOf(
      { given: history.given, timeline: [...happeningsOf(history)] },
      { ruleSet: ruleSetOf(document), jurisdiction: norway },
      throughOf(runOf(history)),
    ),
  )

const actionsIn = (days: readonly { readonly decision: Stop['decision'] }[]) =>
  days.flatMap(({ decision }) =>
    decision === null || decision.action.kind === 'none' ? [] : [decision],
  )

test('a simulation decides what the walk of the same events decides', patience, () => {
  fc.assert(
    fc.property(anyWorld, ({ policy, history }) => {
      const walk = walkOf(policy, history)
      const stops = stopsOf(policy, runOf(history))
      expect(actionsIn(stops)).toEqual(actionsIn(walk.days))
      const byDay = new Map(walk.days.map(({ day, decision }) => [day, decision]))
      for (const { day, decision } of stops)
        if (byDay.has(day)) expect(decision).toEqual(byDay.get(day))
    }),
    runs(60),
  )
})

test(
  'its way on the diagram ends where the claim stands, and goes on at every step',
  patience,
  () => {
    fc.assert(
      fc.property(anyWorld, ({ policy, history }) => {
        const stops = stopsOf(policy, runOf(history))
        for (const [at] of stops.entries()) {
          const { steps } = traceOf(stops, at)
          const marks = [...steps.values()]
          const numbers = marks.flatMap((mark) => mark.numbers).toSorted((a, b) => a - b)
          expect(numbers).toEqual(numbers.map((_, index) => index + 1))
          expect(marks.filter(({ isHere }) => isHere)).toHaveLength(1)
          expect(steps.get(standsOn(stops, at))?.isHere).toBe(true)
        }
      }),
      runs(60),
    )
  },
)

test('a claim from the book goes the course it would go under the policy', patience, () => {
  fc.assert(
    fc.property(anyWorld, anyPolicy, ({ policy, history }, other) => {
      const events = externalEvents(walkOf(policy, history).events)
      const claimId = history.given.invoice.number
      const run: Run = { base: { kind: 'claim', claimId, events }, entries: [] }
      const course = courseUnder(events, {
        claimId,
        ruleSet: ruleSetOf(other),
        jurisdiction: norway,
        through: throughOf(run),
      })
      expect(actionsIn(stopsOf(other, run))).toEqual(actionsIn(course.days))
    }),
    runs(60),
  )
})
