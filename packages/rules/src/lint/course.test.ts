import { describe, expect, test } from 'vitest'
import type { PolicyInput } from '../policy/document.ts'
import { on, plainSteps, policy } from '../testing/claims.ts'
import { calendar, is } from '../testing/fixture.ts'
import { arrivalOn, coursesOf } from './course.ts'

describe('courses', () => {
  test('lead from the start to each step with an action', () => {
    expect(coursesOf(policy())).toEqual([
      ['grace', 'reminder'],
      ['grace', 'reminder', 'wait-1', 'notice'],
      ['grace', 'reminder', 'wait-1', 'notice', 'wait-2', 'agency'],
    ])
  })

  test('take every exit of a branch', () => {
    const steps = {
      fork: {
        kind: 'branch',
        cases: [{ when: is('outstandingMinor', 'lessThan', 5), next: 'small' }],
        otherwise: 'large',
      },
      small: { kind: 'stop', reason: 'small' },
      large: { kind: 'review', reason: 'large' },
    } as PolicyInput['steps']
    expect(coursesOf(policy({ start: 'fork', steps }))).toEqual([
      ['fork', 'small'],
      ['fork', 'large'],
    ])
  })

  test('follow a loop once around', () => {
    const steps = {
      call: { kind: 'message', channel: 'sms', template: 'letter', next: 'fork' },
      fork: {
        kind: 'branch',
        cases: [{ when: is('lettersSent', 'equal', 0), next: 'call' }],
        otherwise: 'end',
      },
      end: { kind: 'stop', reason: 'over' },
    } as PolicyInput['steps']
    expect(coursesOf(policy({ start: 'call', steps }))).toEqual([
      ['call'],
      ['call', 'fork', 'call'],
      ['call', 'fork', 'call', 'fork', 'end'],
      ['call', 'fork', 'end'],
    ])
  })
})

describe('arrival', () => {
  const arrive = (steps: PolicyInput['steps'], course: readonly string[], dueOn = '2026-02-02') =>
    arrivalOn(course, policy({ steps, start: course[0] ?? '' }), { dueOn: on(dueOn), calendar })

  test('adds up waits and deadlines, with the letters on the way', () => {
    const course = ['grace', 'reminder', 'wait-1', 'notice', 'wait-2', 'agency']
    // Reminder on 16 February, to pay by 2 March; notice on the 3rd, to pay by the 17th.
    expect(arrive(plainSteps, course)).toMatchObject({
      day: '2026-03-18',
      letters: [
        { kind: 'remind', sentOn: '2026-02-16', payBy: '2026-03-02', hasFee: true },
        { kind: 'notice', sentOn: '2026-03-03', payBy: '2026-03-17', hasFee: false },
      ],
    })
  })

  test('deadlines move off days on which nobody can pay', () => {
    const { letters } = arrive(plainSteps, ['grace', 'reminder', 'wait-1', 'notice'], '2026-02-07')
    expect(letters).toMatchObject([{ sentOn: '2026-02-21', payBy: '2026-03-09' }])
  })

  const stop = { kind: 'stop', reason: 'over' } as const
  const text = { kind: 'message', channel: 'sms', template: 'letter' } as const

  test('a step without a wait comes the next day', () => {
    const steps = { text: { ...text, next: 'stop' }, stop }
    expect(arrive(steps, ['text', 'stop']).day).toBe('2026-02-03')
  })

  test.each([
    ['last-letter', '2026-02-07'],
    ['step', '2026-02-07'],
    ['due-day', '2026-02-07'],
    ['issue-day', '2026-02-07'],
    ['pay-by-day', '2026-02-21'],
  ] as const)('a wait since %s ends on %s', (since, day) => {
    const steps = {
      notice: { kind: 'notice', payWithinDays: 14, template: 'letter', next: 'wait' },
      wait: { kind: 'wait', days: 5, since, next: 'stop' },
      stop,
    } as PolicyInput['steps']
    expect(arrive(steps, ['notice', 'wait', 'stop']).day).toBe(day)
  })

  test('waits and steps of working days end on one', () => {
    const working = {
      wait: { kind: 'wait', days: 5, since: 'due-day', on: 'working-day', next: 'text' },
      text: { ...text, next: 'stop' },
      stop,
    } as PolicyInput['steps']
    expect(arrive(working, ['wait', 'text']).day).toBe('2026-02-09')
    const sending = {
      wait: { kind: 'wait', days: 5, since: 'due-day', next: 'text' },
      text: { ...text, on: 'working-day', next: 'stop' },
      stop,
    } as PolicyInput['steps']
    expect(arrive(sending, ['wait', 'text']).day).toBe('2026-02-09')
  })

  test('a wait for what never came ends as many days after the step before it', () => {
    const steps = {
      wait: { kind: 'wait', days: 3, since: 'pay-by-day', next: 'stop' },
      stop,
    } as PolicyInput['steps']
    expect(arrive(steps, ['wait', 'stop']).day).toBe('2026-02-05')
    expect(arrive(steps, ['wait']).day).toBe('2026-02-05')
  })
})
