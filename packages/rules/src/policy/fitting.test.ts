import { describe, expect, test } from 'vitest'
import { catalogue } from '../facts/catalogue.ts'
import type { Fact } from '../facts/fact.ts'
import { checkComparison } from './check-comparison.ts'
import { factsLike, firstComparison, operatorsFor, withOperator } from './fitting.ts'

const facts = new Map(catalogue.map((fact) => [fact.id, fact]))

const factOf = (id: string): Fact => {
  const fact = facts.get(id)
  if (fact === undefined) throw new Error(`no fact ${id}`)
  return fact
}

describe('what can be asked of a fact', () => {
  test.each([
    ['isDisputed', ['equal', 'notEqual']],
    ['debtorKind', ['equal', 'notEqual', 'in', 'notIn']],
    ['daysSinceDue', ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']],
  ])('%s', (id, wanted) => {
    expect(operatorsFor(factOf(id))).toEqual(wanted)
  })

  test.each(catalogue.map(({ id }) => id))('%s begins with a comparison that holds water', (id) => {
    expect(checkComparison(firstComparison(factOf(id)), facts)).toEqual([])
  })

  test('amounts are compared with amounts', () => {
    const like = factsLike(factOf('outstandingMinor'), catalogue).map(({ id }) => id)
    expect(like).toContain('principalMinor')
    expect(like).not.toContain('outstandingMinor')
    expect(like).not.toContain('daysSinceDue')
  })
})

describe('another operator', () => {
  test.each([
    [
      'keeps an amount',
      { fact: 'outstandingMinor', operator: 'lessThan', value: 10_000 },
      'greaterThan',
      10_000,
    ],
    [
      'keeps another fact',
      { fact: 'outstandingMinor', operator: 'lessThan', value: { fact: 'principalMinor' } },
      'greaterThan',
      { fact: 'principalMinor' },
    ],
    [
      'makes a list',
      { fact: 'debtorKind', operator: 'equal', value: 'business' },
      'in',
      ['business'],
    ],
    [
      'takes the first of a list',
      { fact: 'debtorKind', operator: 'in', value: ['public', 'business'] },
      'equal',
      'public',
    ],
    [
      'begins anew after "known"',
      { fact: 'debtorKind', operator: 'notEqual', value: null },
      'equal',
      'consumer',
    ],
    [
      'begins anew where a list of facts cannot be',
      { fact: 'outstandingMinor', operator: 'equal', value: { fact: 'principalMinor' } },
      'in',
      [0],
    ],
  ] as const)('%s', (_, comparison, operator, value) => {
    expect(withOperator(comparison, operator, factOf(comparison.fact))).toEqual({
      ...comparison,
      operator,
      value,
    })
  })
})
