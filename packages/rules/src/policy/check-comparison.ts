import type { Fact } from '../facts/fact.ts'
import { type Comparison, isFactReference, type Operator, type Wanted } from './condition.ts'
import { orderings } from './portable.ts'
import type { ComparisonProblemCode } from './problem.ts'
import { type Wants, wantsValueOf } from './wants.ts'

type Misfit = {
  readonly code: ComparisonProblemCode
  readonly found: string
  readonly wants: Wants
}

/** What is wrong with one comparison, given the facts that can be asked about. */
export function checkComparison(
  comparison: Comparison,
  facts: ReadonlyMap<string, Fact>,
): readonly Misfit[] {
  const fact = facts.get(comparison.fact)
  if (fact === undefined) return [unknownFact(comparison.fact)]
  if (isFactReference(comparison.value))
    return [
      ...checkOperator(fact, comparison),
      ...checkReference(fact, comparison.value.fact, facts),
    ]
  return [...checkOperator(fact, comparison), ...checkValue(fact, comparison)]
}

const unknownFact = (id: string): Misfit => ({
  code: 'unknown-fact',
  found: `fact "${id}"`,
  wants: { kind: 'known-fact', fact: id },
})

function checkReference(
  fact: Fact,
  otherId: string,
  facts: ReadonlyMap<string, Fact>,
): readonly Misfit[] {
  const other = facts.get(otherId)
  if (other === undefined) return [unknownFact(otherId)]
  return isLike(fact, other)
    ? []
    : [
        {
          code: 'value-does-not-fit',
          found: `fact "${otherId}" (${other.unit ?? other.type})`,
          wants: { kind: 'fact-like', fact: fact.id, measure: fact.unit ?? fact.type },
        },
      ]
}

/** Whether the values of two facts can be compared: they count in the same. */
export const isLike = (fact: Fact, other: Fact): boolean =>
  other.type === fact.type && other.unit === fact.unit

function checkOperator(fact: Fact, { operator, value }: Comparison): readonly Misfit[] {
  const misfit = (kind: 'written-list' | 'equality' | 'ordering'): readonly Misfit[] => [
    { code: 'operator-does-not-fit', found: `"${operator}" on "${fact.id}"`, wants: { kind } },
  ]
  if (isFactReference(value) && (operator === 'in' || operator === 'notIn'))
    return misfit('written-list')
  if (fact.type !== 'integer' && orderings.includes(operator)) return misfit('equality')
  const asksWhetherItExists = operator === 'notEqual' && value === null
  const isEquality = !orderings.includes(operator)
  if (fact.changes === 'elapsed' && isEquality && !asksWhetherItExists) return misfit('ordering')
  return []
}

function checkValue(fact: Fact, { operator, value }: Comparison): readonly Misfit[] {
  const wantsList = operator === 'in' || operator === 'notIn'
  const values = Array.isArray(value) ? value : [value]
  const isList = Array.isArray(value)
  const fits = isList === wantsList && values.every((one) => isOf(fact, operator, one))
  if (fits) return []
  return [
    {
      code: 'value-does-not-fit',
      found: JSON.stringify(value),
      wants: wantsValueOf(fact, wantsList),
    },
  ]
}

function isOf(fact: Fact, operator: Operator, value: Wanted): boolean {
  if (value === null) return operator === 'notEqual' && fact.isNullable
  if (fact.type === 'boolean') return typeof value === 'boolean'
  if (fact.type === 'integer') return Number.isSafeInteger(value)
  return typeof value === 'string' && (fact.values ?? []).includes(value)
}
