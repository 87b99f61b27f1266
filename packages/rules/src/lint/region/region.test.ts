import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Condition, type FactValues, holds } from '../../policy/condition.ts'
import { is, zz } from '../../testing/fixture.ts'
import { allOf, anyOf, type Region, regionOf, regionOutside, spaceOf } from './region.ts'
import { contains } from './values.ts'

const space = spaceOf(zz)

const comparison = fc.oneof(
  fc.record({
    fact: fc.constantFrom('daysSinceDue', 'lettersSent'),
    operator: fc.constantFrom('lessThan' as const, 'greaterThan' as const),
    value: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    fact: fc.constant('daysSincePayBy'),
    operator: fc.constantFrom('lessThan' as const, 'greaterThanInclusive' as const),
    value: fc.constant({ fact: 'daysSinceDue' }),
  }),
  fc.record({
    fact: fc.constant('isDisputed'),
    operator: fc.constantFrom('equal' as const, 'notEqual' as const),
    value: fc.boolean(),
  }),
)

const condition = fc.letrec<{ condition: Condition }>((tie) => {
  const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 4 })
  return {
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      comparison,
      parts.map((all) => ({ all })),
      parts.map((any) => ({ any })),
      tie('condition').map((not) => ({ not })),
    ),
  }
}).condition

const facts: fc.Arbitrary<FactValues> = fc.record({
  daysSinceDue: fc.integer({ min: -1, max: 4 }),
  daysSincePayBy: fc.option(fc.integer({ min: -1, max: 4 })),
  lettersSent: fc.integer({ min: 0, max: 4 }),
  isDisputed: fc.option(fc.boolean()),
})

/** Whether a region leaves a claim in; a question between two facts is answered as it is. */
const leavesIn = (region: Region, values: FactValues): boolean =>
  region.some((box) =>
    [...box].every(([fact, set]) => {
      const [left = '', operator, right] = fact.split(' ')
      const seen =
        right === undefined
          ? values[left]
          : holds(is(left, operator as 'lessThan', { fact: right }), values)
      return contains(set, seen ?? null)
    }),
  )

test('no claim for which a condition holds is left out of its region, nor one for which it does not', () => {
  fc.assert(
    fc.property(condition, facts, (asked, values) => {
      const region = holds(asked, values) ? regionOf(asked, space) : regionOutside(asked, space)
      expect(leavesIn(region, values)).toBe(true)
    }),
  )
})

describe('conditions that cannot hold together have an empty region', () => {
  test.each<readonly [string, readonly Condition[]]>([
    [
      'two stretches apart',
      [is('daysSinceDue', 'lessThan', 5), is('daysSinceDue', 'greaterThan', 4)],
    ],
    ['two words', [is('debtorKind', 'equal', 'consumer'), is('debtorKind', 'in', ['business'])]],
    ['yes and no', [is('isDisputed', 'equal', true), { not: is('isDisputed', 'equal', true) }]],
    [
      'two facts either way',
      [
        is('daysSinceDue', 'lessThan', { fact: 'daysSinceIssued' }),
        { not: is('daysSinceDue', 'lessThan', { fact: 'daysSinceIssued' }) },
      ],
    ],
    ['a count below zero', [is('lettersSent', 'lessThan', 0)]],
    [
      'something that never happened, and is long ago',
      [{ not: is('daysSincePayBy', 'notEqual', null) }, is('daysSincePayBy', 'greaterThan', 3)],
    ],
  ])('%s', (_, parts) => {
    expect(allOf(parts.map((part) => regionOf(part, space)))).toEqual([])
  })
})

test('many alternatives are kept as one box around them', () => {
  const many = Array.from({ length: 50 }, (_, index) => ({
    all: [is('lettersSent', 'equal', index * 2), is('daysSinceDue', 'equal', index)],
  }))
  const region = anyOf(many.map((one) => regionOf(one, space)))
  expect(region).toHaveLength(1)
  expect(leavesIn(region, { lettersSent: 98, daysSinceDue: 49 })).toBe(true)
  expect(leavesIn(region, { lettersSent: 101, daysSinceDue: 49 })).toBe(false)
})

test('facts nobody knows leave everything open', () => {
  expect(regionOf(is('law.unheard', 'equal', 1), space)).toEqual([new Map()])
})
