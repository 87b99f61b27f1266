import type { WaivedFinding } from '@forfall/rules'
import { expect, test } from 'vitest'
import { findingKey } from '../check/problem-order.ts'
import { chain } from '../document/testing/policies.ts'
import { problemFrom } from './go-to-problem.ts'

const finding = (
  code: string,
  step: string | null,
  severity: WaivedFinding['severity'] = 'error',
): WaivedFinding => ({
  code,
  step,
  field: null,
  severity,
  citation: null,
  data: { kind: 'never-ends' },
  fix: null,
  waiver: null,
})

const first = finding('one', 'grace')
const second = finding('two', 'letter')
const findings = [finding('three', 'end', 'warning'), second, first]
const policy = { document: chain, findings }
const key = (step: string, code: string) => findingKey(finding(code, step))

test('problems come in the order of the list, and around its end', () => {
  expect(problemFrom(policy, null, 1)).toBe(first)
  expect(problemFrom(policy, key('grace', 'one'), 1)).toBe(second)
  expect(problemFrom(policy, key('end', 'three'), 1)).toBe(first)
})

test('backwards they come from the end', () => {
  expect(problemFrom(policy, null, -1)?.code).toBe('three')
  expect(problemFrom(policy, key('grace', 'one'), -1)?.code).toBe('three')
})

test('after one that is gone comes the first', () => {
  expect(problemFrom(policy, key('tiny', 'gone'), 1)).toBe(first)
})

test('without problems there is none', () => {
  expect(problemFrom({ document: chain, findings: [] }, null, 1)).toBeNull()
  expect(problemFrom({ document: chain, findings: [] }, null, -1)).toBeNull()
})
