import { expect, test } from 'vitest'
import { chain } from '../document/testing/policies.ts'
import { chordText } from './chord.ts'
import { stepActions } from './step-actions.ts'
import { placeToPaste } from './use-clipboard.ts'

const actions = stepActions.flat()
const possible = (...steps: readonly string[]) =>
  actions.filter(({ isFor }) => isFor(chain, steps)).map(({ id }) => id)

test('no two actions have one key', () => {
  const keys = actions.flatMap(({ chord }) => (chord === null ? [] : [chordText(chord, false)]))
  expect(new Set(keys).size).toBe(keys.length)
})

test('a step in the middle can be led elsewhere, a stop cannot', () => {
  expect(possible('letter')).toEqual(expect.arrayContaining(['connect', 'add-after', 'move-to']))
  expect(possible('letter')).not.toContain('add-always')
  const atEnd = possible('end')
  expect(atEnd).not.toContain('connect')
  expect(atEnd).not.toContain('add-after')
  expect(atEnd).toContain('add-before')
})

test('the beginning leads on, and is no step to be changed', () => {
  const atStart = possible('start')
  expect(atStart).toEqual(expect.arrayContaining(['add-after', 'connect', 'paste']))
  expect(atStart).toContain('add-always')
  expect(atStart).not.toContain('delete')
  expect(atStart).not.toContain('add-before')
  expect(atStart).not.toContain('copy')
})

test('several steps can be copied and deleted, and are not moved one by one', () => {
  const both = possible('letter', 'over')
  expect(both).toEqual(expect.arrayContaining(['copy', 'cut', 'duplicate', 'delete']))
  expect(both).not.toContain('move-to')
  expect(both).not.toContain('replace-kind')
})

test('only a branch can be closed', () => {
  expect(possible('small')).toContain('toggle-branch')
  expect(possible('letter')).not.toContain('toggle-branch')
})

test('steps are pasted behind the one in focus, before a stop, at the beginning where none is', () => {
  expect(placeToPaste(chain, ['grace', 'letter'])).toEqual({ kind: 'after', step: 'letter' })
  expect(placeToPaste(chain, ['end'])).toEqual({ kind: 'before', step: 'end' })
  expect(placeToPaste(chain, [])).toEqual({ kind: 'after', step: 'start' })
  expect(placeToPaste(chain, ['an-entry'])).toEqual({ kind: 'loose' })
})
