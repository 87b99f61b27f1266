import { describe, expect, test } from 'vitest'
import { branch, chain, policy, stop } from '../testing/policies.ts'
import { after, problemOf } from '../testing/run.ts'

const isDisputed = { fact: 'isDisputed', operator: 'equal', value: true } as const

describe('a field of a step', () => {
  test('is set, and goes back to its default when it is taken away', () => {
    const set = after(chain, 'set-field', {
      step: 'letter',
      field: 'fee',
      value: { fixedMinor: 5 },
    })
    expect(set.steps['letter']).toMatchObject({ fee: { fixedMinor: 5 } })
    const gone = after(set, 'set-field', { step: 'letter', field: 'fee', value: undefined })
    expect(gone.steps['letter']).toMatchObject({ fee: 'none' })
  })

  test('with an empty text is gone, and the record with its last text', () => {
    const titled = after(chain, 'set-field', { step: 'letter', field: 'title.nb', value: 'Brev' })
    expect(titled.steps['letter']?.title).toEqual({ nb: 'Brev' })
    const gone = after(titled, 'set-field', { step: 'letter', field: 'title.nb', value: '' })
    expect(gone.steps['letter']).not.toHaveProperty('title')
  })

  test('inside of a case is set', () => {
    const field = 'cases.0.title.en'
    const now = after(chain, 'set-field', { step: 'small', field, value: 'Tiny' })
    expect(now.steps['small']).toMatchObject({ cases: [{ title: { en: 'Tiny' }, next: 'tiny' }] })
  })

  test.each([
    ['payWithinDays', 1.5],
    ['payWithinDays', '14'],
    ['payWithinDay', 14],
    ['fee', 'free'],
    ['title.xx', 'Text'],
    ['cases.0.title.en', 'No branch'],
  ])('%s is refused with %j', (field, value) => {
    expect(problemOf(chain, 'set-field', { step: 'letter', field, value })).toMatchObject({
      code: 'invalid-value',
      step: 'letter',
    })
  })

  test.each(['kind', 'next', 'otherwise', 'cases', 'cases.0', 'cases.0.next'])(
    '%s has a command of its own',
    (field) => {
      expect(problemOf(chain, 'set-field', { step: 'small', field, value: 'end' })).toEqual({
        code: 'field-not-settable',
        field,
      })
    },
  )

  test('of a case that is not there is refused', () => {
    const field = 'cases.1.title.en'
    expect(problemOf(chain, 'set-field', { step: 'small', field, value: 'x' })).toMatchObject({
      code: 'invalid-value',
    })
  })
})

describe('a field of the policy', () => {
  test('is set', () => {
    const field = 'settings.acceptPaymentWithoutFees'
    expect(after(chain, 'set-policy-field', { field, value: true }).settings).toEqual({
      acceptPaymentWithoutFees: true,
    })
  })

  test('that has to be there is not taken away', () => {
    expect(problemOf(chain, 'set-policy-field', { field: 'title.en', value: '' })).toMatchObject({
      code: 'invalid-value',
      field: 'title',
    })
  })

  test.each(['id', 'jurisdiction', 'steps', 'format'])('%s is not for people to set', (field) => {
    expect(problemOf(chain, 'set-policy-field', { field, value: 'x' })).toMatchObject({
      code: 'field-not-settable',
    })
  })
})

describe('conditions', () => {
  test('are set on a case, an entry and the policy', () => {
    const args = { of: 'case', step: 'small', case: 0, when: isDisputed } as const
    expect(after(chain, 'set-condition', args).steps['small']).toMatchObject({
      cases: [{ when: isDisputed, next: 'tiny' }],
    })
    const forSome = after(chain, 'set-condition', { of: 'policy', when: isDisputed })
    expect(forSome.appliesTo).toEqual(isDisputed)
    const forAll = after(forSome, 'set-condition', { of: 'policy', when: null })
    expect(forAll).not.toHaveProperty('appliesTo')
  })

  test('without a part are refused where they stand', () => {
    const args = { of: 'case', step: 'small', case: 0, when: { all: [] } } as const
    expect(problemOf(chain, 'set-condition', args)).toMatchObject({
      code: 'invalid-value',
      step: 'small',
      field: 'cases.0.when.all',
    })
  })

  test.each([
    [{ of: 'case', step: 'small', case: 1, when: isDisputed }, 'case-missing'],
    [{ of: 'case', step: 'letter', case: 0, when: isDisputed }, 'no-branch'],
    [{ of: 'entry', entry: 'nobody', when: isDisputed }, 'entry-missing'],
  ] as const)('are refused at %j', (args, code) => {
    expect(problemOf(chain, 'set-condition', args)).toMatchObject({ code })
  })
})

describe('cases', () => {
  const three = policy({ fork: branch(['a', 'b', 'a'], 'a'), a: stop, b: stop })
  const targets = (document: typeof three) =>
    document.steps['fork']?.kind === 'branch'
      ? document.steps['fork'].cases.map(({ next }) => next)
      : []

  test('are added with an empty exit, before another or last', () => {
    const last = after(three, 'add-case', { step: 'fork', when: isDisputed })
    expect(targets(last)).toEqual(['a', 'b', 'a', 'open'])
    const first = after(three, 'add-case', { step: 'fork', when: isDisputed, at: 0 })
    expect(targets(first)).toEqual(['open', 'a', 'b', 'a'])
  })

  test('change places', () => {
    expect(targets(after(three, 'move-case', { step: 'fork', from: 1, to: 0 }))).toEqual([
      'b',
      'a',
      'a',
    ])
    expect(targets(after(three, 'move-case', { step: 'fork', from: 1, to: 9 }))).toEqual([
      'a',
      'a',
      'b',
    ])
  })

  test('are removed alone, or with what only they led to', () => {
    const alone = { step: 'fork', case: 1, withBranch: false }
    expect(Object.keys(after(three, 'remove-case', alone).steps)).toEqual(['fork', 'a', 'b'])
    const removed = after(three, 'remove-case', { ...alone, withBranch: true })
    expect(Object.keys(removed.steps)).toEqual(['fork', 'a'])
    const shared = after(three, 'remove-case', { step: 'fork', case: 0, withBranch: true })
    expect(Object.keys(shared.steps)).toEqual(['fork', 'a', 'b'])
  })

  test('take the branch with them when they were its only one', () => {
    const now = after(chain, 'remove-case', { step: 'small', case: 0, withBranch: true })
    expect(Object.keys(now.steps)).toEqual(['grace', 'letter', 'over', 'end'])
    expect(now.steps['grace']).toMatchObject({ next: 'letter' })
  })

  test('are at most twenty', () => {
    const full = policy({
      fork: branch(
        Array.from({ length: 20 }, () => 'a'),
        'a',
      ),
      a: stop,
    })
    expect(problemOf(full, 'add-case', { step: 'fork', when: isDisputed })).toMatchObject({
      code: 'invalid-value',
      step: 'fork',
    })
  })
})

describe('always entries', () => {
  const entry = { when: isDisputed, do: { kind: 'hold', reason: 'dispute' } } as const
  const watched = after(chain, 'add-entry', { entry, called: 'Disputed' })

  test('are added under an id of their own', () => {
    const two = after(watched, 'add-entry', { entry, called: 'Disputed', at: 0 })
    expect(two.always.map(({ id }) => id)).toEqual(['disputed-2', 'disputed'])
    const moved = after(two, 'move-entry', { entry: 'disputed', to: 0 })
    expect(moved.always.map(({ id }) => id)).toEqual(['disputed', 'disputed-2'])
  })

  test('are changed field by field', () => {
    const set = { entry: 'disputed', field: 'do.kind', value: 'stop' }
    expect(after(watched, 'set-entry-field', set).always[0]?.do).toEqual({
      kind: 'stop',
      reason: 'dispute',
    })
    expect(problemOf(watched, 'set-entry-field', { ...set, value: 'remind' })).toMatchObject({
      code: 'invalid-value',
    })
    expect(problemOf(watched, 'set-entry-field', { ...set, field: 'id' })).toMatchObject({
      code: 'field-not-settable',
    })
  })

  test('are removed', () => {
    expect(after(watched, 'remove-entry', { entry: 'disputed' })).toEqual(chain)
    expect(problemOf(chain, 'remove-entry', { entry: 'disputed' })).toMatchObject({
      code: 'entry-missing',
    })
  })
})
