import { describe, expect, test } from 'vitest'
import { ruleSet } from '../../testing/claims.ts'
import { is, zz } from '../../testing/fixture.ts'
import type { Condition, FactValues } from '../condition.ts'
import { readRules } from '../plain-reader.ts'
import type { Rule, RuleSet } from '../rule-set.ts'
import { emptyRows } from './layout.ts'
import { compileFast } from './reader.ts'

const rule = (index: number, position: string | null, all: readonly Condition[]): Rule => ({
  name: `rule ${index}`,
  priority: 9000 - index,
  conditions: {
    all: [...(position === null ? [] : [is('position', 'equal', position)]), ...all],
  },
  event: {
    type: 'stop',
    params: { step: `${index}`, source: position === null ? 'always' : 'flow' },
  },
})

const ruleSetOf = (rules: readonly Rule[]): RuleSet => ({ ...ruleSet(), rules })

describe.each(['generated', 'closures'] as const)('%s', (mode) => {
  const readerOf = (rules: readonly Rule[]) => {
    const compiled = compileFast(ruleSetOf(rules), { facts: zz.facts, mode })
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem))
    const reader = compiled.value
    const asked = (facts: FactValues) => {
      const rows = emptyRows(reader.program.layout)
      reader.fill(facts, rows, 0)
      return rows
    }
    return {
      first: (facts: FactValues) => reader.first(asked(facts), 0),
      also: (facts: FactValues) => reader.also(asked(facts), 0),
      firstBut: (leftOut: readonly number[], facts: FactValues) =>
        reader.firstBut(new Set(leftOut), asked(facts), 0),
    }
  }

  const letters = (least: number) => is('lettersSent', 'greaterThanInclusive', least)
  const watched = [
    rule(0, null, [letters(3)]),
    rule(1, 'a', [letters(1)]),
    rule(2, null, [letters(2)]),
    rule(3, 'b', [letters(0)]),
    rule(4, 'a', [letters(0)]),
  ]

  test.each([
    ['a', 0, [4]],
    ['a', 1, [1, 4]],
    ['a', 3, [0, 1, 2, 4]],
    ['b', 2, [2, 3]],
    ['elsewhere', 2, [2]],
    ['elsewhere', 0, []],
  ] as const)(
    'at %s with %i letters the rules that hold are %j',
    (position, lettersSent, found) => {
      const reader = readerOf(watched)
      const facts = { position, lettersSent }
      expect([reader.first(facts), ...reader.also(facts)]).toEqual(
        found.length === 0 ? [-1] : [...found],
      )
    },
  )

  test('rules that are left out do not count, and those after them do', () => {
    const reader = readerOf(watched)
    const facts = { position: 'a', lettersSent: 3 }
    expect(
      [[], [1], [0], [0, 1, 2], [0, 1, 2, 4]].map((out) => reader.firstBut(out, facts)),
    ).toEqual([0, 0, 1, 4, -1])
  })

  test('a rule set without rules finds none', () => {
    expect(readerOf([]).first({ position: 'start' })).toBe(-1)
  })

  test('as many ways one behind the other as a policy may have are read right, and at once', () => {
    const cases = Array.from({ length: 300 }, (_, index) => is('lettersSent', 'equal', index))
    const open = cases.map((taken, index) => [
      ...cases.slice(0, index).map((not): Condition => ({ not })),
      taken,
      // No way always finds an end, so that each stands inside the other side of the one before.
      ...(index % 2 === 0 ? [is('isWorkingDay', 'equal', true)] : []),
    ])
    const rules = [
      ...open.map((all, index) => rule(index, 'a', all)),
      rule(open.length, 'a', [is('isWorkingDay', 'equal', false)]),
    ]
    const reader = readerOf(rules)
    for (const lettersSent of [0, 1, 99, 100, 101, 298, 299, 300])
      for (const isWorkingDay of [true, false]) {
        const facts = { position: 'a', lettersSent, isWorkingDay }
        const plain = readRules(rules, facts).findIndex(({ conditions }) => conditions.met)
        expect([lettersSent, isWorkingDay, reader.first(facts)]).toEqual([
          lettersSent,
          isWorkingDay,
          plain,
        ])
      }
  })

  test('two facts that are both unknown are equal, and exist no more for that', () => {
    const alike = is('isDisputed', 'equal', { fact: 'isInsolvent' })
    const exists = is('isInsolvent', 'notEqual', null)
    const facts = { position: 'a', isDisputed: null, isInsolvent: null }
    expect(readerOf([rule(0, null, [alike])]).first(facts)).toBe(0)
    expect(readerOf([rule(0, null, [{ all: [exists, alike] }])]).first(facts)).toBe(-1)
  })

  test('what is written in a policy is never run', () => {
    const text = '"); throw new Error("run"); ("'
    const reader = readerOf([rule(0, text, [is('debtorKind', 'notEqual', text)])])
    expect(reader.first({ position: text, debtorKind: 'consumer' })).toBe(0)
    expect(reader.first({ position: 'other', debtorKind: 'consumer' })).toBe(-1)
  })
})
