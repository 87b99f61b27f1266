import type { Fact } from '../facts/fact.ts'
import { type Comparison, isFactReference, type Operator, type Wanted } from './condition.ts'
import { orderings } from './portable.ts'
import type { PolicyProblemCode } from './problem.ts'

type Misfit = {
  readonly code: PolicyProblemCode
  readonly found: string
  readonly expected: string
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
  expected: 'a fact of the catalogue',
})

function checkReference(
  fact: Fact,
  otherId: string,
  facts: ReadonlyMap<string, Fact>,
): readonly Misfit[] {
  const other = facts.get(otherId)
  if (other === undefined) return [unknownFact(otherId)]
  const fits = other.type === fact.type && other.unit === fact.unit
  return fits
    ? []
    : [
        {
          code: 'value-does-not-fit',
          found: `fact "${otherId}" (${other.unit ?? other.type})`,
          expected: `a fact in ${fact.unit ?? fact.type}, as "${fact.id}" is`,
        },
      ]
}

function checkOperator(fact: Fact, { operator, value }: Comparison): readonly Misfit[] {
  const misfit = (expected: string): readonly Misfit[] => [
    { code: 'operator-does-not-fit', found: `"${operator}" on "${fact.id}"`, expected },
  ]
  if (isFactReference(value) && (operator === 'in' || operator === 'notIn'))
    return misfit('a list, or a comparison with one fact')
  if (fact.type !== 'integer' && orderings.includes(operator))
    return misfit('equal, notEqual, in or notIn')
  const asksWhetherItExists = operator === 'notEqual' && value === null
  const isEquality = !orderings.includes(operator)
  if (fact.changes === 'elapsed' && isEquality && !asksWhetherItExists)
    return misfit('a comparison by less or greater: a missed day would be missed for ever')
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
      expected: wantsList ? `a list of ${kindOf(fact)}` : kindOf(fact),
    },
  ]
}

function isOf(fact: Fact, operator: Operator, value: Wanted): boolean {
  if (value === null) return operator === 'notEqual' && fact.isNullable
  if (fact.type === 'boolean') return typeof value === 'boolean'
  if (fact.type === 'integer') return Number.isSafeInteger(value)
  return typeof value === 'string' && (fact.values ?? []).includes(value)
}

function kindOf(fact: Fact): string {
  if (fact.type === 'boolean') return 'true or false'
  if (fact.type === 'enum') return `one of ${(fact.values ?? []).join(', ')}`
  return `a whole number${fact.unit === null ? '' : ` of ${fact.unit.replace('-', ' ')}`}`
}
