import { describe, expect, test } from 'vitest'
import { plainSteps, policy } from '../testing/claims.ts'
import { is } from '../testing/fixture.ts'
import { isResting, leadsTo, policyDocumentSchema, stepSchema } from './document.ts'

const step = (input: object) => stepSchema.parse(input)
const isStep = (input: object) => stepSchema.safeParse(input).success

const letter = { payWithinDays: 14, template: 'letter' }

describe('what need not be written', () => {
  test.each(['remind', 'notice', 'demand'])('of a %s: nothing is charged, it is sent', (kind) => {
    expect(step({ kind, ...letter })).toEqual({
      kind,
      ...letter,
      fee: 'none',
      feeTooEarly: 'waive',
      interest: 'none',
      compensation: 'none',
      mode: 'send',
      on: 'any-day',
    })
  })

  test('of a hand-over: collection, case by case, released by a person', () => {
    expect(step({ kind: 'hand-over' })).toEqual({
      kind: 'hand-over',
      service: 'collection',
      consolidate: true,
      mode: 'create',
      on: 'any-day',
    })
  })

  test('of other steps: the day is any, a message is sent', () => {
    expect(step({ kind: 'message', channel: 'sms', template: 'short' })).toMatchObject({
      mode: 'send',
      on: 'any-day',
    })
    expect(step(plainSteps.grace)).toMatchObject({ on: 'any-day' })
  })

  test('of the document: nothing is watched, fees keep a claim open, there are no texts', () => {
    const { always, settings, templates, ...rest } = policy()
    expect(policyDocumentSchema.parse(rest)).toMatchObject({
      settings: { acceptPaymentWithoutFees: false },
      always: [],
      templates: {},
    })
    expect([always, settings]).toEqual([[], { acceptPaymentWithoutFees: false }])
    expect(templates).not.toEqual({})
  })
})

describe('what cannot be written', () => {
  test.each([
    ['a fee below nothing', { kind: 'remind', ...letter, fee: { fixedMinor: -1 } }],
    ['a fee of no known kind', { kind: 'remind', ...letter, fee: 'high' }],
    ['a deadline beyond a year', { kind: 'remind', ...letter, payWithinDays: 366 }],
    ['a deadline of half a day', { kind: 'remind', ...letter, payWithinDays: 0.5 }],
    ['a letter without a text', { kind: 'remind', payWithinDays: 14 }],
    ['a wait that leads nowhere', { kind: 'wait', days: 1, since: 'due-day' }],
    ['a wait beyond ten years', { ...plainSteps.grace, days: 3651 }],
    ['a wait of days before', { ...plainSteps.grace, days: -1 }],
    ['a branch without a case', { kind: 'branch', cases: [], otherwise: 'a' }],
    ['a branch without a way for the others', { kind: 'branch', cases: [] }],
    ['a stop without a reason', { kind: 'stop' }],
    ['a stop that goes on', { kind: 'stop', reason: 'r', next: 'a' }],
    ['a way back to the beginning', { kind: 'review', reason: 'r', next: 'start' }],
    ['a kind nobody knows', { kind: 'call' }],
  ])('%s', (_what, input) => expect(isStep(input)).toBe(false))

  test.each([
    ['a step called like the beginning', { steps: { ...plainSteps, start: plainSteps.grace } }],
    ['an id with capitals', { steps: { ...plainSteps, Reminder: plainSteps.reminder } }],
    ['a letter that is watched for', { always: [watched('remind')] }],
    ['another format', { format: 2 }],
    ['a title in no language', { title: {} }],
    ['a text without a subject', { templates: { letter: { en: { subject: '', body: 'b' } } } }],
  ])('%s', (_what, so) => {
    expect(policyDocumentSchema.safeParse({ ...policy(), ...so }).success).toBe(false)
  })
})

function watched(kind: string) {
  return { id: 'a', when: is('isDisputed', 'equal', true), do: { kind, reason: 'r' } }
}

test.each(['hold', 'review', 'stop'])('a %s can be watched for', (kind) => {
  const read = policyDocumentSchema.safeParse({ ...policy(), always: [watched(kind)] })
  expect(read.success).toBe(true)
})

test('a claim can stand on every step but a wait and a branch', () => {
  const branch = {
    kind: 'branch',
    cases: [{ when: is('isDisputed', 'equal', true), next: 'a' }],
    otherwise: 'b',
  }
  expect([plainSteps.grace, branch].map((one) => isResting(step(one)))).toEqual([false, false])
  const resting = [
    { kind: 'remind', ...letter },
    { kind: 'notice', ...letter },
    { kind: 'demand', ...letter },
    { kind: 'hand-over' },
    { kind: 'hold', reason: 'r' },
    { kind: 'review', reason: 'r' },
    { kind: 'message', channel: 'sms', template: 'short' },
    { kind: 'stop', reason: 'r' },
  ]
  expect(resting.map((one) => isResting(step(one)))).not.toContain(false)
})

test('a step leads where its ways go, in reading order', () => {
  const when = is('isDisputed', 'equal', true)
  const cases = [
    { when, next: 'b' },
    { when, next: 'a' },
  ]
  expect(leadsTo(step({ kind: 'branch', cases, otherwise: 'c' }))).toEqual(['b', 'a', 'c'])
  expect(leadsTo(step(plainSteps.grace))).toEqual(['reminder'])
  expect(leadsTo(step(plainSteps.agency))).toEqual([])
  expect(leadsTo(step({ kind: 'stop', reason: 'r' }))).toEqual([])
})
