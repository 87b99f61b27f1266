import { expect, test } from 'vitest'
import type { PolicyInput } from '../../policy/document.ts'
import { plainSteps, policy } from '../../testing/claims.ts'
import { waitFindings } from './waits.ts'

type Since = 'due-day' | 'issue-day' | 'pay-by-day' | 'last-letter' | 'step'

const endlessIn = (so: Partial<PolicyInput>) => waitFindings(policy(so)).map(({ step }) => step)

const startingWith = (since: Since): PolicyInput['steps'] => ({
  ...plainSteps,
  grace: { ...plainSteps.grace, since },
})

test.each(['pay-by-day', 'last-letter', 'step'] as const)(
  'a wait that counts from the %s is never over at the beginning',
  (since) => {
    expect(waitFindings(policy({ steps: startingWith(since) }))).toMatchObject([
      {
        code: 'wait-never-over',
        severity: 'error',
        step: 'grace',
        field: 'since',
        data: { since },
      },
    ])
  },
)

test.each(['due-day', 'issue-day'] as const)('a wait since the %s is over one day', (since) => {
  expect(endlessIn({ steps: startingWith(since) })).toEqual([])
})

test('a letter on one way only leaves the other way waiting', () => {
  const steps: PolicyInput['steps'] = {
    fork: {
      kind: 'branch',
      cases: [
        {
          when: { fact: 'principalMinor', operator: 'lessThan', value: 10_000 },
          next: 'after',
        },
      ],
      otherwise: 'letter',
    },
    letter: { kind: 'remind', payWithinDays: 14, template: 'letter', next: 'after' },
    after: { kind: 'wait', days: 1, since: 'pay-by-day', next: 'end' },
    end: { kind: 'stop', reason: 'over' },
  }
  expect(endlessIn({ start: 'fork', steps })).toEqual(['after'])
  expect(endlessIn({ start: 'letter', steps })).toEqual([])
})
