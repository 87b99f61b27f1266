import { expect, test } from 'vitest'
import type { PolicyInput } from '../../policy/document.ts'
import { plainSteps, policy } from '../../testing/claims.ts'
import { is } from '../../testing/fixture.ts'
import { minimumFindings } from './minimum.ts'

const codes = (so: Partial<PolicyInput> = {}) => minimumFindings(policy(so)).map(({ code }) => code)

const large = is('outstandingMinor', 'greaterThan', 100)

const small = (next: string): PolicyInput['steps'][string] => ({
  kind: 'branch',
  cases: [{ when: is('outstandingMinor', 'lessThan', 100), next: 'end' }],
  otherwise: next,
})

const end = { kind: 'stop', reason: 'small' } as const

test('letters for any amount are told', () => {
  expect(codes()).toEqual(['no-minimum-amount'])
})

test('a branch before the first letter, an entry or the policy itself may ask for the amount', () => {
  const asked = { ...plainSteps, small: small('reminder'), end }
  expect(codes({ start: 'small', steps: asked })).toEqual([])
  expect(codes({ appliesTo: large })).toEqual([])
  const always = [{ id: 'small', when: { not: large }, do: { ...end } }]
  expect(codes({ always })).toEqual([])
})

test('a branch after the first letter comes too late', () => {
  const late = {
    ...plainSteps,
    reminder: { ...plainSteps.reminder, next: 'small' },
    small: small('wait-1'),
    end,
  }
  expect(codes({ steps: late })).toEqual(['no-minimum-amount'])
})

test('a policy without letters needs none', () => {
  expect(codes({ start: 'end', steps: { end } })).toEqual([])
})
