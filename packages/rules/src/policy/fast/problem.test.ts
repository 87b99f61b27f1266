import { describe, expect, test } from 'vitest'
import { policy, ruleSet } from '../../testing/claims.ts'
import { is, zz } from '../../testing/fixture.ts'
import { compilePolicy } from '../compile.ts'
import type { Condition, Operator, Wanted } from '../condition.ts'
import type { PolicyInput } from '../document.ts'
import type { Rule, RuleSet } from '../rule-set.ts'
import { comparisonsMax, fastProblems } from './problem.ts'
import { compileFast } from './reader.ts'

const rule = (all: readonly Condition[], source: 'flow' | 'always' = 'always'): Rule => ({
  name: 'one',
  priority: 1,
  conditions: { all },
  event: { type: 'stop', params: { step: 'one', source } },
})

const ruleSetOf = (...rules: readonly Rule[]): RuleSet => ({ ...ruleSet(), rules })

const problemsOf = (all: readonly Condition[], source?: 'flow' | 'always') =>
  fastProblems(ruleSetOf(rule(all, source)), zz.facts)

test('a policy that compiles has none', () => {
  expect(fastProblems(ruleSet(), zz.facts)).toEqual([])
})

describe('a rule is not taken', () => {
  test.each<readonly [string, string, Condition]>([
    ['unknown-operator', '"matches"', is('daysSinceDue', 'matches' as Operator, 1)],
    ['fact-without-type', 'fact "weather"', is('weather', 'equal', 1)],
    ['fact-without-type', 'fact "weather"', is('daysSinceDue', 'lessThan', { fact: 'weather' })],
    [
      'right-side-not-known',
      '"lessThan" against {"parameter":"zz.fee-max"}',
      is('feesMinor', 'lessThan', { parameter: 'zz.fee-max' }),
    ],
    ['right-side-not-known', '"equal" against [1]', is('feesMinor', 'equal', [1])],
    [
      'right-side-not-known',
      '"in" against {"fact":"feesMinor"}',
      is('feesMinor', 'in', { fact: 'feesMinor' }),
    ],
    ['right-side-not-known', '"in" against 1', is('feesMinor', 'in', 1)],
    [
      'right-side-not-known',
      '"in" against [[1]]',
      is('feesMinor', 'in', [[1]] as unknown as Wanted),
    ],
    [
      'right-side-not-known',
      '"equal" against null',
      is('feesMinor', 'equal', Number.POSITIVE_INFINITY),
    ],
    ['empty-group', 'a group of conditions with nothing in it', { not: { any: [] } }],
  ])('%s: %s', (code, found, condition) => {
    const nested: Condition = {
      any: [is('lettersSent', 'equal', 1), { not: { all: [condition] } }],
    }
    expect(problemsOf([nested])).toMatchObject([{ code, rule: 'one', found }])
  })

  test('rule-without-position: a way through the flow that begins nowhere', () => {
    const fresh = is('daysSinceDue', 'lessThan', 3)
    expect(problemsOf([fresh], 'flow')).toMatchObject([{ code: 'rule-without-position' }])
    expect(problemsOf([fresh], 'always')).toEqual([])
    expect(problemsOf([is('position', 'equal', 'start'), fresh], 'flow')).toEqual([])
  })

  test('too-many-comparisons: more than anybody can wait for', () => {
    const many = (count: number) => [{ any: Array(count).fill(is('lettersSent', 'equal', 1)) }]
    expect(problemsOf(many(comparisonsMax))).toEqual([])
    expect(problemsOf(many(comparisonsMax + 1))).toMatchObject([
      { code: 'too-many-comparisons', rule: null },
    ])
  })
})

test('a rule set with a problem is refused, and read by nobody else', () => {
  const broken = ruleSetOf(rule([is('weather', 'equal', 1)]))
  for (const mode of ['generated', 'closures'] as const)
    expect(compileFast(broken, { facts: zz.facts, mode })).toEqual({
      ok: false,
      problem: fastProblems(broken, zz.facts),
    })
})

test('a policy whose rules are too much is not compilable', () => {
  const case_ = { all: Array(50).fill(is('lettersSent', 'equal', 1)) }
  const branch = (next: string): PolicyInput['steps'][string] => ({
    kind: 'branch',
    cases: Array(20).fill({ when: case_, next }),
    otherwise: next,
  })
  const steps = { a: branch('b'), b: branch('end'), end: { kind: 'stop', reason: 'over' } } as const
  expect(compilePolicy(policy({ start: 'a', steps }), zz)).toMatchObject({
    ok: false,
    problem: [{ code: 'not-compilable', step: null, field: 'steps' }],
  })
})
