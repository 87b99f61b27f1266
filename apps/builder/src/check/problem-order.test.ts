import type { Severity, WaivedFinding } from '@forfall/rules'
import { plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { chain } from '../document/testing/policies.ts'
import { findingKey, problemOrder } from './problem-order.ts'

const found = (
  severity: Severity,
  step: string | null,
  more: Partial<WaivedFinding> = {},
): WaivedFinding => ({
  code: 'unreachable-step',
  severity,
  step,
  field: null,
  citation: null,
  data: { kind: 'unreachable-step' },
  fix: null,
  waiver: null,
  ...more,
})

const placesOf = (findings: readonly WaivedFinding[]) =>
  problemOrder(chain, findings).map(({ severity, step }) => `${severity} ${step ?? '–'}`)

test('the gravest first, then along the flow, the whole policy before its steps', () => {
  expect(
    placesOf([
      found('info', 'grace'),
      found('error', 'end'),
      found('warning', 'letter'),
      found('error', 'small'),
      found('error', null),
    ]),
  ).toEqual(['error –', 'error small', 'error end', 'warning letter', 'info grace'])
})

test('waived ones are passed over', () => {
  const until = plainDate('2027-01-01')
  const waiver = { code: 'x', step: null, field: null, reason: 'because', until }
  expect(placesOf([found('warning', 'letter', { waiver }), found('info', 'end')])).toEqual([
    'info end',
  ])
})

test('a step nobody knows comes last of its weight', () => {
  expect(placesOf([found('error', 'gone'), found('error', 'end')])).toEqual([
    'error end',
    'error gone',
  ])
})

test('two findings of one code about one field are two rows', () => {
  const overlap = (second: number) =>
    found('info', 'small', {
      code: 'branch-overlap',
      data: { kind: 'branch-overlap', first: 0, second, shared: [] },
    })
  expect(findingKey(overlap(1))).not.toBe(findingKey(overlap(2)))
})
