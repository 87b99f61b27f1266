import { describe, expect, test } from 'vitest'
import { is } from '../testing/fixture.ts'
import {
  type Condition,
  comparisonsIn,
  conditionSchema,
  type FactValue,
  factsIn,
  holds,
  type Operator,
  traceCondition,
} from './condition.ts'

const facts = { days: 14, other: 20, kind: 'consumer', isDisputed: false, unknown: null }

const yes = is('days', 'equal', 14)
const no = is('days', 'equal', 15)

describe('one comparison', () => {
  test.each([
    ['equal', [false, true, false]],
    ['notEqual', [true, false, true]],
    ['lessThan', [false, false, true]],
    ['lessThanInclusive', [false, true, true]],
    ['greaterThan', [true, false, false]],
    ['greaterThanInclusive', [true, true, false]],
  ] as const)('%s, against one less, the same and one more', (operator, wanted) => {
    expect([13, 14, 15].map((value) => holds(is('days', operator, value), facts))).toEqual(wanted)
  })

  test('a list is asked whether the value stands in it', () => {
    const kinds = ['consumer', 'public']
    expect(holds(is('kind', 'in', kinds), facts)).toBe(true)
    expect(holds(is('kind', 'notIn', kinds), facts)).toBe(false)
    expect(holds(is('kind', 'in', ['business']), facts)).toBe(false)
    expect(holds(is('kind', 'notIn', ['business']), facts)).toBe(true)
    expect(holds(is('days', 'in', [7, 14]), facts)).toBe(true)
  })

  test('a list that is none holds neither way', () => {
    expect(holds(is('days', 'in', 14), facts)).toBe(false)
    expect(holds(is('days', 'notIn', 15), facts)).toBe(false)
  })

  test('a value equals only one of its own type', () => {
    expect(holds(is('isDisputed', 'equal', 0), facts)).toBe(false)
    expect(holds(is('days', 'equal', '14'), facts)).toBe(false)
  })
})

describe('what is not known', () => {
  const orderings: readonly Operator[] = [
    'lessThan',
    'lessThanInclusive',
    'greaterThan',
    'greaterThanInclusive',
  ]

  test.each(orderings)('is not %s anything, nor anything than it', (operator) => {
    const values: readonly FactValue[] = [-1, 0, 1, null]
    expect(values.map((value) => holds(is('unknown', operator, value), facts))).not.toContain(true)
    expect(holds(is('days', operator, { fact: 'unknown' }), facts)).toBe(false)
  })

  test('is in no list', () => {
    expect(holds(is('unknown', 'in', [0, 1]), facts)).toBe(false)
    expect(holds(is('unknown', 'notIn', [0, 1]), facts)).toBe(true)
  })

  test('can be told from what is', () => {
    expect(holds(is('unknown', 'notEqual', null), facts)).toBe(false)
    expect(holds(is('days', 'notEqual', null), facts)).toBe(true)
    expect(holds(is('unknown', 'equal', false), facts)).toBe(false)
  })
})

describe('a comparison with another fact', () => {
  test('takes its value', () => {
    expect(holds(is('days', 'lessThan', { fact: 'other' }), facts)).toBe(true)
    expect(holds(is('other', 'lessThan', { fact: 'days' }), facts)).toBe(false)
  })

  test('shows the value in the trace', () => {
    expect(traceCondition(is('days', 'lessThan', { fact: 'other' }), facts)).toEqual({
      met: true,
      fact: 'days',
      operator: 'lessThan',
      seen: 14,
      wanted: 20,
    })
  })
})

describe('groups', () => {
  test.each([
    [{ all: [yes, yes] }, true],
    [{ all: [yes, no] }, false],
    [{ any: [no, yes] }, true],
    [{ any: [no, no] }, false],
    [{ not: yes }, false],
    [{ not: no }, true],
    [{ not: { any: [no, { all: [yes, no] }] } }, true],
  ] satisfies [Condition, boolean][])('%j', (condition, met) => {
    expect(holds(condition, facts)).toBe(met)
  })

  test('keep what every part saw, also after the first that decided', () => {
    const seen = (met: boolean, wanted: number) => ({
      met,
      fact: 'days',
      operator: 'equal',
      seen: 14,
      wanted,
    })
    expect(traceCondition({ all: [no, { any: [yes, { not: no }] }] }, facts)).toEqual({
      met: false,
      all: [
        seen(false, 15),
        { met: true, any: [seen(true, 14), { met: true, not: seen(false, 15) }] },
      ],
    })
  })
})

describe('what the caller owes', () => {
  test('is every fact, also behind a part that decided', () => {
    const condition = { all: [no, is('nowhere', 'equal', 1)] }
    expect(() => traceCondition(condition, facts)).toThrow('nowhere')
    expect(() => holds(is('days', 'lessThan', { fact: 'nowhere' }), facts)).toThrow('nowhere')
  })

  test('is a value in the place of a parameter', () => {
    const condition = is('days', 'lessThan', { parameter: 'zz.window' })
    expect(() => holds(condition, facts)).toThrow('zz.window')
  })
})

test('the comparisons and facts of a condition are found wherever they stand', () => {
  const reference = is('days', 'lessThan', { fact: 'other' })
  const condition = { all: [yes, { any: [{ not: reference }, is('kind', 'in', ['business'])] }] }
  expect(comparisonsIn(condition)).toEqual([yes, reference, is('kind', 'in', ['business'])])
  expect([...factsIn(condition)]).toEqual(['days', 'other', 'kind'])
})

describe('a condition as it is written', () => {
  test.each([
    [yes],
    [is('kind', 'in', ['consumer', 'public'])],
    [is('unknown', 'notEqual', null)],
    [is('days', 'lessThan', { fact: 'other' })],
    [{ all: [{ any: [yes] }, { not: no }] }],
  ] as const)('%j is one', (condition) => {
    expect(conditionSchema.parse(condition)).toEqual(condition)
  })

  test.each([
    ['an empty group, which json-rules-engine calls true', { all: [] }],
    ['an empty group of alternatives', { any: [] }],
    ['an empty list', is('kind', 'in', [])],
    ['an operator nobody knows', { fact: 'days', operator: 'contains', value: 1 }],
    ['a fraction', is('days', 'lessThan', 1.5)],
    ['a priority', { ...yes, priority: 1 }],
    ['a path', { ...yes, path: '$.x' }],
    ['a named condition', { condition: 'isLate' }],
    ['two groups at once', { all: [yes], any: [no] }],
    ['a parameter of the law', is('days', 'lessThan', { parameter: 'zz.window' })],
  ])('%s is none', (_what, condition) => {
    expect(conditionSchema.safeParse(condition).success).toBe(false)
  })
})
