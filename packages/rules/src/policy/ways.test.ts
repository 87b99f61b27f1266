import { expect, test } from 'vitest'
import { policy } from '../testing/claims.ts'
import { zz } from '../testing/fixture.ts'
import { compilePolicy, waysMax, waysOf } from './compile.ts'
import type { PolicyInput } from './document.ts'

/** Branches one after the other, each with many cases that all lead to the next one. */
function branches(count: number, cases: number) {
  const steps: PolicyInput['steps'] = { end: { kind: 'stop', reason: 'done' } }
  for (let index = 0; index < count; index += 1) {
    const next = index + 1 < count ? `branch-${index + 1}` : 'end'
    steps[`branch-${index}`] = {
      kind: 'branch',
      otherwise: next,
      cases: Array.from({ length: cases }, (_, value) => ({
        next,
        when: { fact: 'lettersSent', operator: 'equal' as const, value },
      })),
    }
  }
  return policy({ start: 'branch-0', steps })
}

test('each exit of a branch is a way of its own', () => {
  expect(waysOf(branches(2, 3))).toHaveLength(16)
})

test('a policy may have as many ways as the limit and no more', () => {
  // 20 cases and the rest: 21 × 21 ways, and 21 × 21 × 21.
  expect(compilePolicy(branches(2, 20), zz)).toMatchObject({ ok: true })
  expect(compilePolicy(branches(3, 20), zz)).toMatchObject({
    ok: false,
    problem: [{ code: 'too-many-ways', field: 'steps' }],
  })
})

test('ways beyond counting are not counted', () => {
  expect(waysOf(branches(40, 20))).toHaveLength(waysMax + 1)
})

test('a way names the waits and the exits it passes', () => {
  const steps: PolicyInput['steps'] = {
    grace: { kind: 'wait', days: 1, since: 'due-day', next: 'fork' },
    fork: {
      kind: 'branch',
      cases: [{ next: 'end', when: { fact: 'lettersSent', operator: 'equal', value: 0 } }],
      otherwise: 'end',
    },
    end: { kind: 'stop', reason: 'done' },
  }
  const wait = { step: 'grace', exit: null }
  expect(waysOf(policy({ start: 'grace', steps })).map(({ passes }) => passes)).toEqual([
    [wait, { step: 'fork', exit: 0 }],
    [wait, { step: 'fork', exit: 1 }],
  ])
})
