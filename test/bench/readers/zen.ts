import { type Condition, catalogue, isFactReference, type Rule, type RuleSet } from '@forfall/rules'
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine'
import type { ClaimFacts } from './claims.ts'
import { type Search, waitingSearch } from './search.ts'

type Found = { readonly first: number }

/**
 * The rules as an ordinary decision table: a column for the position and one for everything else; the
 * first row that holds counts. One claim a call.
 */
export function zenTableSearch(
  name: string,
  { rules }: RuleSet,
  claims: readonly ClaimFacts[],
): Search {
  const rows = rules.map((rule, index) => ({
    _id: `row-${index}`,
    position: JSON.stringify(positionIn(rule)) ?? '',
    others: expressionOf({ all: rule.conditions.all.filter((part) => !asksPosition(part)) }),
    first: String(index),
  }))
  const decision = decisionOf('decisionTableNode', {
    hitPolicy: 'first',
    inputs: [
      { id: 'position', name: 'Position', field: 'position' },
      { id: 'others', name: 'Conditions' },
    ],
    outputs: [{ id: 'first', name: 'First', field: 'first' }],
    rules: [...rows, { _id: 'none', position: '', others: '', first: '-1' }],
  })
  return waitingSearch(name, claims, async (claim) => (await decision.evaluate(claim)).result.first)
}

/**
 * The rules as one expression, `a ? 0 : b ? 1 : …`, that the engine itself asks of a list of claims:
 * many claims a call. Of the forms that were tried it is the fastest.
 */
export function zenListSearch(
  name: string,
  { rules }: RuleSet,
  claims: readonly ClaimFacts[],
): Search {
  const chain = rules.map(({ conditions }, index) => `${expressionOf(conditions)} ? ${index} : `)
  const lists = Array.from({ length: Math.ceil(claims.length / inAList) }, (_, list) =>
    claims.slice(list * inAList, (list + 1) * inAList),
  )
  const decision = decisionOf('expressionNode', {
    expressions: [{ id: 'first', key: 'first', value: `${chain.join('')}-1` }],
    executionMode: 'loop',
    inputField: 'claims',
    outputPath: 'found',
  })
  const find = async (): Promise<readonly Found[]> => {
    const calls = lists.map((list) => decision.evaluate({ claims: list }))
    return (await Promise.all(calls)).flatMap(({ result }) => result.found)
  }
  return {
    name,
    items: claims.length,
    answers: async () => (await find()).map(({ first }) => first),
    sum: async () => {
      let sum = 0
      for (const { first } of await find()) sum += first
      return sum
    },
  }
}

const inAList = 1000

function decisionOf(type: string, content: object) {
  return new ZenEngine().createDecision(
    new ZenDecisionContent({
      nodes: [
        { id: 'claims', name: 'Claims', type: 'inputNode' },
        { id: 'rules', name: 'Rules', type, content },
        { id: 'found', name: 'Found', type: 'outputNode' },
      ],
      edges: [
        { id: 'in', sourceId: 'claims', targetId: 'rules', type: 'edge' },
        { id: 'out', sourceId: 'rules', targetId: 'found', type: 'edge' },
      ],
    }),
  )
}

const asksPosition = (part: Condition): boolean => 'fact' in part && part.fact === 'position'

const positionIn = ({ conditions }: Rule): unknown =>
  conditions.all.map((part) => ('fact' in part && asksPosition(part) ? part.value : undefined))[0]

const signs = {
  equal: '==',
  notEqual: '!=',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  in: 'in',
  notIn: 'not in',
} as const

const orders: readonly string[] = ['<', '<=', '>', '>=']
const nullable = new Set(catalogue.flatMap(({ id, isNullable }) => (isNullable ? [id] : [])))

/** A condition in the engine's own language. An order over `null` is an error there, so it is asked. */
function expressionOf(condition: Condition): string {
  if ('all' in condition) return condition.all.map(expressionOf).map(inBrackets).join(' and ')
  if ('any' in condition) return condition.any.map(expressionOf).map(inBrackets).join(' or ')
  if ('not' in condition) return `not (${expressionOf(condition.not)})`
  const { fact, operator, value } = condition
  const wanted = isFactReference(value) ? value.fact : JSON.stringify(value)
  const compared = `${fact} ${signs[operator]} ${wanted}`
  const mayFail = orders.includes(signs[operator]) && nullable.has(fact)
  return mayFail ? `${fact} != null and ${compared}` : compared
}

const inBrackets = (expression: string): string => `(${expression})`
