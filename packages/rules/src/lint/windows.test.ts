import { expect, test } from 'vitest'
import type { PolicyInput } from '../policy/document.ts'
import { on, plainSteps, policy } from '../testing/claims.ts'
import { is, zz } from '../testing/fixture.ts'
import { dayWindows } from './windows.ts'

const windows = (so: Partial<PolicyInput> = {}) => dayWindows(policy(so), zz, on('2026-01-01'))

const stop = { kind: 'stop', reason: 'over' } as const
const text = { kind: 'message', channel: 'sms', template: 'letter' } as const

test('the plain policy, by hand', () => {
  // Due days count as the Monday after a weekend. The reminder goes out 14 days later, on the same day
  // of the week; its 14 days end on that day again, a working day, unless it is 1 May: a Friday in
  // 2026, and then they end on Monday the 4th. The notice comes the day after, from day 29 on. Its 14
  // days end on that weekday again: of a Friday deadline the notice goes out on a Saturday, and its
  // own deadline moves to Monday, two days later.
  expect(windows()).toEqual({
    reminder: { earliest: 14, latest: 14 },
    notice: { earliest: 29, latest: 32 },
    agency: { earliest: 44, latest: 47 },
  })
})

test('a wait since the invoice may be over at once, or last from the due day', () => {
  const steps = {
    wait: { kind: 'wait', days: 40, since: 'issue-day', next: 'stop' },
    stop,
  } as const
  expect(windows({ start: 'wait', steps })).toEqual({ stop: { earliest: 0, latest: 40 } })
})

test('of several ways, the soonest and the longest count', () => {
  const steps: PolicyInput['steps'] = {
    fork: {
      kind: 'branch',
      cases: [{ when: is('originalMinor', 'lessThan', 5000), next: 'stop' }],
      otherwise: 'wait',
    },
    wait: { kind: 'wait', days: 9, since: 'due-day', next: 'stop' },
    stop,
  }
  expect(windows({ start: 'fork', steps })).toEqual({ stop: { earliest: 0, latest: 9 } })
})

test.each([
  ['a person closes', { kind: 'review', reason: 'look' }],
  ['a person releases', { ...text, mode: 'create' }],
] as const)('after a step that %s no day is the last', (_, step) => {
  expect(windows({ start: 'first', steps: { first: { ...step, next: 'stop' }, stop } })).toEqual({
    first: { earliest: 0, latest: 0 },
    stop: { earliest: 0, latest: null },
  })
})

test('in a loop and after it no day is the last', () => {
  const steps: PolicyInput['steps'] = {
    text: { ...text, next: 'fork' },
    fork: {
      kind: 'branch',
      cases: [{ when: is('originalMinor', 'lessThan', 5000), next: 'text' }],
      otherwise: 'stop',
    },
    stop,
  }
  expect(windows({ start: 'text', steps })).toEqual({
    text: { earliest: 0, latest: null },
    stop: { earliest: 0, latest: null },
  })
})

test('what may come before the due day counts as on it', () => {
  const steps = { text: { ...text, next: 'more' }, more: { ...text, next: 'stop' }, stop } as const
  expect(windows({ start: 'text', steps })).toEqual({
    text: { earliest: 0, latest: 0 },
    more: { earliest: 0, latest: 1 },
    stop: { earliest: 0, latest: 2 },
  })
})

test('a step nobody comes to has none', () => {
  expect(Object.keys(windows({ steps: { ...plainSteps, lost: stop } }))).not.toContain('lost')
})
