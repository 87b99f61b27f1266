import { describe, expect, test } from 'vitest'
import { catalogue } from '../facts/catalogue.ts'
import { is, zz } from '../testing/fixture.ts'
import { checkComparison } from './check-comparison.ts'
import type { Comparison, Operator, Wanted } from './condition.ts'
import { wantsText } from './wants.ts'

const facts = new Map([...catalogue, ...zz.facts].map((fact) => [fact.id, fact]))

const check = (fact: string, operator: Operator, value: Wanted) =>
  checkComparison(is(fact, operator, value) as Comparison, facts).map(({ code, found, wants }) => ({
    code,
    found,
    expected: wantsText(wants),
  }))

const codesOf = (fact: string, operator: Operator, value: Wanted) =>
  check(fact, operator, value).map(({ code }) => code)

test.each([
  ['outstandingMinor', 'lessThan', 10_000],
  ['outstandingMinor', 'equal', 0],
  ['debtorKind', 'equal', 'consumer'],
  ['debtorKind', 'in', ['consumer', 'public']],
  ['debtorKind', 'notEqual', null],
  ['isDisputed', 'equal', true],
  ['isDisputed', 'notEqual', null],
  ['remindersSent', 'in', [1, 2]],
  ['daysSincePayBy', 'greaterThanInclusive', 14],
  ['daysSincePayBy', 'notEqual', null],
  ['daysSinceDue', 'greaterThan', { fact: 'daysSinceLastLetter' }],
  ['principalMinor', 'equal', { fact: 'originalMinor' }],
  ['law.recentFees', 'lessThan', 2],
] satisfies [string, Operator, Wanted][])('%s %s %j can be asked', (fact, operator, value) => {
  expect(check(fact, operator, value)).toEqual([])
})

describe('an unknown fact', () => {
  test('is named', () => {
    expect(check('daysSinceBirth', 'lessThan', 1)).toEqual([
      {
        code: 'unknown-fact',
        found: 'fact "daysSinceBirth"',
        expected: 'a fact of the catalogue',
      },
    ])
  })

  test('is one on the right side as well', () => {
    const found = check('daysSinceDue', 'lessThan', { fact: 'daysSinceBirth' })
    expect(found).toMatchObject([{ code: 'unknown-fact', found: 'fact "daysSinceBirth"' }])
  })

  test('is the proposal, which only limits of the law look at', () => {
    expect(codesOf('proposal.feeMinor', 'lessThan', 1)).toEqual(['unknown-fact'])
  })

  test('is the position, which only compiled rules ask for', () => {
    expect(codesOf('position', 'equal', 'start')).toEqual(['unknown-fact'])
  })
})

describe('an operator that does not fit', () => {
  test('orders what has no order', () => {
    expect(codesOf('isDisputed', 'greaterThan', true)).toEqual(['operator-does-not-fit'])
    expect(codesOf('debtorKind', 'lessThan', 'consumer')).toEqual(['operator-does-not-fit'])
  })

  test.each([
    ['equal', 14],
    ['notEqual', 14],
    ['in', [14]],
    ['notIn', [14]],
  ] satisfies [Operator, Wanted][])('asks for one day only: %s', (operator, value) => {
    const found = check('daysSinceDue', operator, value)
    expect(found).toMatchObject([{ code: 'operator-does-not-fit' }])
    expect(found[0]?.expected).toContain('missed for ever')
  })

  test('looks for a list in another fact', () => {
    expect(codesOf('remindersSent', 'in', { fact: 'lettersSent' })).toEqual([
      'operator-does-not-fit',
    ])
  })
})

describe('a value that does not fit', () => {
  test.each([
    ['outstandingMinor', 'lessThan', '100', 'a whole number of minor units'],
    ['daysSinceDue', 'lessThan', true, 'a whole number of days'],
    ['isDisputed', 'equal', 'yes', 'true or false'],
    ['debtorKind', 'equal', 'company', 'one of consumer, business, public'],
    ['debtorKind', 'equal', ['consumer'], 'one of consumer, business, public'],
    ['debtorKind', 'in', 'consumer', 'a list of one of consumer, business, public'],
    ['debtorKind', 'in', ['consumer', 'company'], 'a list of one of consumer, business, public'],
    ['isDisputed', 'in', [1], 'a list of true or false'],
    ['isDisputed', 'equal', null, 'true or false'],
    ['outstandingMinor', 'notEqual', null, 'a whole number of minor units'],
  ] satisfies [string, Operator, Wanted, string][])(
    '%s %s %j',
    (fact, operator, value, expected) => {
      expect(check(fact, operator, value)).toEqual([
        { code: 'value-does-not-fit', found: JSON.stringify(value), expected },
      ])
    },
  )

  test('is a fact in another unit or of another type', () => {
    expect(check('daysSinceDue', 'lessThan', { fact: 'outstandingMinor' })).toEqual([
      {
        code: 'value-does-not-fit',
        found: 'fact "outstandingMinor" (minor-units)',
        expected: 'a fact in days, as "daysSinceDue" is',
      },
    ])
    expect(check('isDisputed', 'equal', { fact: 'debtorKind' })).toMatchObject([
      { found: 'fact "debtorKind" (enum)', expected: 'a fact in boolean, as "isDisputed" is' },
    ])
  })
})

test('operator and value are both told of', () => {
  expect(codesOf('isDisputed', 'lessThan', 7)).toEqual([
    'operator-does-not-fit',
    'value-does-not-fit',
  ])
})
