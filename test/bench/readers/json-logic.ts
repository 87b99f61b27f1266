import {
  type Condition,
  catalogue,
  isFactReference,
  type Rule,
  type RuleSet,
  rulesAt,
} from '@forfall/rules'
import { LogicEngine } from 'json-logic-engine'
import type { ClaimFacts } from './claims.ts'
import type { Search } from './search.ts'

type Logic = unknown

type Find = (claim: ClaimFacts) => number

/** All rules as one compiled JSON Logic function. */
export function logicSearch(
  name: string,
  { rules }: RuleSet,
  claims: readonly ClaimFacts[],
): Search {
  const find = compiled(rules.map((rule, index) => ({ rule, index })))
  return {
    name,
    items: claims.length,
    answers: () => claims.map(find),
    sum: () => {
      let sum = 0
      for (const claim of claims) sum += find(claim)
      return sum
    },
  }
}

/** A compiled JSON Logic function for each position, looked up before it is asked. */
export function logicByPositionSearch(
  name: string,
  ruleSet: RuleSet,
  claims: readonly ClaimFacts[],
): Search {
  const positions = [...new Set(claims.map(({ position }) => position))]
  const byPosition = new Map(positions.map((position) => [position, compiledAt(ruleSet, position)]))
  const find = (claim: ClaimFacts): number => byPosition.get(claim.position)?.(claim) ?? -1
  return {
    name,
    items: claims.length,
    answers: () => claims.map(find),
    sum: () => {
      let sum = 0
      for (const claim of claims) sum += find(claim)
      return sum
    },
  }
}

const compiledAt = (ruleSet: RuleSet, position: string): Find =>
  compiled(
    rulesAt(ruleSet, position).map((rule) => ({
      rule: { ...rule, conditions: { all: rule.conditions.all.filter((one) => !isPlace(one)) } },
      index: ruleSet.rules.indexOf(rule),
    })),
  )

const isPlace = (condition: Condition): boolean =>
  'fact' in condition && condition.fact === 'position'

/** One function that gives the index of the first rule that holds, or −1. */
function compiled(rules: readonly { readonly rule: Rule; readonly index: number }[]): Find {
  const chain: Logic[] = rules.flatMap(({ rule, index }) => [logicOf(rule.conditions), index])
  return new LogicEngine().build({ if: [...chain, -1] }) as Find
}

function logicOf(condition: Condition): Logic {
  if ('all' in condition && condition.all.length === 0) return true
  if ('all' in condition) return grouped('and', condition.all)
  if ('any' in condition) return grouped('or', condition.any)
  if ('not' in condition) return { '!': [logicOf(condition.not)] }
  const { fact, operator, value } = condition
  const seen = { val: fact }
  const wanted = isFactReference(value) ? { val: value.fact } : value
  if (operator === 'in') return { in: [seen, wanted] }
  if (operator === 'notIn') return { '!': [{ in: [seen, wanted] }] }
  const compared = { [signs[operator]]: [seen, wanted] }
  return countsNullAsZero(condition) ? { and: [{ '!==': [seen, null] }, compared] } : compared
}

const grouped = (by: 'and' | 'or', parts: readonly Condition[]): Logic =>
  parts.length === 1 && parts[0] !== undefined ? logicOf(parts[0]) : { [by]: parts.map(logicOf) }

const signs = {
  equal: '===',
  notEqual: '!==',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
} as const

const nullable = new Set(catalogue.flatMap(({ id, isNullable }) => (isNullable ? [id] : [])))

/** JSON Logic takes `null` for zero in an order; it has to be asked only where zero would do. */
function countsNullAsZero({
  fact,
  operator,
  value,
}: Extract<Condition, { fact: string }>): boolean {
  if (!nullable.has(fact) || operator === 'equal' || operator === 'notEqual') return false
  if (typeof value !== 'number') return true
  if (operator === 'lessThan') return value > 0
  if (operator === 'lessThanInclusive') return value >= 0
  return operator === 'greaterThan' ? value < 0 : value <= 0
}
