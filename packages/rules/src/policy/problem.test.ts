import { expect, test } from 'vitest'
import { type PolicyProblem, policyProblemText } from './problem.ts'

const problem: PolicyProblem = {
  code: 'unknown-fact',
  step: 'fork',
  field: 'cases.0.when',
  found: 'fact "nonsense"',
  expected: 'a fact of the catalogue',
}

test('a problem is told with its place, what was found and what was expected', () => {
  expect(policyProblemText(problem)).toBe(
    'fork, cases.0.when: Found fact "nonsense"; expected a fact of the catalogue.',
  )
  expect(policyProblemText({ ...problem, field: null })).toMatch(/^fork: /)
  expect(policyProblemText({ ...problem, step: null })).toMatch(/^cases\.0\.when: /)
})

test('a problem of the whole policy, with nothing found, says what was expected', () => {
  const text = policyProblemText({ ...problem, step: null, field: null, found: '' })
  expect(text).toBe('Policy: expected a fact of the catalogue.')
})
