import { describe, expect, test } from 'vitest'
import { chain, policy, stop } from '../document/testing/policies.ts'
import type { Pressed } from '../editor-parts/chord.ts'
import { rowTyped, stepFrom } from './navigate.ts'
import { treeRows } from './rows.ts'
import { treeKeyOf } from './tree-keys.ts'

const pressed = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

const rows = treeRows(chain, new Set())
const rowOf = (key: string) => {
  const row = rows.find((one) => one.key === key)
  if (row === undefined) throw new Error(`no row ${key}`)
  return row
}
const asks = (key: string, held: Partial<Pressed> = {}, so = { on: 'grace', isTyping: false }) =>
  treeKeyOf(pressed(key, held), rowOf(so.on), { isTyping: so.isTyping, mac: false })

describe('a key', () => {
  test.each([
    ['ArrowDown', {}, { ask: 'go', to: 'next', selecting: 'only' }],
    ['ArrowUp', { shiftKey: true }, { ask: 'go', to: 'previous', selecting: 'more' }],
    ['ArrowDown', { ctrlKey: true }, { ask: 'go', to: 'next', selecting: 'keep' }],
    ['ArrowDown', { altKey: true }, { ask: 'act', action: 'move-later' }],
    ['a', {}, { ask: 'act', action: 'add-after' }],
    ['A', { shiftKey: true }, { ask: 'act', action: 'add-before' }],
    ['Delete', {}, { ask: 'act', action: 'delete' }],
    ['Delete', { shiftKey: true }, { ask: 'act', action: 'delete-branch' }],
    ['F10', { shiftKey: true }, { ask: 'menu' }],
    ['F2', {}, { ask: 'rename' }],
    [' ', {}, { ask: 'toggle' }],
    ['w', {}, { ask: 'type', letter: 'w' }],
    ['å', {}, { ask: 'type', letter: 'å' }],
    ['F8', {}, null],
    ['z', { ctrlKey: true }, null],
    ['c', { ctrlKey: true }, null],
  ])('%s %j', (key, held, expected) => expect(asks(key, held)).toEqual(expected))

  test('writes on while a person types', () => {
    const so = { on: 'grace', isTyping: true }
    expect(asks('a', {}, so)).toEqual({ ask: 'type', letter: 'a' })
    expect(asks(' ', {}, so)).toEqual({ ask: 'type', letter: ' ' })
    expect(asks(' ', { ctrlKey: true }, so)).toEqual({ ask: 'toggle' })
  })

  test.each([
    ['a', {}, { ask: 'row', action: 'add-here' }],
    ['c', {}, { ask: 'row', action: 'connect-exit' }],
    ['Delete', {}, { ask: 'row', action: 'remove-case' }],
    ['ArrowUp', { altKey: true }, { ask: 'row', action: 'case-earlier' }],
    ['a', { ctrlKey: true }, { ask: 'act', action: 'select-all' }],
    ['d', { ctrlKey: true }, null],
  ])('on an exit is for the exit and never for its branch: %s %j', (key, held, expected) => {
    expect(asks(key, held, { on: 'small cases.0', isTyping: false })).toEqual(expected)
  })
})

describe('going', () => {
  test.each([
    ['grace', 'next', { kind: 'focus', key: 'small' }],
    ['start', 'previous', null],
    ['tiny', 'first', { kind: 'focus', key: 'start' }],
    ['grace', 'last', { kind: 'focus', key: 'end' }],
    ['grace', 'in', null],
    ['small', 'in', { kind: 'focus', key: 'small cases.0' }],
    ['small', 'out', { kind: 'toggle', key: 'small' }],
    ['tiny', 'out', { kind: 'focus', key: 'small cases.0' }],
    ['grace', 'out', null],
    ['gone', 'next', { kind: 'focus', key: 'start' }],
  ] as const)('from %s: %s', (from, to, expected) => {
    expect(stepFrom(rows, from, to)).toEqual(expected)
  })

  test('into a closed row opens it', () => {
    const closed = treeRows(chain, new Set(['small']))
    expect(stepFrom(closed, 'small', 'in')).toEqual({ kind: 'toggle', key: 'small' })
    expect(stepFrom(closed, 'small', 'out')).toBeNull()
  })

  test('to the next title that begins with what is typed, whatever marks its letters have', () => {
    const titled = treeRows(policy({ pa: stop, pe: stop, po: stop }), new Set())
    const titles: Readonly<Record<string, string>> = { pa: 'Påminnelse', pe: 'Pension', po: 'Post' }
    const typed = (text: string, from: string) =>
      rowTyped(titled, from, { typed: text, titleOf: ({ key }) => titles[key] ?? key })
    expect(typed('p', 'start')).toBe('pa')
    expect(typed('p', 'pa')).toBe('pe')
    expect(typed('p', 'po')).toBe('pa')
    expect(typed('pe', 'pe')).toBe('pe')
    expect(typed('pam', 'po')).toBe('pa')
    expect(typed('x', 'pa')).toBeNull()
  })
})
