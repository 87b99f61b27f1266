import { expect, test } from 'vitest'
import type { Overlay, TraceMark } from '../editor-parts/overlay.ts'
import { wordsIn } from '../testing/all-messages.ts'
import { exitMark, stepMark } from './marks.ts'

const words = wordsIn('en')

const trace = (mark: TraceMark): Overlay => ({
  kind: 'trace',
  steps: new Map([['reminder', mark]]),
  exits: new Map([['reminder/next', 'walked']]),
})

const passed = { numbers: [3], isHere: false, isPlanned: false }

test('a step on the way shows its places', () => {
  expect(stepMark(trace(passed), 'reminder', words)).toEqual({
    looks: 'walked',
    signs: ['3'],
    said: 'place 3 on the way',
  })
})

test('of many places the last ones are shown, and all are said', () => {
  const mark = stepMark(trace({ ...passed, numbers: [1, 3, 5, 7, 9] }), 'reminder', words)
  expect(mark.signs).toEqual(['…', '5', '7', '9'])
  expect(mark.said).toBe('place 1, 3, 5, 7 and 9 on the way')
})

test('where the claim stands is said, also at the beginning of its way', () => {
  const here = stepMark(trace({ ...passed, isHere: true }), 'reminder', words)
  expect(here).toEqual({ looks: 'here', signs: ['3', 'here'], said: 'place 3 on the way, here' })
  const waiting = { numbers: [], isHere: true, isPlanned: false }
  expect(stepMark(trace(waiting), 'reminder', words).said).toBe('here')
})

test('what lies ahead is told from what is never reached', () => {
  const planned = { numbers: [], isHere: false, isPlanned: true }
  expect(stepMark(trace(planned), 'reminder', words)).toMatchObject({
    looks: 'planned',
    said: 'still ahead',
  })
  expect(stepMark(trace(planned), 'notice', words)).toMatchObject({
    looks: 'unreached',
    said: 'not reached',
  })
})

test('an exit is taken, or says nothing', () => {
  const overlay = trace(passed)
  expect(exitMark(overlay, { step: 'reminder', exit: 'next' }, words).said).toBe('taken')
  expect(exitMark(overlay, { step: 'notice', exit: 'next' }, words)).toEqual({
    looks: 'unreached',
    signs: [],
    said: '',
  })
})

test('what no scenario comes through is said where it begins, and not behind it', () => {
  const overlay: Overlay = {
    kind: 'coverage',
    steps: new Map([['branch', 2]]),
    exits: new Map([['branch/cases.0', 2]]),
  }
  const said = (step: string, exit: 'cases.0' | 'otherwise' | 'next') =>
    exitMark(overlay, { step, exit }, words).said
  expect(said('branch', 'cases.0')).toBe('2 scenarios come through')
  expect(said('branch', 'otherwise')).toBe('untested')
  expect(said('behind', 'next')).toBe('')
  expect(stepMark(overlay, 'behind', words).said).toBe('untested')
})

test('a change has a sign of its own, and what is as before has none', () => {
  const overlay: Overlay = {
    kind: 'change',
    steps: new Map([
      ['one', 'added'],
      ['two', 'removed'],
      ['three', 'changed'],
    ]),
    exits: new Map(),
  }
  const signs = ['one', 'two', 'three', 'four'].map((id) => stepMark(overlay, id, words).signs)
  expect(signs).toEqual([['+'], ['−'], ['~'], []])
})
