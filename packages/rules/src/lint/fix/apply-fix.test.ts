import { describe, expect, test } from 'vitest'
import type { PolicyDocument, PolicyInput } from '../../policy/document.ts'
import { on, plainSteps, policy } from '../../testing/claims.ts'
import { is } from '../../testing/fixture.ts'
import { applyFix } from './apply-fix.ts'
import type { Fix } from './fix.ts'

const fixed = (fix: Fix, so: Partial<PolicyInput> = {}): PolicyDocument => {
  const found = applyFix(policy(so), fix)
  if (!found.ok) throw new Error(found.problem.code)
  return found.value
}

const codeOf = (fix: Fix, so: Partial<PolicyInput> = {}) => {
  const found = applyFix(policy(so), fix)
  return found.ok ? null : found.problem.code
}

const stop = { kind: 'stop', reason: 'over' } as const

const forked: PolicyInput['steps'] = {
  ...plainSteps,
  'wait-1': { ...plainSteps['wait-1'], next: 'fork' },
  fork: {
    kind: 'branch',
    cases: [
      { when: is('lettersSent', 'greaterThan', 3), next: 'agency' },
      { when: is('lettersSent', 'greaterThan', 5), next: 'notice' },
    ],
    otherwise: 'notice',
  },
}

test('a field is set, and nothing else', () => {
  const found = fixed({ kind: 'set-field', step: 'notice', field: 'payWithinDays', value: 21 })
  expect(found).toEqual(
    policy({ steps: { ...plainSteps, notice: { ...plainSteps.notice, payWithinDays: 21 } } }),
  )
})

describe('steps that are removed', () => {
  const steps: PolicyInput['steps'] = {
    ...plainSteps,
    lost: { kind: 'review', reason: 'lost', next: 'over' },
    over: { ...stop },
  }

  test('take their places on the canvas along', () => {
    const layout = { grace: { x: 1, y: 2 }, lost: { x: 3, y: 4 } }
    const found = fixed({ kind: 'remove-steps', steps: ['lost', 'over'] }, { steps, layout })
    expect(found).toEqual(policy({ layout: { grace: { x: 1, y: 2 } } }))
  })

  test('stay where others lead to them', () => {
    expect(codeOf({ kind: 'remove-steps', steps: ['over'] }, { steps })).toBe('fix-does-not-fit')
    expect(codeOf({ kind: 'remove-steps', steps: ['grace'] })).toBe('fix-does-not-fit')
  })
})

describe('a case that is removed', () => {
  test('leaves the others', () => {
    const found = fixed({ kind: 'remove-case', step: 'fork', case: 1 }, { steps: forked })
    expect(found.steps['fork']).toMatchObject({ cases: [{ next: 'agency' }], otherwise: 'notice' })
  })

  test('takes the branch along when it was the only one', () => {
    const once = fixed({ kind: 'remove-case', step: 'fork', case: 0 }, { steps: forked })
    const twice = applyFix(once, { kind: 'remove-case', step: 'fork', case: 0 })
    expect(twice).toMatchObject({ ok: true, value: { steps: { 'wait-1': { next: 'notice' } } } })
  })
})

test('entries, texts and waivers are removed', () => {
  const always = [{ id: 'entry', when: is('isDisputed', 'equal', true), do: { ...stop } }]
  expect(fixed({ kind: 'remove-entry', entry: 'entry' }, { always })).toEqual(policy())
  expect(fixed({ kind: 'remove-template', template: 'letter' }).templates).toEqual({})
  const waivers = [
    { code: 'branch-gap', step: null, field: null, reason: 'meant', until: on('2026-07-01') },
  ]
  expect(fixed({ kind: 'remove-waiver', waiver: 0 }, { waivers })).toEqual(policy())
})

describe('a letter that is put in', () => {
  const insert: Fix = {
    kind: 'insert-letter',
    before: 'agency',
    after: ['fork'],
    letter: 'notice',
    payWithinDays: 14,
  }

  test('stands on the ways from the steps that are named only', () => {
    const { steps } = fixed(insert, { steps: forked })
    expect(steps['fork']).toMatchObject({ cases: [{ next: 'notice-2' }, { next: 'notice' }] })
    expect(steps['notice-2']).toMatchObject({
      kind: 'notice',
      payWithinDays: 14,
      fee: 'none',
      template: 'letter',
      next: 'notice-2-deadline',
    })
    expect(steps['notice-2-deadline']).toMatchObject({
      kind: 'wait',
      days: 1,
      since: 'pay-by-day',
      next: 'agency',
    })
    expect(steps['wait-2']).toMatchObject({ next: 'agency' })
  })

  test('names a text that is to be written, where none of its kind is sent', () => {
    const steps = { fork: { ...stop }, agency: { ...plainSteps.agency } }
    const found = fixed({ ...insert, letter: 'demand' }, { start: 'fork', steps })
    expect(found.steps['demand']).toMatchObject({ template: 'demand' })
  })
})

test.each<Fix>([
  { kind: 'set-field', step: 'gone', field: 'days', value: 1 },
  { kind: 'set-field', step: 'notice', field: 'days', value: 1 },
  { kind: 'set-field', step: 'grace', field: 'days', value: -1 },
  { kind: 'remove-steps', steps: ['gone'] },
  { kind: 'remove-case', step: 'grace', case: 0 },
  { kind: 'remove-entry', entry: 'gone' },
  { kind: 'remove-template', template: 'gone' },
  { kind: 'remove-waiver', waiver: 0 },
  { kind: 'add-to-text', template: 'gone', language: 'en', text: 'More.' },
  { kind: 'add-to-text', template: 'letter', language: 'nb', text: 'Mer.' },
  {
    kind: 'insert-letter',
    before: 'gone',
    after: ['notice'],
    letter: 'notice',
    payWithinDays: 14,
  },
])('a fix for another document is refused: %j', (fix) => {
  expect(codeOf(fix)).toBe('fix-does-not-fit')
})
