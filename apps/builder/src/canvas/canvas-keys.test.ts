import { expect, test } from 'vitest'
import { canvasKeyOf } from './canvas-keys.ts'

const key = (name: string, held: Partial<Parameters<typeof canvasKeyOf>[0]> = {}) =>
  canvasKeyOf(
    {
      key: name,
      code: '',
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      altKey: false,
      ...held,
    },
    false,
  )

test.each([
  ['ArrowDown', 'forward'],
  ['ArrowUp', 'back'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['Home', 'first'],
  ['End', 'last'],
])('%s moves %s, and with Shift takes along what it comes by', (name, direction) => {
  expect(key(name)).toEqual({ ask: 'move', direction, extends: false })
  expect(key(name, { shiftKey: true })).toEqual({ ask: 'move', direction, extends: true })
})

test.each([
  ['a', {}, 'add-after'],
  ['A', { shiftKey: true }, 'add-before'],
  ['c', {}, 'connect'],
  ['ArrowUp', { altKey: true }, 'move-earlier'],
  ['ArrowDown', { altKey: true }, 'move-later'],
  ['m', {}, 'move-to'],
  ['d', { ctrlKey: true }, 'duplicate'],
  ['a', { ctrlKey: true }, 'select-all'],
  ['Delete', {}, 'delete'],
  ['Backspace', {}, 'delete'],
  ['Delete', { shiftKey: true }, 'delete-branch'],
])('%s with %o does %s', (name, held, action) => {
  expect(key(name, held)).toEqual({ ask: 'act', action })
})

test('plus and minus zoom whatever keys write them', () => {
  expect(key('+', { shiftKey: true })).toEqual({ ask: 'zoom', to: 'in' })
  expect(key('-')).toEqual({ ask: 'zoom', to: 'out' })
  expect(key('0')).toEqual({ ask: 'zoom', to: 'full' })
  expect(key('1')).toEqual({ ask: 'zoom', to: 'all' })
})

test('a menu has two keys', () => {
  expect([key('ContextMenu'), key('F10', { shiftKey: true })]).toEqual([
    { ask: 'menu' },
    { ask: 'menu' },
  ])
})

test.each([
  ['c', { ctrlKey: true }],
  ['x', { ctrlKey: true }],
  ['v', { ctrlKey: true }],
  ['Tab', {}],
  ['f', { ctrlKey: true }],
  ['s', { ctrlKey: true }],
  ['0', { ctrlKey: true }],
  ['z', { ctrlKey: true }],
])('%s with %o is left to the browser or to the page', (name, held) => {
  expect(key(name, held)).toBeNull()
})
