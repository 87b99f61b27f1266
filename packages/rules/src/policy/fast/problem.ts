import { positionFact } from '../../facts/catalogue.ts'
import type { Fact } from '../../facts/fact.ts'
import {
  type Comparison,
  type Condition,
  comparisonsIn,
  isFactReference,
  operators,
  type Wanted,
} from '../condition.ts'
import type { Rule, RuleSet } from '../rule-set.ts'
import { type FactLayout, factLayout, positionOf } from './layout.ts'

/** Codes of what can keep a rule set from being compiled to one function. Stable. */
export type FastProblemCode =
  | 'unknown-operator'
  | 'fact-without-type'
  | 'right-side-not-known'
  | 'empty-group'
  | 'rule-without-position'
  | 'too-many-comparisons'

/** Why the fast reader cannot take a rule set. */
export type FastProblem = {
  readonly code: FastProblemCode
  /** Name of the rule; `null` when it is about all of them. */
  readonly rule: string | null
  readonly found: string
  readonly expected: string
}

/** The most comparisons the rules of a policy may make altogether, each counted wherever it stands. */
export const comparisonsMax = 200_000

/**
 * Everything that keeps a rule set from being compiled to one function.
 *
 * @param facts the country's own, besides the catalogue
 */
export function fastProblems(ruleSet: RuleSet, facts: readonly Fact[]): readonly FastProblem[] {
  const counted = ruleSet.rules.map(({ conditions }) => comparisonsIn(conditions).length)
  const count = counted.reduce((sum, one) => sum + one, 0)
  if (count > comparisonsMax) return [tooMany(count)]
  const layout = factLayout(ruleSet, facts)
  return ruleSet.rules.flatMap((rule) => problemsOf(rule, layout))
}

const tooMany = (count: number): FastProblem => ({
  code: 'too-many-comparisons',
  rule: null,
  found: `${count} comparisons in all rules together`,
  expected: `at most ${comparisonsMax}`,
})

function problemsOf(rule: Rule, layout: FactLayout): readonly FastProblem[] {
  const isLost = rule.event.params.source === 'flow' && positionOf(rule) === null
  const found = [
    ...comparisonsIn(rule.conditions).flatMap((one) => problemOf(one, layout) ?? []),
    ...(hasEmptyGroup(rule.conditions) ? [emptyGroup] : []),
    ...(isLost ? [withoutPosition] : []),
  ]
  return found.map((problem) => ({ ...problem, rule: rule.name }))
}

type Unplaced = Omit<FastProblem, 'rule'>

const withoutPosition: Unplaced = {
  code: 'rule-without-position',
  found: 'a way through the flow that begins nowhere',
  expected: `"${positionFact}" equal to a step among its conditions`,
}

/** Readers do not agree on what a group of nothing says. */
const emptyGroup: Unplaced = {
  code: 'empty-group',
  found: 'a group of conditions with nothing in it',
  expected: 'at least one condition in each group',
}

function hasEmptyGroup(condition: Condition): boolean {
  if ('fact' in condition) return false
  if ('not' in condition) return hasEmptyGroup(condition.not)
  const parts = 'all' in condition ? condition.all : condition.any
  return parts.length === 0 || parts.some(hasEmptyGroup)
}

function problemOf(comparison: Comparison, { slotOf }: FactLayout): Unplaced | null {
  const { fact, operator, value } = comparison
  if (!operators.includes(operator))
    return { code: 'unknown-operator', found: `"${operator}"`, expected: operators.join(', ') }
  const asked = isFactReference(value) ? [fact, value.fact] : [fact]
  const unknown = asked.find((one) => !slotOf.has(one))
  if (unknown !== undefined)
    return {
      code: 'fact-without-type',
      found: `fact "${unknown}"`,
      expected: 'a fact of the catalogue',
    }
  const isList = operator === 'in' || operator === 'notIn'
  if (isList ? isWrittenList(value) : isFactReference(value) || isScalar(value)) return null
  return {
    code: 'right-side-not-known',
    found: `"${operator}" against ${JSON.stringify(value)}`,
    expected: isList ? 'a list of numbers or words' : 'a value or a fact',
  }
}

const isWrittenList = (value: Wanted): boolean => Array.isArray(value) && value.every(isScalar)

const isScalar = (value: unknown): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value))
