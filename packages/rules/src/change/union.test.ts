import { expect, test } from 'vitest'
import { type PolicyDocument, policyDocumentSchema } from '../policy/document.ts'
import { changesBetween } from './diff.ts'
import { stepsOfChange, unionOf } from './union.ts'

const policy = (steps: Readonly<Record<string, unknown>>): PolicyDocument =>
  policyDocumentSchema.parse({
    format: 1,
    id: 'test',
    title: { en: 'Test' },
    jurisdiction: 'XX',
    start: 'first',
    steps,
    templates: { letter: { en: { subject: 'Letter', body: 'Please pay.' } } },
  })

const wait = (next: string, days = 1) => ({ kind: 'wait', days, since: 'step', next })
const remind = (next?: string) => ({
  kind: 'remind',
  payWithinDays: 14,
  template: 'letter',
  ...(next === undefined ? {} : { next }),
})
const over = (value: number) => ({ fact: 'outstandingMinor', operator: 'greaterThan', value })
const branch = (cases: readonly unknown[], otherwise: string) => ({
  kind: 'branch',
  cases,
  otherwise,
})

test('a step that was put in is added with the line through it, and the line past it is gone', () => {
  const before = policy({ first: wait('letter'), letter: remind() })
  const after = policy({ first: wait('more'), more: wait('letter', 3), letter: remind() })
  const { steps, exits, gone } = unionOf(before, after)
  expect([...steps]).toEqual([['more', 'added']])
  expect(exits).toEqual([
    { step: 'first', exit: 'next', mark: 'added' },
    { step: 'more', exit: 'next', mark: 'added' },
  ])
  expect(gone).toEqual([{ step: 'first', exit: 'next', to: 'letter' }])
})

test('a step that was taken out is there still, and led to', () => {
  const before = policy({ first: wait('more'), more: wait('letter', 3), letter: remind() })
  const after = policy({ first: wait('letter'), letter: remind() })
  const { document, steps, exits, gone } = unionOf(before, after)
  expect(document.steps['more']).toEqual(before.steps['more'])
  expect([...steps]).toEqual([['more', 'removed']])
  expect(exits).toContainEqual({ step: 'more', exit: 'next', mark: 'removed' })
  expect(gone).toEqual([{ step: 'first', exit: 'next', to: 'more' }])
})

test('a case that is gone stands behind the others, and one that asks otherwise is changed', () => {
  const rest = { a: remind(), b: remind(), c: remind() }
  const before = policy({
    first: branch(
      [
        { when: over(1), next: 'a' },
        { when: over(2), next: 'b' },
      ],
      'c',
    ),
    ...rest,
  })
  const after = policy({ first: branch([{ when: over(5), next: 'b' }], 'c'), ...rest })
  const { document, steps, exits } = unionOf(before, after)
  expect(document.steps['first']).toMatchObject({
    cases: [
      { when: over(5), next: 'b' },
      { when: over(1), next: 'a' },
    ],
  })
  expect([...steps]).toEqual([['first', 'changed']])
  expect(exits).toEqual([
    { step: 'first', exit: 'cases.0', mark: 'changed' },
    { step: 'first', exit: 'cases.1', mark: 'removed' },
  ])
})

test('a step with another id is one step', () => {
  const before = policy({ first: wait('old'), old: remind() })
  const after = policy({ first: wait('new'), new: remind() })
  const { document, steps, exits, gone } = unionOf(before, after)
  expect(Object.keys(document.steps)).toEqual(['first', 'new'])
  expect([...steps]).toEqual([['new', 'changed']])
  expect([exits, gone]).toEqual([[], []])
})

test('an exit to a step that was deleted leads there as it did, and no longer', () => {
  const before = policy({ first: wait('letter'), letter: remind() })
  const after = policy({ first: wait('letter') })
  expect(unionOf(before, after).exits).toContainEqual({
    step: 'first',
    exit: 'next',
    mark: 'removed',
  })
})

test('a letter whose text changed is changed, and what is about the policy is at its start', () => {
  const before = policy({ first: wait('letter'), letter: remind() })
  const after = {
    ...before,
    title: { en: 'Other' },
    templates: { letter: { en: { subject: 'Letter', body: 'Pay.' } } },
  }
  const { steps } = unionOf(before, after)
  expect(Object.fromEntries(steps)).toEqual({ start: 'changed', letter: 'changed' })
  const places = changesBetween(before, after).map((change) => stepsOfChange(change, after))
  expect(places).toEqual([['start'], ['letter']])
})
