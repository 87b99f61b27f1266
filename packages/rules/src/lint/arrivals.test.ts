import { describe, expect, test } from 'vitest'
import type { PolicyInput } from '../policy/document.ts'
import { on, plainSteps, policy } from '../testing/claims.ts'
import { calendar, is, zz } from '../testing/fixture.ts'
import { arrivalOf } from './arrival.ts'
import { arrivalsOn } from './arrivals.ts'
import { coursesOf, stepsOn } from './course.ts'
import { dayTable } from './day-table.ts'
import { flowOf } from './flow.ts'

const arrive = (steps: PolicyInput['steps'], way: readonly string[], dueOn = '2026-02-02') => {
  const document = policy({ steps, start: way[0] ?? '' })
  const flow = flowOf(document, zz)
  const { courses } = coursesOf(flow, flow.base)
  const leg = courses.find((one) => stepsOn(one).join() === way.join())?.at(-1)
  if (leg === undefined) throw new Error(`no course ${way.join()}`)
  const table = dayTable(calendar, on(dueOn))
  const beginnings = [{ dueOn: on(dueOn) }]
  const arrivals = arrivalsOn(courses, { document, table, beginnings }).get(leg)
  return arrivals && { step: arrivals.step, ...arrivalOf(arrivals, 0) }
}

const stop = { kind: 'stop', reason: 'over' } as const
const text = { kind: 'message', channel: 'sms', template: 'letter' } as const

test('adds up waits and deadlines, with the letters on the way', () => {
  const way = ['grace', 'reminder', 'wait-1', 'notice', 'wait-2', 'agency']
  // Reminder on 16 February, to pay by 2 March; notice on the 3rd, to pay by the 17th.
  expect(arrive(plainSteps, way)).toMatchObject({
    step: 'agency',
    day: '2026-03-18',
    letters: [
      { kind: 'remind', sentOn: '2026-02-16', payBy: '2026-03-02', hasFee: true },
      { kind: 'notice', sentOn: '2026-03-03', payBy: '2026-03-17', hasFee: false },
    ],
  })
})

test('due days and deadlines move off days on which nobody can pay', () => {
  // Saturday 7 February counts as Monday the 9th.
  const found = arrive(plainSteps, ['grace', 'reminder', 'wait-1', 'notice'], '2026-02-07')
  expect(found?.letters).toMatchObject([{ sentOn: '2026-02-23', payBy: '2026-03-09' }])
  const tenDays = { ...plainSteps, reminder: { ...plainSteps.reminder, payWithinDays: 12 } }
  const sooner = arrive(tenDays, ['grace', 'reminder', 'wait-1', 'notice'], '2026-02-09')
  expect(sooner?.letters).toMatchObject([{ sentOn: '2026-02-23', payBy: '2026-03-09' }])
})

test('a step without a wait comes the next day', () => {
  const steps = { text: { ...text, next: 'stop' }, stop }
  expect(arrive(steps, ['text', 'stop'])?.day).toBe('2026-02-03')
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
  expect(arrive(steps, ['notice', 'wait', 'stop'])?.day).toBe(day)
})

test('waits and steps of working days end on one', () => {
  const working = {
    wait: { kind: 'wait', days: 5, since: 'due-day', on: 'working-day', next: 'text' },
    text: { ...text, next: 'stop' },
    stop,
  } as const
  expect(arrive(working, ['wait', 'text'])?.day).toBe('2026-02-09')
  const sending = {
    wait: { kind: 'wait', days: 5, since: 'due-day', next: 'text' },
    text: { ...text, on: 'working-day', next: 'stop' },
    stop,
  } as const
  expect(arrive(sending, ['wait', 'text'])?.day).toBe('2026-02-09')
})

test('a hold with an end is waited for', () => {
  const steps = {
    hold: { kind: 'hold', reason: 'patience', days: 10, next: 'stop' },
    stop,
  } as const
  expect(arrive(steps, ['hold', 'stop'])?.day).toBe('2026-02-12')
})

describe('branches on days', () => {
  const fork = (fact: string): PolicyInput['steps'] => ({
    fork: {
      kind: 'branch',
      cases: [{ when: is(fact, 'greaterThanInclusive', 30), next: 'late' }],
      otherwise: 'soon',
    },
    late: stop,
    soon: stop,
  })

  test('are as good as a wait', () => {
    expect(arrive(fork('daysSinceDue'), ['fork', 'late'])?.day).toBe('2026-03-04')
    expect(arrive(fork('daysSinceDue'), ['fork', 'soon'])?.day).toBe('2026-02-02')
  })

  test('that count from what never happened are not taken', () => {
    expect(arrive(fork('daysSinceNotice'), ['fork', 'late'])).toBeUndefined()
    expect(arrive(fork('daysSinceNotice'), ['fork', 'soon'])?.day).toBe('2026-02-02')
  })
})

test('nobody comes to the end of a wait for what never came', () => {
  const steps = {
    wait: { kind: 'wait', days: 3, since: 'pay-by-day', next: 'stop' },
    stop,
  } as const
  expect(arrive(steps, ['wait', 'stop'])).toBeUndefined()
})
