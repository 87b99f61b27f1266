import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../facts/catalogue.ts'
import { type FactValue, holds, type Operator, type Wanted } from '../../policy/condition.ts'
import { both, contains, either, isEmpty, universeOf, valuesMeeting, without } from './values.ts'

const factCalled = (id: string) => {
  const fact = catalogue.find((one) => one.id === id)
  if (fact === undefined) throw new Error(`no fact ${id}`)
  return fact
}

const numbers = fc.integer({ min: -4, max: 4 })
const operators = fc.constantFrom<Operator[]>(
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
)
const lists = fc.constantFrom<Operator[]>('in', 'notIn')

const numeric = fc.oneof(
  fc.record({ operator: operators, value: numbers as fc.Arbitrary<Wanted> }),
  fc.record({ operator: lists, value: fc.array(numbers, { minLength: 1, maxLength: 3 }) }),
  fc.constant({ operator: 'notEqual' as const, value: null }),
)

test('the values of a comparison of numbers are those with which it holds', () => {
  const universe = universeOf(factCalled('daysSincePayBy'))
  fc.assert(
    fc.property(numeric, fc.option(numbers), ({ operator, value }, seen) => {
      const comparison = { fact: 'daysSincePayBy', operator, value }
      const met = holds(comparison, { daysSincePayBy: seen })
      const values = valuesMeeting(comparison, universe)
      expect(contains(values, seen)).toBe(met)
      expect(contains(without(universe, values), seen)).toBe(!met)
    }),
  )
})

test.each([
  ['debtorKind', 'in', ['consumer', 'public']],
  ['debtorKind', 'notEqual', 'consumer'],
  ['isDisputed', 'equal', true],
  ['isDisputed', 'notEqual', null],
] satisfies [string, Operator, Wanted][])(
  '%s %s %j takes the words it holds for',
  (fact, operator, value) => {
    const universe = universeOf(factCalled(fact))
    const values = valuesMeeting({ fact, operator, value }, universe)
    const all: readonly FactValue[] = [...universe.words, null]
    for (const seen of all)
      expect([seen, contains(values, seen)]).toEqual([
        seen,
        holds({ fact, operator, value }, { [fact]: seen }),
      ])
  },
)

describe('sets', () => {
  const set = fc
    .array(numeric, { minLength: 1, maxLength: 3 })
    .map((comparisons) =>
      comparisons
        .map((one) => valuesMeeting({ fact: '', ...one }, universeOf(factCalled('daysSincePayBy'))))
        .reduce(either),
    )

  test('have in common, together and apart what each number says', () => {
    fc.assert(
      fc.property(set, set, fc.option(numbers), (a, b, seen) => {
        const [inA, inB] = [contains(a, seen), contains(b, seen)]
        expect(contains(both(a, b), seen)).toBe(inA && inB)
        expect(contains(either(a, b), seen)).toBe(inA || inB)
        expect(contains(without(a, b), seen)).toBe(inA && !inB)
      }),
    )
  })

  test('without themselves are empty', () => {
    fc.assert(fc.property(set, (a) => isEmpty(without(a, a))))
  })
})

test('amounts and counts are never below zero, days may be', () => {
  const least = (id: string) => universeOf(factCalled(id)).numbers[0]?.min
  expect([least('outstandingMinor'), least('lettersSent'), least('daysSinceDue')]).toEqual([
    0,
    0,
    -Infinity,
  ])
})
