import {
  type Condition,
  evaluateRules,
  type FactValues,
  holds,
  portable,
  type Rule,
  traceCondition,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCondition, anyFacts } from './support/conditions.ts'
import { patience, runs } from './support/runs.ts'

const ruleOf = (condition: Condition, index: number): Rule => ({
  name: `rule ${index}`,
  priority: 100 - index,
  conditions: { all: [portable(condition)] },
  event: { type: 'stop', params: { step: `step-${index}`, source: 'flow' } },
})

const asRead = (rules: readonly Rule[], facts: FactValues) =>
  rules.map((rule) => ({ rule, conditions: traceCondition(rule.conditions, facts) }))

test('json-rules-engine sees in each part of a rule what we see', patience, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyCondition, { minLength: 1, maxLength: 4 }),
      anyFacts,
      async (conditions, facts) => {
        const rules = conditions.map(ruleOf)
        expect(await evaluateRules(rules, facts)).toEqual(asRead(rules, facts))
      },
    ),
    runs(1500),
  )
})

test('a rule made portable holds whenever the condition as written does', patience, () => {
  fc.assert(
    fc.property(anyCondition, anyFacts, (condition, facts) => {
      expect(holds(portable(condition), facts)).toBe(holds(condition, facts))
    }),
    runs(3000),
  )
})

test('nothing is more or less than a fact that is unknown or does not apply', patience, () => {
  const ordering = fc.constantFrom(
    'lessThan' as const,
    'lessThanInclusive' as const,
    'greaterThan' as const,
    'greaterThanInclusive' as const,
  )
  fc.assert(
    fc.property(ordering, fc.integer(), (operator, number) => {
      const facts = { known: number, unknown: null }
      const left: Condition = { fact: 'unknown', operator, value: number }
      const right: Condition = { fact: 'known', operator, value: { fact: 'unknown' } }
      expect([left, right].map((one) => holds(one, facts))).toEqual([false, false])
    }),
    runs(200),
  )
})
