import type { Fact } from '../facts/fact.ts'
import { checkComparison, isLike } from './check-comparison.ts'
import {
  type Comparison,
  isFactReference,
  type Operator,
  operators,
  type Wanted,
} from './condition.ts'

/**
 * The comparisons that can be asked of a fact, with a value it can have. Whether it is known at all is
 * asked apart, by `notEqual` and `null`.
 */
export const operatorsFor = (fact: Fact): readonly Operator[] =>
  operators.filter((operator) => firstValue(fact, operator) !== null)

/** The facts whose values a fact can be compared with, itself left out. */
export const factsLike = (fact: Fact, facts: Iterable<Fact>): readonly Fact[] =>
  [...facts].filter((other) => other.id !== fact.id && isLike(fact, other))

/** A comparison of a fact to begin with. */
export function firstComparison(fact: Fact): Comparison {
  const [first = 'notEqual'] = operatorsFor(fact)
  const operator = fact.type === 'integer' ? startsWith(fact) : first
  return { fact: fact.id, operator, value: firstValue(fact, operator) }
}

/** Of days one mostly asks whether they are over, of amounts whether they are too small. */
const startsWith = ({ unit }: Fact): Operator =>
  unit === 'days' ? 'greaterThanInclusive' : 'lessThan'

/**
 * A comparison asked with another operator: with its value where that still fits, else with one to
 * begin with.
 */
export function withOperator(comparison: Comparison, operator: Operator, fact: Fact): Comparison {
  const fitting = asItIs(comparison.value, operator).find(
    (value) => value !== null && fits(fact, operator, value),
  )
  return { ...comparison, operator, value: fitting ?? firstValue(fact, operator) }
}

/** A value, and the same as a list or out of one. */
const asItIs = (value: Wanted, operator: Operator): readonly Wanted[] => {
  if (Array.isArray(value)) return [value, value[0] ?? null]
  const isScalar = typeof value === 'number' || typeof value === 'string'
  return isScalar && asksForList(operator) ? [[value]] : [value]
}

/** A value a fact can be compared with by an operator; `null` where the two do not go together. */
function firstValue(fact: Fact, operator: Operator): Wanted {
  const value = fact.type === 'boolean' ? true : (fact.values?.[0] ?? 0)
  const wanted = asksForList(operator) ? (value === true ? null : [value]) : value
  return wanted !== null && fits(fact, operator, wanted) ? wanted : null
}

const asksForList = (operator: Operator): boolean => operator === 'in' || operator === 'notIn'

/** Another fact is one that can be compared with, or it would not have been there before. */
const fits = (fact: Fact, operator: Operator, value: Wanted): boolean =>
  checkComparison({ fact: fact.id, operator, value }, knownBeside(fact, value)).length === 0

const knownBeside = (fact: Fact, value: Wanted): ReadonlyMap<string, Fact> =>
  new Map([
    [fact.id, fact],
    ...(isFactReference(value) ? [[value.fact, { ...fact, id: value.fact }] as const] : []),
  ])
