import { expect, test } from 'vitest'
import type { PolicyInput } from '../policy/document.ts'
import { on, plainSteps, policy } from '../testing/claims.ts'
import { zz } from '../testing/fixture.ts'
import { readText } from '../testing/texts.ts'
import { checkedPolicy } from './passed.ts'

const checksOf = (so: Partial<PolicyInput> = {}) =>
  checkedPolicy(policy(so), zz, { day: on('2026-06-10'), readText }).passed

const passed = (so: Partial<PolicyInput> = {}) => checksOf(so).map(({ code }) => code)

const withStep = (id: keyof typeof plainSteps, change: object) => ({
  steps: { ...plainSteps, [id]: { ...plainSteps[id], ...change } } as PolicyInput['steps'],
})

test('everything that was asked of a policy in order is listed, the law with its citation', () => {
  const checks = checksOf()
  expect(checks).toContainEqual({
    code: 'zz.notice-first',
    title: { en: 'Rule zz.notice-first' },
    citation: { text: 'Dunning act, zz.notice-first' },
  })
  expect(passed()).toEqual(
    expect.arrayContaining(['never-ends', 'unreachable-step', 'zz.fee-cap', 'zz.fee-early']),
  )
})

test('what was found is not', () => {
  expect(passed(withStep('notice', { payWithinDays: 7 }))).not.toContain('zz.notice-deadline')
  expect(passed({ templates: {} })).not.toContain('template-missing')
  expect(passed(withStep('reminder', { next: 'agency' }))).not.toContain('zz.notice-first')
})

test('nor is a limit that had nothing to speak of', () => {
  expect(passed()).not.toContain('zz.old-demand')
  expect(passed(withStep('reminder', { fee: 'none' }))).not.toContain('zz.fee-early')
})

test('nor what was not asked because the policy does not run', () => {
  const endless = withStep('reminder', { next: 'grace' })
  expect(passed(endless)).toEqual(['step-missing', 'unknown-fact', 'loop-without-rest'])
  expect(passed({ start: 'nowhere' })).toEqual(['unknown-fact'])
  expect(passed({ jurisdiction: 'YY' })).toEqual([])
})
