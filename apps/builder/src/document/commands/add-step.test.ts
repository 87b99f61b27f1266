import { describe, expect, test } from 'vitest'
import { branch, chain, picture, policy, stop, wait } from '../testing/policies.ts'
import { after, problemOf } from '../testing/run.ts'

describe('adding a step', () => {
  test('after another puts it between that one and what followed', () => {
    const now = after(chain, 'add-step', {
      kind: 'review',
      where: { kind: 'after', step: 'letter' },
    })
    expect(picture(now)).toEqual(
      expect.arrayContaining(['letter → review', 'review → over', 'over → end']),
    )
  })

  test('before another takes all that led to it', () => {
    const joined = policy({
      fork: branch(['left'], 'right'),
      left: wait('end'),
      right: wait('end'),
      end: stop,
    })
    const now = after(joined, 'add-step', { kind: 'hold', where: { kind: 'before', step: 'end' } })
    expect(picture(now)).toEqual(
      expect.arrayContaining(['left → hold', 'right → hold', 'hold → end']),
    )
  })

  test('on one exit leaves the other exits alone', () => {
    const now = after(chain, 'add-step', {
      kind: 'wait',
      where: { kind: 'exit', step: 'small', exit: 'cases.0' },
    })
    expect(picture(now)).toEqual(
      expect.arrayContaining(['small.0 → wait', 'wait → tiny', 'small.otherwise → letter']),
    )
  })

  test('before the first step is where the policy begins', () => {
    const now = after(chain, 'add-step', {
      kind: 'message',
      where: { kind: 'exit', step: 'start', exit: 'next' },
    })
    expect(picture(now)).toEqual(expect.arrayContaining(['start → message', 'message → grace']))
  })

  test('in an empty exit makes it lead somewhere', () => {
    const unfinished = policy({ only: wait('nowhere') })
    const now = after(unfinished, 'add-step', {
      kind: 'stop',
      where: { kind: 'after', step: 'only' },
    })
    expect(picture(now)).toEqual(['only → stop', 'start → only', 'stop ■'])
  })

  test('of a branch keeps the flow on "otherwise" and leaves its case to be drawn', () => {
    const now = after(chain, 'add-step', {
      kind: 'branch',
      where: { kind: 'after', step: 'letter' },
    })
    expect(picture(now)).toEqual(
      expect.arrayContaining(['letter → branch', 'branch.0 → –', 'branch.otherwise → over']),
    )
  })

  test('into a policy without steps begins it', () => {
    const empty = policy({})
    const now = after(empty, 'add-step', {
      kind: 'wait',
      where: { kind: 'exit', step: 'start', exit: 'next' },
    })
    expect(picture(now)).toEqual(['start → wait', 'wait → –'])
    expect(now.steps['wait']).toMatchObject({ days: 14, since: 'due-day' })
  })

  test('counts a wait after a letter from its last day to pay', () => {
    const now = after(chain, 'add-step', { kind: 'wait', where: { kind: 'after', step: 'letter' } })
    expect(now.steps['wait']).toMatchObject({ days: 1, since: 'pay-by-day' })
  })

  test('gives a letter the highest lawful fee, the days it is told and the text there is', () => {
    const now = after(chain, 'add-step', {
      kind: 'remind',
      where: { kind: 'after', step: 'over' },
      fields: { payWithinDays: 10 },
    })
    expect(now.steps['reminder']).toMatchObject({
      fee: 'statutory-maximum',
      payWithinDays: 10,
      template: 'reminder',
    })
    expect(now.templates).toEqual(chain.templates)
  })

  test('writes a letter of a new kind as the country does', () => {
    const now = after(chain, 'add-step', { kind: 'notice', where: { kind: 'after', step: 'over' } })
    expect(now.steps['notice']).toMatchObject({ template: 'notice', payWithinDays: 14 })
    expect(now.templates['notice']?.nb?.subject).toContain('Inkassovarsel')
  })

  test.each([
    [{ kind: 'after', step: 'nobody' }, 'step-missing'],
    [{ kind: 'after', step: 'end' }, 'leads-nowhere'],
    [{ kind: 'exit', step: 'small', exit: 'cases.1' }, 'exit-missing'],
    [{ kind: 'before', step: 'start' }, 'already-first'],
  ] as const)('is refused at %j', (where, code) => {
    expect(problemOf(chain, 'add-step', { kind: 'wait', where })).toMatchObject({ code })
  })

  test('is refused with a value its schema does not take', () => {
    const where = { kind: 'after', step: 'letter' } as const
    const problem = problemOf(chain, 'add-step', { kind: 'wait', where, fields: { days: -1 } })
    expect(problem).toMatchObject({ code: 'invalid-value', field: 'days', found: '-1' })
  })
})

describe('another kind', () => {
  test('keeps fields of the same name and the way on', () => {
    const titled = after(chain, 'set-field', { step: 'letter', field: 'title.en', value: 'First' })
    const now = after(titled, 'replace-kind', { step: 'letter', kind: 'demand' })
    expect(now.steps['letter']).toMatchObject({
      kind: 'demand',
      title: { en: 'First' },
      template: 'reminder',
      payWithinDays: 14,
      fee: 'none',
      next: 'over',
    })
  })

  test('drops what does not fit', () => {
    const now = after(chain, 'replace-kind', { step: 'over', kind: 'stop' })
    expect(now.steps['over']).toEqual({ kind: 'stop', reason: 'below-minimum' })
  })

  test('goes on with "otherwise" of a branch', () => {
    const now = after(chain, 'replace-kind', { step: 'small', kind: 'review' })
    expect(picture(now)).toContain('small → letter')
  })
})
