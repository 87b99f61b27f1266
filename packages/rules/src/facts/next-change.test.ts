import { describe, expect, test } from 'vitest'
import { addDays } from '../domain/plain-date.ts'
import { knownFacts } from '../law/legal-facts.ts'
import type { Condition, Operator, Wanted } from '../policy/condition.ts'
import { claimAfter, on, sent } from '../testing/claims.ts'
import { is, zz } from '../testing/fixture.ts'
import { earlierKnown, nextChangeOf } from './next-change.ts'

// Due on 2 February: on the 12th ten days have gone.
const day = on('2026-02-12')

const nextOf = (conditions: Condition | readonly Condition[], state = claimAfter()) => {
  const facts = knownFacts({ state, day }, zz).values
  return nextChangeOf(
    Array.isArray(conditions) ? conditions : [conditions],
    { state, day, facts },
    zz,
  )
}

const due = (operator: Operator, value: Wanted) => is('daysSinceDue', operator, value)
const inDays = (count: number) => addDays(day, count)

describe('a count of days against a number', () => {
  test.each([
    ['greaterThanInclusive', 14, 4],
    ['greaterThan', 14, 5],
    ['lessThan', 14, 4],
    ['lessThanInclusive', 14, 5],
    ['lessThanInclusive', 10, 1],
    ['greaterThan', 10, 1],
    ['equal', 14, 4],
    ['notEqual', 14, 4],
  ] as const)('%s %i changes in %i days', (operator, value, days) => {
    expect(nextOf(due(operator, value))).toBe(inDays(days))
  })

  test.each([
    ['greaterThanInclusive', 10],
    ['lessThan', 10],
    ['greaterThan', 9],
    ['lessThanInclusive', 9],
  ] as const)('%s %i never changes again', (operator, value) => {
    expect(nextOf(due(operator, value))).toBeNull()
  })

  test('that does not run yet changes by an event only', () => {
    expect(nextOf(is('daysSinceNotice', 'greaterThan', 3))).toBeNull()
  })

  test('asking whether it exists changes by an event only', () => {
    expect(nextOf(due('notEqual', null))).toBeNull()
  })

  test('against a list it is looked at the next day', () => {
    expect(nextOf(due('in', [12, 14]))).toBe(inDays(1))
  })
})

describe('a count of days against another fact', () => {
  test('of days stays as it is', () => {
    expect(nextOf(due('greaterThan', { fact: 'daysSinceIssued' }))).toBeNull()
  })

  test('that stands still is looked at each day', () => {
    expect(nextOf(due('greaterThan', { fact: 'remindersSent' }))).toBe(inDays(1))
    expect(nextOf(is('remindersSent', 'lessThan', { fact: 'daysSinceDue' }))).toBe(inDays(1))
  })
})

test('what only events change has no day', () => {
  expect(nextOf(is('isDisputed', 'equal', true))).toBeNull()
  expect(nextOf(is('outstandingMinor', 'greaterThan', 5))).toBeNull()
})

test('what the calendar changes has its day', () => {
  expect(nextOf(is('isWorkingDay', 'equal', true))).toBe('2026-02-14')
})

test("a fact of the country's own knows its day", () => {
  const condition = is('law.recentFees', 'lessThan', 1)
  expect(nextOf(condition)).toBeNull()
  const charged = claimAfter([sent('reminder-sent', '2026-02-10', { fee: 500 })])
  expect(nextOf(condition, charged)).toBe('2026-03-12')
})

describe('groups', () => {
  const soon = due('greaterThanInclusive', 12)
  const later = due('greaterThanInclusive', 20)
  const over = due('lessThan', 15)
  const never = is('isDisputed', 'equal', true)

  test('"all" that is not met waits for the last part that is not', () => {
    expect(nextOf({ all: [soon, later] })).toBe(inDays(10))
    expect(nextOf({ all: [soon, over] })).toBe(inDays(2))
    expect(nextOf({ all: [soon, never] })).toBeNull()
  })

  test('"all" that is met changes with the first part', () => {
    expect(nextOf({ all: [over, due('lessThan', 30)] })).toBe(inDays(5))
  })

  test('"any" that is not met changes with the first part', () => {
    expect(nextOf({ any: [never, later, soon] })).toBe(inDays(2))
  })

  test('"any" that is met waits for the last part that is', () => {
    expect(nextOf({ any: [over, due('lessThan', 30), soon] })).toBe(inDays(20))
    expect(nextOf({ any: [over, { not: never }] })).toBeNull()
  })

  test('"not" changes with what it denies', () => {
    expect(nextOf({ not: soon })).toBe(inDays(2))
  })

  test('of several conditions the first change counts', () => {
    expect(nextOf([later, never, soon])).toBe(inDays(2))
    expect(nextOf([])).toBeNull()
  })
})

test('the earlier of two days that may be missing', () => {
  const [a, b] = [on('2026-01-01'), on('2026-01-02')]
  expect([earlierKnown(a, b), earlierKnown(null, b), earlierKnown(a, null)]).toEqual([a, b, a])
  expect(earlierKnown(null, null)).toBeNull()
})
