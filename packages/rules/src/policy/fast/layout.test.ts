import { describe, expect, test } from 'vitest'
import { ruleSet } from '../../testing/claims.ts'
import { is, zz } from '../../testing/fixture.ts'
import type { FactValues } from '../condition.ts'
import { emptyRows, factLayout } from './layout.ts'
import { compileFast } from './reader.ts'

const asked = ruleSet({
  always: [
    {
      id: 'watched',
      when: {
        any: [
          is('debtorKind', 'in', ['business']),
          is('isDisputed', 'equal', true),
          is('law.recentFees', 'greaterThan', 2),
          is('daysSinceDue', 'lessThan', { fact: 'daysSinceIssued' }),
        ],
      },
      do: { kind: 'hold', reason: 'watched' },
    },
  ],
})

const facts: FactValues = {
  position: 'reminder',
  debtorKind: 'business',
  isDisputed: false,
  'law.recentFees': 3,
  daysSinceDue: -4,
  daysSinceIssued: 10,
  daysSincePayBy: null,
  lettersSent: 7,
}

const layout = factLayout(asked, zz.facts)

test('a layout has the position and each fact that is asked for once, and how it goes on', () => {
  expect(layout.slots.map(({ fact, type, course }) => [fact, type, course])).toEqual(
    [
      ['position', 'enum', 'still'],
      ['debtorKind', 'enum', 'still'],
      ['isDisputed', 'boolean', 'still'],
      ['law.recentFees', 'integer', 'told'],
      ['daysSinceIssued', 'integer', 'elapsed'],
      ['daysSinceDue', 'integer', 'elapsed'],
      ['daysSincePayBy', 'integer', 'elapsed'],
    ].toSorted((a, b) => order(a) - order(b)),
  )
})

function order([fact = '']: readonly string[]): number {
  return layout.slots.findIndex((slot) => slot.fact === fact)
}

describe.each(['generated', 'closures'] as const)('a row, by %s', (mode) => {
  const compiled = compileFast(asked, { facts: zz.facts, mode })
  if (!compiled.ok) throw new Error('not compiled')
  const { fill } = compiled.value

  const filled = (values: FactValues) => {
    const rows = emptyRows(layout, 3)
    const width = layout.slots.length
    fill(values, rows, width)
    return { rows, own: rows.slice(width, 2 * width) }
  }
  const seen = (values: FactValues, fact: string) =>
    filled(values).own[layout.slotOf.get(fact)?.index ?? -1]

  test('holds numbers, yes and no as 1 and 0, and words by number', () => {
    expect(['law.recentFees', 'daysSinceDue', 'isDisputed'].map((one) => seen(facts, one))).toEqual(
      [3, -4, 0],
    )
    expect(seen({ ...facts, isDisputed: true }, 'isDisputed')).toBe(1)
    expect(seen(facts, 'debtorKind')).toBe(layout.words.get('business'))
    expect(seen(facts, 'position')).toBe(layout.words.get('reminder'))
  })

  test('has NaN where something is unknown or not applicable', () => {
    expect(seen(facts, 'daysSincePayBy')).toBeNaN()
    expect(seen({ ...facts, isDisputed: null, debtorKind: null }, 'isDisputed')).toBeNaN()
    expect(seen({ ...facts, debtorKind: null }, 'debtorKind')).toBeNaN()
  })

  test('has a number of its own for every place that no rule begins at', () => {
    expect(seen({ ...facts, position: 'agency' }, 'position')).toBe(0)
    expect([...layout.words.values()]).not.toContain(0)
  })

  test('leaves the rows before and behind it alone', () => {
    const { rows } = filled(facts)
    const width = layout.slots.length
    expect([...rows.slice(0, width), ...rows.slice(2 * width)].every(Number.isNaN)).toBe(true)
  })

  test.each([
    ['is missing', { ...facts, daysSinceDue: undefined as unknown as null }],
    ['is a word where a number belongs', { ...facts, daysSinceDue: '14' }],
    ['is a number where yes or no belongs', { ...facts, isDisputed: 1 }],
    ['is a word of no list', { ...facts, debtorKind: 'club' }],
  ])('is not made of a fact that %s: that is a bug', (_, values) => {
    expect(() => filled(values)).toThrow('Bug')
  })
})
