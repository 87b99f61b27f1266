import { policyHash } from '@forfall/rules'
import { beforeEach, describe, expect, test } from 'vitest'
import type { DraftState } from './draft-state.ts'
import { historyLines, stepsMax } from './history.ts'
import { type DraftStore, openDraft } from './store.ts'
import { chain, picture } from './testing/policies.ts'

let now = 0
let store: DraftStore
const state = (): DraftState => store.getState()
const document = () => state().content.document
const daysOf = (id: string) => {
  const step = document().steps[id]
  return step?.kind === 'wait' ? step.days : undefined
}
const type = (value: unknown, merge?: string) =>
  state().dispatch(
    'set-field',
    { step: 'letter', field: 'title.en', value },
    merge === undefined ? {} : { merge },
  )
const setDays = (days: number, group?: string) =>
  state().dispatch(
    'set-field',
    { step: 'grace', field: 'days', value: days },
    group === undefined ? {} : { group },
  )

beforeEach(() => {
  now = 0
  const draft = { revision: 3, content: { document: chain, scenarios: [] }, savedBy: 'anna' }
  store = openDraft({ draft, now: () => now })
})

describe('undo', () => {
  test('brings back what was, and redo what was done', () => {
    setDays(5)
    state().dispatch('delete-steps', { steps: ['letter'] })
    const done = policyHash(document())
    state().undo()
    expect(picture(document())).toEqual(picture(chain))
    state().undo()
    expect(document()).toEqual(chain)
    state().redo()
    state().redo()
    expect(policyHash(document())).toBe(done)
  })

  test('with nothing to undo changes nothing', () => {
    const before = state()
    state().undo()
    state().redo()
    state().jumpTo(7)
    expect(state()).toEqual(before)
  })

  test('says what was undone and leads to what came back', () => {
    state().dispatch('delete-steps', { steps: ['letter'] })
    state().undo()
    expect(state().last).toMatchObject({
      count: 2,
      how: 'undone',
      label: { code: 'delete-steps', subject: { step: 'letter', kind: 'remind' } },
      focus: { steps: ['letter'] },
    })
  })

  test('of an added step leads to what led to it', () => {
    state().dispatch('add-step', { kind: 'hold', where: { kind: 'after', step: 'letter' } })
    state().undo()
    expect(state().last?.focus.steps).toEqual(['letter'])
  })

  test('is over for what was undone once something else is done', () => {
    setDays(5)
    state().undo()
    setDays(6)
    state().redo()
    expect(daysOf('grace')).toBe(6)
    expect(historyLines(state().history)).toHaveLength(1)
  })

  test('goes to any point and back', () => {
    for (const days of [2, 3, 4]) setDays(days)
    const [first] = historyLines(state().history)
    state().jumpTo(first?.point ?? 0)
    expect(daysOf('grace')).toBe(2)
    expect(historyLines(state().history).map(({ isUndone }) => isUndone)).toEqual([
      false,
      true,
      true,
    ])
    const last = historyLines(state().history).at(-1)
    state().jumpTo(last?.point ?? 0)
    expect(daysOf('grace')).toBe(4)
    expect(state().last?.how).toBe('redone')
    state().jumpTo(null)
    expect(document()).toEqual(chain)
  })
})

describe('the history', () => {
  test('takes the letters of one field as one step, while no second passes', () => {
    for (const [index, text] of ['F', 'Fi', 'Fir'].entries()) {
      now = index * 900
      type(text, 'title')
    }
    now += 1001
    type('Firs', 'title')
    expect(historyLines(state().history)).toHaveLength(2)
    state().undo()
    expect(document().steps['letter']?.title).toEqual({ en: 'Fir' })
    state().undo()
    expect(document()).toEqual(chain)
  })

  test('has no step for what was typed and taken away again', () => {
    type('F', 'title')
    type('', 'title')
    expect(historyLines(state().history)).toEqual([])
    expect(document()).toEqual(chain)
  })

  test('begins a step of its own after an undo', () => {
    type('F', 'title')
    type('Fi')
    state().undo()
    type('Fo', 'title')
    state().undo()
    expect(document().steps['letter']?.title).toEqual({ en: 'F' })
  })

  test('takes a group as one step under its first name', () => {
    setDays(5, 'all')
    state().dispatch('delete-steps', { steps: ['letter'] }, { group: 'all' })
    expect(historyLines(state().history)).toMatchObject([{ label: { code: 'set-field' } }])
    state().undo()
    expect(document()).toEqual(chain)
  })

  test('takes in no change that changes nothing', () => {
    setDays(1)
    expect(state().history.past).toEqual([])
    expect(state().save).toBe('saved')
  })

  test('forgets its oldest steps', () => {
    for (let days = 0; days < stepsMax + 10; days += 1) setDays(2 + days)
    expect(state().history.past).toHaveLength(stepsMax)
    state().jumpTo(null)
    expect(daysOf('grace')).toBe(11)
  })
})

test('a refused command changes nothing and says why', () => {
  const before = state()
  expect(setDays(-1)).toMatchObject({ ok: false, problem: { code: 'invalid-value' } })
  expect(state()).toBe(before)
})

test('what did not change stays the same object', () => {
  setDays(5)
  expect(document().steps['letter']).toBe(chain.steps['letter'])
  expect(document().templates).toBe(chain.templates)
})
