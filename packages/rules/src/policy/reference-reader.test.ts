import { describe, expect, test } from 'vitest'
import { is } from '../testing/fixture.ts'
import { type Condition, type FactValues, traceCondition } from './condition.ts'
import { portable } from './portable.ts'
import { evaluateRules } from './reference-reader.ts'
import type { Rule } from './rule-set.ts'

const rule = (name: string, all: readonly Condition[], priority = 1): Rule => ({
  name,
  priority,
  conditions: { all },
  event: { type: 'stop', params: { step: name, source: 'flow' } },
})

const facts: FactValues = { days: 14, limit: 20, kind: 'consumer', payBy: null }

const evaluated = async (all: readonly Condition[], seen = facts) =>
  (await evaluateRules([rule('one', all)], seen))[0]?.conditions

const leaf = (met: boolean, wanted: number) => ({
  met,
  fact: 'days',
  operator: 'equal',
  seen: 14,
  wanted,
})

describe('what was seen', () => {
  test('is kept for the rule, each group and each part', async () => {
    const condition = { any: [is('days', 'equal', 15), { not: is('days', 'equal', 16) }] }
    expect(await evaluated([is('days', 'equal', 14), condition])).toEqual({
      met: true,
      all: [
        leaf(true, 14),
        { met: true, any: [leaf(false, 15), { met: true, not: leaf(false, 16) }] },
      ],
    })
  })

  test('is kept where the rule does not hold, also behind the part that decided', async () => {
    expect(await evaluated([is('days', 'equal', 15), is('days', 'equal', 14)])).toEqual({
      met: false,
      all: [leaf(false, 15), leaf(true, 14)],
    })
  })

  test('is the value of the other fact in a comparison with one', async () => {
    expect(await evaluated([is('days', 'lessThan', { fact: 'limit' })])).toMatchObject({
      met: true,
      all: [{ met: true, seen: 14, wanted: 20 }],
    })
  })

  test('is a list where a list was asked for', async () => {
    expect(await evaluated([is('kind', 'notIn', ['business'])])).toMatchObject({
      all: [{ met: true, seen: 'consumer', wanted: ['business'] }],
    })
  })
})

describe('what does not apply', () => {
  test('is neither more nor less than anything', async () => {
    const found = await evaluated([is('payBy', 'lessThan', 1), is('payBy', 'greaterThan', -1)])
    expect(found).toMatchObject({ met: false, all: [{ met: false, seen: null }, { met: false }] })
  })

  test('on the right side is not read as zero', async () => {
    const condition = portable(is('days', 'greaterThan', { fact: 'payBy' }))
    const found = await evaluated([condition])
    expect(found).toMatchObject({ met: false, all: [{ met: false, all: [{}, { met: false }] }] })
    expect(found).toEqual(traceCondition({ all: [condition] }, facts))
  })

  test('can be told from what does', async () => {
    expect(await evaluated([is('payBy', 'notEqual', null)])).toMatchObject({ met: false })
    expect(await evaluated([is('days', 'notEqual', null)])).toMatchObject({ met: true })
  })
})

describe('several rules', () => {
  test('come back in the order they were given, those that do not hold among them', async () => {
    const rules = [
      rule('a', [is('days', 'equal', 15)], 3),
      rule('b', [is('days', 'equal', 14)], 2),
      rule('c', [is('days', 'greaterThan', 0)], 1),
    ]
    const found = await evaluateRules(rules, facts)
    expect(found.map(({ rule: { name }, conditions }) => [name, conditions.met])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
    ])
    expect(found[1]?.rule).toBe(rules[1])
  })

  test('are none where there are none', async () => {
    expect(await evaluateRules([], facts)).toEqual([])
  })

  test('are not changed by being evaluated', async () => {
    const rules = [rule('a', [{ any: [is('days', 'equal', 14)] }])]
    const before = structuredClone(rules)
    await evaluateRules(rules, facts)
    expect(rules).toEqual(before)
  })

  test('evaluated at once do not get in one another’s way', async () => {
    const many = Array.from({ length: 20 }, (_, days) => ({ ...facts, days }))
    const rules = [rule('a', [is('days', 'lessThan', 10)]), rule('b', [is('days', 'equal', 12)])]
    const found = await Promise.all(many.map((seen) => evaluateRules(rules, seen)))
    expect(found.map((one) => one.map(({ conditions }) => conditions.met))).toEqual(
      many.map(({ days }) => [days < 10, days === 12]),
    )
  })
})

describe('a fact that is missing', () => {
  test('is a bug, and not a no', async () => {
    await expect(evaluated([is('nowhere', 'equal', 1)])).rejects.toThrow('nowhere')
  })

  test('is one also behind a part that decided', async () => {
    const all = [is('days', 'equal', 15), is('nowhere', 'notEqual', 1)]
    await expect(evaluated(all)).rejects.toThrow('nowhere')
  })

  test('does no harm to the next evaluation', async () => {
    await expect(evaluated([is('nowhere', 'equal', 1)])).rejects.toThrow()
    expect(await evaluated([is('days', 'equal', 14)])).toMatchObject({ met: true })
  })
})
