import { expect, test } from 'vitest'
import { ruleSet } from '../testing/claims.ts'
import { is } from '../testing/fixture.ts'
import { coverageOf } from './coverage.ts'

const watching = ruleSet({
  always: [
    { id: 'disputed', when: is('isDisputed', 'equal', true), do: { kind: 'hold', reason: 'x' } },
  ],
})

test('without scenarios everything is missing', () => {
  expect(coverageOf([], watching)).toEqual({
    steps: { covered: [], missing: ['reminder', 'notice', 'agency'] },
    always: { covered: [], missing: ['disputed'] },
    ways: { covered: [], missing: ['1/start/reminder', '2/reminder/notice', '3/notice/agency'] },
  })
})

test('what several scenarios pass through is put together', () => {
  const results = [
    { steps: ['reminder'], rules: ['1/start/reminder', '2/reminder/notice'] },
    { steps: ['disputed', 'reminder'], rules: ['always/disputed', '1/start/reminder'] },
  ]
  expect(coverageOf(results, watching)).toEqual({
    steps: { covered: ['reminder'], missing: ['notice', 'agency'] },
    always: { covered: ['disputed'], missing: [] },
    ways: { covered: ['1/start/reminder', '2/reminder/notice'], missing: ['3/notice/agency'] },
  })
})

test('an entry that has the id of no step covers no step', () => {
  const { steps } = coverageOf([{ steps: ['disputed', 'placed-hold'], rules: [] }], watching)
  expect(steps.covered).toEqual([])
})
