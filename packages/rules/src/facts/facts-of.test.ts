import { describe, expect, test } from 'vitest'
import type { ClaimEvent } from '../claim/event.ts'
import { claimAfter, imported, on, paid, sent } from '../testing/claims.ts'
import { calendar } from '../testing/fixture.ts'
import { catalogue } from './catalogue.ts'
import { factsOf, movedDueOn, nextScheduledChange } from './facts-of.ts'

const context = { calendar, currency: 'EUR' }
const factsAfter = (events: readonly ClaimEvent[], day: string) =>
  factsOf(claimAfter(events), on(day), context)

test('every fact of the catalogue has a value of its type', () => {
  const facts = factsAfter([sent('reminder-sent', '2026-02-20', { fee: 500 })], '2026-03-01')
  const { position, ...others } = facts
  expect(position).toBe('reminder-sent')
  expect(Object.keys(others).sort()).toEqual(catalogue.map(({ id }) => id).sort())
  for (const { id, type, isNullable } of catalogue) {
    const wanted = type === 'integer' ? 'number' : type === 'boolean' ? 'boolean' : 'string'
    const value = facts[id] ?? null
    expect(value === null ? isNullable : typeof value === wanted, id).toBe(true)
  }
})

test('ids are not taken twice', () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length)
})

test('what never happened is not applicable', () => {
  const facts = factsAfter([], '2026-03-01')
  const never = Object.entries(facts).filter(([, value]) => value === null)
  expect(never.map(([id]) => id).sort()).toEqual([
    'daysAtPosition',
    'daysSinceDemand',
    'daysSinceDemandPayBy',
    'daysSinceFeeLetter',
    'daysSinceLastLetter',
    'daysSinceLastPayment',
    'daysSinceNotice',
    'daysSinceNoticePayBy',
    'daysSincePayBy',
    'daysSinceReminder',
    'hasInterestWarning',
    'isDirectlyEnforceable',
    'isDueDayAgreed',
    'isReminderFeeAgreed',
  ])
})

test('what nobody said is not "no"', () => {
  const state = claimAfter(
    [
      {
        type: 'facts-stated',
        on: on('2026-01-02'),
        facts: { isDisputed: null, isInsolvent: null, isDeceased: null, isCustomerStopped: null },
      },
    ],
    { first: { ...imported({ kind: null }), isCommercial: null } },
  )
  expect(factsOf(state, on('2026-03-01'), context)).toMatchObject({
    debtorKind: null,
    isCommercial: null,
    isDisputed: null,
    isInsolvent: null,
    isDeceased: null,
    isCustomerStopped: null,
  })
})

test('days count from the due day as it was moved', () => {
  const saturday = claimAfter([], { first: imported({ dueOn: '2026-02-07' }) })
  expect(movedDueOn(saturday, calendar)).toBe('2026-02-09')
  expect(factsOf(saturday, on('2026-02-08'), context)['daysSinceDue']).toBe(-1)
  expect(factsOf(saturday, on('2026-02-09'), context)['daysSinceDue']).toBe(0)
  const still = { ...calendar, rollOver: { ...calendar.rollOver, dueDay: false } }
  expect(movedDueOn(saturday, still)).toBe('2026-02-07')
})

test('days since what did happen', () => {
  const facts = factsAfter(
    [
      sent('reminder-sent', '2026-02-16', { fee: 500 }),
      paid('2026-02-18', 1000),
      sent('notice-sent', '2026-03-03'),
      sent('demand-sent', '2026-03-20'),
    ],
    '2026-03-25',
  )
  expect(facts).toMatchObject({
    daysSinceIssued: 82,
    daysSinceDue: 51,
    daysSinceReminder: 37,
    daysSinceNotice: 22,
    daysSinceNoticePayBy: 8,
    daysSinceDemand: 5,
    daysSinceDemandPayBy: -9,
    daysSinceLastLetter: 5,
    daysSincePayBy: -9,
    daysSinceFeeLetter: 37,
    daysSinceLastPayment: 35,
    daysAtPosition: 5,
  })
})

test('counts and amounts', () => {
  const facts = factsAfter(
    [
      sent('reminder-sent', '2026-02-16', { fee: 500, interest: 200 }),
      sent('reminder-sent', '2026-02-20'),
      sent('notice-sent', '2026-03-03', { fee: 300 }),
      paid('2026-03-05', 600),
    ],
    '2026-03-06',
  )
  expect(facts).toMatchObject({
    remindersSent: 2,
    noticesSent: 1,
    demandsSent: 0,
    lettersSent: 3,
    feeLettersSent: 2,
    originalMinor: 100_000,
    principalMinor: 100_000,
    feesMinor: 200,
    outstandingMinor: 100_400,
  })
})

test('of two letters of a kind the last counts', () => {
  const events = [sent('notice-sent', '2026-02-16'), sent('notice-sent', '2026-03-03')]
  expect(factsAfter(events, '2026-03-05')['daysSinceNotice']).toBe(2)
})

describe('what ends by itself', () => {
  const held: ClaimEvent = {
    type: 'hold-placed',
    on: on('2026-02-10'),
    reason: 'call',
    until: on('2026-02-20'),
  }
  const plan: ClaimEvent = {
    type: 'payment-plan-agreed',
    on: on('2026-02-10'),
    until: on('2026-02-20'),
    instalments: [],
  }

  test('the end day belongs neither to a hold nor to a plan', () => {
    const days = ['2026-02-19', '2026-02-20'].map((day) => factsAfter([held, plan], day))
    expect(days.map((facts) => facts['isOnHold'])).toEqual([true, false])
    expect(days.map((facts) => facts['isInPaymentPlan'])).toEqual([true, false])
  })

  test('without an end day they go on', () => {
    const open = [
      { ...held, until: null },
      { ...plan, until: null },
    ]
    const facts = factsAfter(open, '2030-01-01')
    expect([facts['isOnHold'], facts['isInPaymentPlan']]).toEqual([true, true])
  })

  test('a broken plan holds nothing back', () => {
    const broken: ClaimEvent = { type: 'payment-plan-broken', on: on('2026-02-12') }
    expect(factsAfter([plan, broken], '2026-02-13')).toMatchObject({
      isInPaymentPlan: false,
      isPaymentPlanBroken: true,
    })
  })

  test('the next change is the end day, as long as it is ahead', () => {
    const state = claimAfter([held, plan])
    const next = (fact: string, day: string) =>
      nextScheduledChange(fact, { state, day: on(day) }, calendar)
    expect(next('isOnHold', '2026-02-19')).toBe('2026-02-20')
    expect(next('isOnHold', '2026-02-20')).toBeNull()
    expect(next('isInPaymentPlan', '2026-02-11')).toBe('2026-02-20')
    expect(next('isDisputed', '2026-02-11')).toBeNull()
    const nothing = { state: claimAfter(), day: on('2026-02-11') }
    expect(nextScheduledChange('isOnHold', nothing, calendar)).toBeNull()
    expect(nextScheduledChange('isInPaymentPlan', nothing, calendar)).toBeNull()
  })

  test.each([
    ['2026-02-18', '2026-02-21'],
    ['2026-02-21', '2026-02-23'],
    ['2026-04-29', '2026-05-01'],
    ['2026-05-01', '2026-05-04'],
  ])('after %s working days change on %s', (day, change) => {
    const at = { state: claimAfter(), day: on(day) }
    expect(nextScheduledChange('isWorkingDay', at, calendar)).toBe(change)
  })
})

test('the currency is compared with that of the law', () => {
  const facts = factsOf(claimAfter(), on('2026-02-01'), { calendar, currency: 'NOK' })
  expect(facts['isForeignCurrency']).toBe(true)
  expect(factsAfter([], '2026-02-01')['isForeignCurrency']).toBe(false)
})
