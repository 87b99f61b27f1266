import { describe, expect, test } from 'vitest'
import { plainSteps, policy } from '../testing/claims.ts'
import { readPolicy } from './read.ts'

const input = {
  format: 1,
  id: 'zz-plain',
  title: { en: 'Plain' },
  jurisdiction: 'ZZ',
  start: 'grace',
  steps: plainSteps,
}

const problems = (so: object) => {
  const read = readPolicy({ ...input, ...so })
  return read.ok ? [] : read.problem
}

const places = (so: object) => problems(so).map(({ code, step, field }) => [code, step, field])

const withReminder = (change: object) => ({
  steps: { ...plainSteps, reminder: { ...plainSteps.reminder, ...change } },
})

test('a document is read with its defaults', () => {
  const read = readPolicy(input)
  expect(read).toEqual({ ok: true, value: policy({ templates: {} }) })
})

test('reading what was read changes nothing', () => {
  const document = policy()
  expect(readPolicy(document)).toEqual({ ok: true, value: document })
})

test.each([[null], [undefined], ['text'], [7], [[]]])('%j is no document', (some) => {
  expect(readPolicy(some)).toMatchObject({
    ok: false,
    problem: [{ code: 'not-a-document', step: null, field: null }],
  })
})

describe('a wrong value', () => {
  test('is found with its place in the document', () => {
    expect(places({ format: 2 })).toEqual([['invalid-value', null, 'format']])
    expect(places({ jurisdiction: 'Zedland' })).toEqual([['invalid-value', null, 'jurisdiction']])
    expect(places({ layout: { reminder: { x: 'left', y: 0 } } })).toEqual([
      ['invalid-value', null, 'layout.reminder.x'],
    ])
  })

  test('is found with its step, and its place in the step', () => {
    expect(places(withReminder({ payWithinDays: -1 }))).toEqual([
      ['invalid-value', 'reminder', 'payWithinDays'],
    ])
    expect(places(withReminder({ fee: { fixedMinor: 1.5 } }))).toEqual([
      ['invalid-value', 'reminder', 'fee.fixedMinor'],
    ])
  })

  test('is the whole step where its kind is none', () => {
    expect(places({ steps: { ...plainSteps, odd: 7 } })).toEqual([['invalid-value', 'odd', null]])
    expect(places(withReminder({ kind: 'call' }))).toEqual([['invalid-value', 'reminder', 'kind']])
  })

  test.each([
    ['operator', { fact: 'isDisputed', operator: 'is', value: true }],
    ['value', { fact: 'isDisputed', operator: 'equal' }],
  ])('is found inside a condition: %s', (field, comparison) => {
    const when = { all: [{ any: [comparison] }] }
    const fork = { kind: 'branch', cases: [{ when, next: 'agency' }], otherwise: 'agency' }
    expect(places({ steps: { ...plainSteps, fork } })).toEqual([
      ['invalid-value', 'fork', `cases.0.when.all.0.any.0.${field}`],
    ])
  })

  test('of an entry that is watched has its place in the document', () => {
    const always = [{ id: 'a', when: { not: 7 }, do: { kind: 'hold', reason: '' } }]
    expect(places({ always })).toContainEqual(['invalid-value', null, 'always.0.do.reason'])
  })

  test('is one of several, which are all told of', () => {
    const found = places({ ...withReminder({ payWithinDays: 'soon', mode: 'post' }), id: 'A B' })
    expect(found).toEqual([
      ['invalid-value', null, 'id'],
      ['invalid-value', 'reminder', 'payWithinDays'],
      ['invalid-value', 'reminder', 'mode'],
    ])
  })

  test('says what was found and what was expected', () => {
    const [found] = problems(withReminder({ payWithinDays: 'soon' }))
    expect(found?.found).toContain('soon')
    expect(found?.expected).not.toBe('')
  })
})

describe('a key nobody knows', () => {
  test('is told of at the document and in a step', () => {
    expect(problems({ owner: 'me' })).toMatchObject([{ code: 'unknown-key', step: null }])
    expect(problems(withReminder({ feee: 'none' }))).toMatchObject([
      { code: 'unknown-key', step: 'reminder' },
    ])
  })

  test.each([
    ['a comparison', { fact: 'isDisputed', operator: 'equal', value: true, priority: 1 }],
    ['a group', { all: [{ fact: 'isDisputed', operator: 'equal', value: true }], priority: 1 }],
  ])('is told of by itself in a condition that fits but for it: %s', (_what, when) => {
    const fork = { kind: 'branch', cases: [{ when, next: 'agency' }], otherwise: 'agency' }
    expect(problems({ steps: { ...plainSteps, fork } })).toMatchObject([
      { code: 'unknown-key', step: 'fork', field: 'cases.0.when', found: '"priority"' },
    ])
  })
})

test('what is missing is told of', () => {
  const { start: _start, ...without } = input
  const read = readPolicy(without)
  expect(read).toMatchObject({ ok: false, problem: [{ code: 'invalid-value', field: 'start' }] })
})
