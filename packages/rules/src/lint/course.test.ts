import { describe, expect, test } from 'vitest'
import type { PolicyInput } from '../policy/document.ts'
import { policy } from '../testing/claims.ts'
import { is, zz } from '../testing/fixture.ts'
import { coursesMax, coursesOf, endOf, stepsOn } from './course.ts'
import { flowOf } from './flow.ts'

const followed = (so: Partial<PolicyInput> = {}) => {
  const flow = flowOf(policy(so), zz)
  return coursesOf(flow, flow.base)
}

const ways = (so: Partial<PolicyInput> = {}) => followed(so).courses.map(stepsOn)

const stop = { kind: 'stop', reason: 'over' } as const
const text = { kind: 'message', channel: 'sms', template: 'letter' } as const

test('courses lead from the start to each step with an action', () => {
  expect(ways()).toEqual([
    ['grace', 'reminder'],
    ['grace', 'reminder', 'wait-1', 'notice'],
    ['grace', 'reminder', 'wait-1', 'notice', 'wait-2', 'agency'],
  ])
})

test('they take every exit of a branch', () => {
  const steps: PolicyInput['steps'] = {
    fork: {
      kind: 'branch',
      cases: [{ when: is('outstandingMinor', 'lessThan', 5), next: 'small' }],
      otherwise: 'large',
    },
    small: stop,
    large: { kind: 'review', reason: 'large' },
  }
  expect(ways({ start: 'fork', steps })).toEqual([
    ['fork', 'small'],
    ['fork', 'large'],
  ])
})

test('they follow a loop once around', () => {
  const steps: PolicyInput['steps'] = {
    call: { ...text, next: 'fork' },
    fork: {
      kind: 'branch',
      cases: [{ when: is('lettersSent', 'equal', 0), next: 'call' }],
      otherwise: 'end',
    },
    end: stop,
  }
  expect(ways({ start: 'call', steps })).toEqual([
    ['call'],
    ['call', 'fork', 'call'],
    ['call', 'fork', 'end'],
    ['call', 'fork', 'call', 'fork', 'end'],
  ])
})

describe('ways that contradict themselves', () => {
  const asks = (id: string, next: string): PolicyInput['steps'][string] => ({
    kind: 'branch',
    cases: [{ when: is('originalMinor', 'lessThan', 100), next }],
    otherwise: id,
  })

  test('are not followed, as long as no action is between', () => {
    const steps = {
      one: asks('two', 'small'),
      two: asks('large', 'small'),
      small: stop,
      large: stop,
    }
    expect(ways({ start: 'one', steps })).toEqual([
      ['one', 'small'],
      ['one', 'two', 'large'],
    ])
  })

  test('after an action facts may have changed', () => {
    const steps = {
      one: asks('call', 'small'),
      call: { ...text, next: 'two' },
      two: asks('large', 'small'),
      small: stop,
      large: stop,
    }
    expect(ways({ start: 'one', steps })).toContainEqual(['one', 'call', 'two', 'small'])
  })

  test('nor what an entry holds back', () => {
    const always = [
      { id: 'small', when: is('originalMinor', 'lessThan', 100), do: { ...stop } },
    ] as const
    const steps = { one: asks('large', 'tiny'), tiny: stop, large: stop }
    expect(ways({ start: 'one', steps, always: [...always] })).toEqual([['one', 'large']])
  })
})

test('of too many ways some are followed, and one to each step', () => {
  const count = 12
  const steps = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      [
        `fork-${index}`,
        {
          kind: 'branch',
          cases: [{ when: is('lettersSent', 'greaterThan', 0), next: `left-${index}` }],
          otherwise: `right-${index}`,
        },
      ],
      ...['left', 'right'].map((side) => [
        `${side}-${index}`,
        index + 1 < count ? { ...text, next: `fork-${index + 1}` } : stop,
      ]),
    ]).flat(),
  )
  const { courses, isComplete } = followed({ start: 'fork-0', steps })
  expect(isComplete).toBe(false)
  expect(courses.length).toBeLessThan(coursesMax + count * 2)
  expect(new Set(courses.map(endOf)).size).toBe(count * 2)
})
