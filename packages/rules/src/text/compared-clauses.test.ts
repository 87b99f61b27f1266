import { expect, test } from 'vitest'
import { type PolicyDocument, policyDocumentSchema } from '../policy/document.ts'
import { wordingOf } from '../words/wording.ts'
import { comparedClauses } from './compared-clauses.ts'

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
const remind = { kind: 'remind', payWithinDays: 14, template: 'letter' }
const way = (value: number, next: string) => ({
  when: { fact: 'outstandingMinor', operator: 'greaterThan', value },
  next,
})

const marksOf = (before: PolicyDocument, after: PolicyDocument) =>
  comparedClauses(before, after, wordingOf('en', null)).flatMap(({ key, mark }) =>
    mark === 'same' ? [] : [`${mark} ${key}`],
  )

test('a policy compared with itself has the same clauses', () => {
  const same = policy({ first: wait('letter'), letter: remind })
  expect(marksOf(same, same)).toEqual([])
})

test('clauses are new, gone or changed, and what is gone stands where it was', () => {
  const before = policy({ first: wait('old'), old: wait('letter', 3), letter: remind })
  const after = policy({
    first: wait('letter', 9),
    letter: { ...remind, next: 'last' },
    last: remind,
  })
  expect(marksOf(before, after)).toEqual([
    'changed step first',
    'removed step old',
    'changed step letter',
    'added step last',
  ])
})

test('a step under another id is the same clause', () => {
  const before = policy({ first: wait('old'), old: remind })
  const after = policy({ first: wait('new'), new: remind })
  expect(marksOf(before, after)).toEqual([])
})

test('cases go together by what they ask, whatever place they have', () => {
  const rest = { a: remind, b: { ...remind, payWithinDays: 20 }, c: { ...remind, fee: 'none' } }
  const cases = [way(1, 'a'), way(2, 'b')]
  const before = policy({ first: { kind: 'branch', cases, otherwise: 'c' }, ...rest })
  const after = policy({
    first: { kind: 'branch', cases: cases.slice(1), otherwise: 'c' },
    b: rest.b,
    c: rest.c,
  })
  expect(marksOf(before, after)).toEqual(['removed exit first cases.1', 'removed step a'])
})
