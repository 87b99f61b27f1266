import type { Comparison, Condition } from '@forfall/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  appended,
  conditionOf,
  type GroupNode,
  moved,
  nodeAt,
  replaced,
  rootOf,
  unwrapped,
  wrapped,
} from './tree.ts'

const row = (value: number): Comparison => ({ fact: 'daysSinceDue', operator: 'lessThan', value })

const groupOf = (condition: Condition): GroupNode => rootOf(condition).group
const back = (group: GroupNode) => conditionOf({ group, isBare: false })

const nested: Condition = { all: [row(1), { any: [row(2), row(3)] }, row(4)] }

describe('a condition that is edited', () => {
  test.each<[string, Condition]>([
    ['one comparison', row(1)],
    ['a negated comparison', { not: row(1) }],
    ['groups within groups', nested],
    ['a negated group', { not: { any: [row(1), row(2)] } }],
  ])('%s comes out as it went in', (_, condition) => {
    expect(conditionOf(rootOf(condition))).toEqual(condition)
  })

  test('not twice is nothing', () => {
    expect(conditionOf(rootOf({ not: { not: row(1) } }))).toEqual(row(1))
  })

  test('one comparison becomes a group when another comes', () => {
    const { group, isBare } = rootOf(row(1))
    const more = appended(group, [], { kind: 'row', isNot: false, comparison: row(2) })
    expect(conditionOf({ group: more, isBare })).toEqual({ all: [row(1), row(2)] })
  })

  test('nothing is left without rows', () => {
    const { group, isBare } = rootOf(row(1))
    expect(conditionOf({ group: replaced(group, [0], []), isBare })).toBeNull()
  })

  test('a group goes with its last row', () => {
    const once = replaced(groupOf(nested), [1, 0], [])
    expect(back(replaced(once, [1, 0], []))).toEqual({ all: [row(1), row(4)] })
  })

  test('a row is put into a group of the other kind, and the group is taken apart again', () => {
    const grouped = wrapped(groupOf(nested), [0])
    expect(back(grouped)).toMatchObject({ all: [{ any: [row(1)] }, {}, {}] })
    expect(back(unwrapped(grouped, [0]))).toEqual(nested)
  })

  test('a group whose opposite is asked is not taken apart', () => {
    const group = groupOf({ all: [{ not: { any: [row(1)] } }] })
    expect(unwrapped(group, [0])).toBe(group)
  })
})

describe('moving a row', () => {
  const after = (path: readonly number[], ...ways: readonly ('up' | 'down')[]) => {
    let so = { group: groupOf(nested), path }
    for (const way of ways) so = moved(so.group, so.path, way) ?? so
    return { condition: back(so.group), path: so.path }
  }

  test('down goes into the group below, through it and out', () => {
    expect(after([0], 'down')).toEqual({
      condition: { all: [{ any: [row(1), row(2), row(3)] }, row(4)] },
      path: [0, 0],
    })
    expect(after([0], 'down', 'down', 'down', 'down').condition).toEqual({
      all: [{ any: [row(2), row(3)] }, row(1), row(4)],
    })
  })
  test('up from the end goes into the group above', () => {
    expect(after([2], 'up')).toEqual({
      condition: { all: [row(1), { any: [row(2), row(3), row(4)] }] },
      path: [1, 2],
    })
  })
  test('a group moves as a whole', () => {
    expect(after([1], 'up')).toEqual({
      condition: { all: [{ any: [row(2), row(3)] }, row(1), row(4)] },
      path: [0],
    })
  })
  test('there is no line before the first', () => {
    expect(moved(groupOf(nested), [0], 'up')).toBeNull()
    expect(moved(groupOf(nested), [2], 'down')).toBeNull()
  })

  const { condition } = fc.letrec<{ readonly condition: Condition; readonly leaf: Condition }>(
    (tie) => ({
      leaf: fc.integer({ min: 1, max: 99 }).map(row),
      condition: fc.oneof(
        { maxDepth: 3 },
        tie('leaf'),
        fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
        fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
        tie('condition').map((not) => ({ not })),
      ),
    }),
  )

  test('loses nothing, and keeps the node that is moved', () => {
    fc.assert(
      fc.property(condition, fc.nat(5), fc.boolean(), (one, place, isUp) => {
        const group = groupOf(one)
        const path = [place % group.parts.length]
        const there = moved(group, path, isUp ? 'up' : 'down')
        if (there === null) return
        const node = nodeAt(group, path)
        expect(nodeAt(there.group, there.path)).toBe(node)
        expect(rowsIn(there.group)).toEqual(rowsIn(group))
      }),
    )
  })
})

const rowsIn = (group: GroupNode): readonly unknown[] =>
  group.parts
    .flatMap((part) => (part.kind === 'row' ? [part.comparison.value] : rowsIn(part)))
    .toSorted()
