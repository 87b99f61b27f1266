import { type FactValues, holds, isResting, type PolicyDocument, rulesAt } from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts } from './support/conditions.ts'
import { ruleSetOf } from './support/histories.ts'
import { readDrawing } from './support/interpreter.ts'
import { anyPolicy } from './support/policies.ts'
import { patience, runs } from './support/runs.ts'

/** Every place a claim can stand: the beginning and each step with an action. */
const positionsIn = ({ steps }: PolicyDocument): readonly string[] => [
  'start',
  ...Object.entries(steps).flatMap(([id, step]) => (isResting(step) ? [id] : [])),
]

const rulesThatHold = (policy: PolicyDocument, position: string, facts: FactValues) =>
  rulesAt(ruleSetOf(policy), position).filter(({ conditions }) =>
    holds(conditions, { ...facts, position }),
  )

test('the first rule that holds is the step to which the drawing leads', patience, () => {
  fc.assert(
    fc.property(anyPolicy, anyFacts, (policy, facts) => {
      for (const position of positionsIn(policy)) {
        const first = rulesThatHold(policy, position, facts)[0]?.event.params ?? null
        expect({ position, first }).toEqual({
          position,
          first: readDrawing(policy, position, facts),
        })
      }
    }),
    runs(1500),
  )
})

test('of the ways from one place at most one is open', patience, () => {
  fc.assert(
    fc.property(anyPolicy, anyFacts, (policy, facts) => {
      for (const position of positionsIn(policy)) {
        const ways = rulesThatHold(policy, position, facts).filter(
          ({ event }) => event.params.source === 'flow',
        )
        expect(ways.length).toBeLessThanOrEqual(1)
      }
    }),
    runs(500),
  )
})

test(
  'rules stand in the order of their priorities, what is watched before the flow',
  patience,
  () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const { rules } = ruleSetOf(policy)
        const priorities = rules.map(({ priority }) => priority)
        expect(priorities).toEqual([...priorities].sort((a, b) => b - a))
        expect(new Set(priorities).size).toBe(rules.length)
        const sources = rules.map(({ event }) => event.params.source)
        expect(sources.lastIndexOf('always')).toBe(policy.always.length - 1)
      }),
      runs(200),
    )
  },
)
