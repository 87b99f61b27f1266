import { expect, test } from 'vitest'
import { chain } from '../testing/policies.ts'
import { after } from '../testing/run.ts'
import { changedSince } from './changed-steps.ts'

const changedBy = (document: typeof chain) => [...changedSince(chain)(document)]

test('a document is not changed against itself', () => {
  expect(changedBy(chain)).toEqual([])
})

test('a step with another setting is changed, and the beginning is not', () => {
  const later = after(chain, 'set-field', { step: 'letter', field: 'payWithinDays', value: 21 })
  expect(changedBy(later)).toEqual(['letter'])
})

test('a new step is changed; the one that leads to it says what it said', () => {
  const added = after(chain, 'add-step', { kind: 'wait', where: { kind: 'after', step: 'letter' } })
  expect(changedBy(added)).toEqual(['wait'])
})

test('a branch is changed by its conditions and not by where they lead', () => {
  const led = after(chain, 'connect', { step: 'small', exit: 'cases.0', to: 'end' })
  expect(changedBy(led)).toEqual([])
  const when = { fact: 'outstandingMinor', operator: 'lessThan', value: 7 } as const
  const asked = after(chain, 'set-condition', { of: 'case', step: 'small', case: 0, when })
  expect(changedBy(asked)).toEqual(['small'])
})

test('what the policy says of itself stands at the beginning', () => {
  const titled = after(chain, 'set-policy-field', { field: 'title.en', value: 'Other' })
  expect(changedBy(titled)).toEqual(['start'])
})
