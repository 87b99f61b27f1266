import { type Condition, isFactReference, type Operator } from './condition.ts'

/** Comparisons by which one value comes before another. */
export const orderings: readonly Operator[] = [
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
]

/**
 * A condition that json-rules-engine by itself reads as we do.
 *
 * With a missing fact on the right of a comparison it counts zero, though nothing is more or less
 * than what does not exist. So the rule first asks whether that fact exists.
 */
export function portable(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.map(portable) }
  if ('any' in condition) return { any: condition.any.map(portable) }
  if ('not' in condition) return { not: portable(condition.not) }
  const { operator, value } = condition
  if (!isFactReference(value) || !orderings.includes(operator)) return condition
  return { all: [{ fact: value.fact, operator: 'notEqual', value: null }, condition] }
}
