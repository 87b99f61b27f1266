import { expect, test } from 'vitest'
import { labelled } from '../document/commands/outcome.ts'
import type { Label } from '../document/commands/run-command.ts'
import type { LastChange } from '../document/draft-state.ts'
import { isSaid, noteAfter } from './after-change.ts'

const change = (code: Label['code'], how: LastChange['how'] = 'done'): LastChange => ({
  count: 1,
  how,
  label: { code, ...labelled({}) },
  focus: { steps: [], field: null },
})

test('what a person types is not said aloud, but what undoing it does is', () => {
  expect(isSaid(change('set-field'))).toBe(false)
  expect(isSaid(change('set-field', 'undone'))).toBe(true)
  expect(isSaid(change('delete-steps'))).toBe(true)
})

test('undo is offered after something was taken away, and not after it was brought back', () => {
  expect(noteAfter(change('delete-branch'))).toBe('removed')
  expect(noteAfter(change('delete-branch', 'undone'))).toBeNull()
  expect(noteAfter(change('add-step'))).toBeNull()
})

test('changes that came from elsewhere are named', () => {
  expect(noteAfter(change('merge'))).toBe('merged')
  expect(noteAfter(change('restore'))).toBe('restored')
})
