import { describe, expect, test } from 'vitest'
import { ruleSet } from '../../testing/claims.ts'
import { is, zz } from '../../testing/fixture.ts'
import type { Condition, FactValues } from '../condition.ts'
import type { Foreseen } from './flip.ts'
import { forecastOf } from './forecast.ts'
import { emptyRows } from './layout.ts'
import { compileFast } from './reader.ts'

/** A hold until the tenth day, and every seventh day off. */
const foreseen: Foreseen = {
  daysToChange: (fact, day) => {
    if (fact === 'isOnHold') return day < 10 ? 10 - day : Number.POSITIVE_INFINITY
    return day % 7 === 6 ? 1 : 6 - (day % 7)
  },
  valueOn: (fact, day) => (fact === 'isOnHold' ? day < 10 : day % 7 !== 6),
}

const today: FactValues = {
  position: 'start',
  daysSinceDue: 3,
  daysSincePayBy: null,
  daysSinceIssued: 20,
  lettersSent: 1,
  isOnHold: true,
  isWorkingDay: true,
}

/** The next change for a claim of `today` on which only these rules are asked, in this order. */
function nextFor(
  conditions: readonly Condition[],
  so: {
    readonly changesMax?: number
    readonly leftOut?: readonly number[]
    readonly seen?: FactValues
  } = {},
) {
  const rules = conditions.map((condition, index) => ({
    name: `rule ${index}`,
    priority: 9 - index,
    conditions: { all: [condition] },
    event: { type: 'stop', params: { step: `${index}`, source: 'always' } },
  })) as ReturnType<typeof ruleSet>['rules']
  const compiled = compileFast({ ...ruleSet(), rules }, { facts: zz.facts, mode: 'closures' })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem))
  const { program, fill } = compiled.value
  const width = program.layout.slots.length
  const rows = emptyRows(program.layout, 2)
  fill({ ...today, ...so.seen }, rows, width)
  const before = rows.slice()
  const outlook = {
    foreseen,
    leftOut: new Set(so.leftOut ?? []),
    changesMax: so.changesMax ?? 50,
  }
  const next = forecastOf(compiled.value)(outlook, rows, width)
  expect(rows).toEqual(before)
  return next
}

const due = (least: number) => is('daysSinceDue', 'greaterThanInclusive', least)

describe('the next day on which another rule comes first', () => {
  test.each<readonly [string, readonly Condition[], { days: number; rule: number }]>([
    ['a count reaches', [due(14)], { days: 11, rule: 0 }],
    ['a count goes beyond', [is('daysSinceDue', 'greaterThan', 14)], { days: 12, rule: 0 }],
    ['a count is beyond', [is('daysSinceDue', 'lessThan', 5)], { days: 2, rule: -1 }],
    ['a count is no longer', [is('daysSinceDue', 'lessThanInclusive', 5)], { days: 3, rule: -1 }],
    ['a count is that day alone', [is('daysSinceDue', 'equal', 3)], { days: 1, rule: -1 }],
    ['a count will be that day alone', [is('daysSinceDue', 'equal', 5)], { days: 2, rule: 0 }],
    ['a count is one of a list', [is('daysSinceDue', 'in', [5, 6])], { days: 2, rule: 0 }],
    ['a hold ends', [is('isOnHold', 'equal', false)], { days: 10, rule: 0 }],
    [
      'both are so',
      [{ all: [is('isOnHold', 'equal', false), is('isWorkingDay', 'equal', false)] }],
      { days: 13, rule: 0 },
    ],
    ['either is so', [{ any: [due(7), is('isOnHold', 'equal', false)] }], { days: 4, rule: 0 }],
    ['the rule before begins to hold', [due(9), due(0)], { days: 6, rule: 0 }],
  ])('is when %s', (_, conditions, expected) => {
    expect(nextFor(conditions)).toEqual(expected)
  })

  test.each<readonly [string, readonly Condition[]]>([
    ['the first rule holds for good', [due(0), due(9)]],
    ['nothing changes by itself', [is('lettersSent', 'equal', 5)]],
    ['a count does not apply', [is('daysSincePayBy', 'greaterThan', 5)]],
    ['two counts grow alike', [is('daysSinceDue', 'greaterThan', { fact: 'daysSinceIssued' })]],
    ['there are no rules', []],
  ])('does not come where %s', (_, conditions) => {
    expect(nextFor(conditions)).toBeNull()
  })

  test('comes when a count passes what stays', () => {
    const passed = is('daysSinceDue', 'greaterThan', { fact: 'lettersSent' })
    expect(nextFor([passed], { seen: { lettersSent: 8 } })).toEqual({ days: 6, rule: 0 })
  })

  test('passes over rules that are left out', () => {
    expect(nextFor([due(9), due(12)], { leftOut: [0] })).toEqual({ days: 9, rule: 1 })
    expect(nextFor([due(0), due(12)], { leftOut: [0] })).toEqual({ days: 9, rule: 1 })
  })

  test('is the last day looked at, with the rule of today, after too many changes', () => {
    const passed = is('daysSinceDue', 'greaterThan', { fact: 'lettersSent' })
    expect(nextFor([passed], { changesMax: 5 })).toEqual({ days: 5, rule: 0 })
  })
})
