import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../domain/plain-date.ts'
import { on } from '../testing/claims.ts'
import { inputOn } from '../testing/decisions.ts'
import { is, limit } from '../testing/fixture.ts'
import { forItAfterAll, notForIt, postponedTo } from './look-again.ts'
import { outcome } from './outcome.ts'

describe('the claims a policy is for', () => {
  const young = { appliesTo: is('daysSinceDue', 'lessThanInclusive', 30) }

  test('may be left by a claim on a day that can be told', () => {
    expect(notForIt(inputOn('2026-02-16', { policy: young }))).toBe('2026-03-05')
    expect(forItAfterAll(inputOn('2026-03-05', { policy: young }))).toBeNull()
  })

  test('may be joined by a claim on a day that can be told', () => {
    const old = { appliesTo: is('daysSinceDue', 'greaterThan', 30) }
    expect(forItAfterAll(inputOn('2026-02-16', { policy: old }))).toBe('2026-03-05')
    expect(notForIt(inputOn('2026-03-05', { policy: old }))).toBeNull()
  })

  test('stay the same where that goes by events only', () => {
    const consumers = { appliesTo: is('debtorKind', 'equal', 'consumer') }
    expect(notForIt(inputOn('2026-02-16', { policy: consumers }))).toBeNull()
  })

  test('are all, where a policy says nothing', () => {
    const input = inputOn('2026-02-16')
    expect([notForIt(input), forItAfterAll(input)]).toEqual([null, null])
  })
})

describe('an action that the law postponed', () => {
  const later = limit('zz.later', 'remind', {
    requires: is('daysSinceDue', 'greaterThan', 60),
    otherwise: 'postpone',
    from: on('2026-03-01'),
    until: on('2026-03-20'),
  })
  const input = inputOn('2026-02-16', { law: { limits: [later], parameters: [] } })
  const until = (day: string) => outcome({ reviewOn: on(day) })
  const asked = (onDay: (day: PlainDate) => ReturnType<typeof outcome>) => {
    const days: PlainDate[] = []
    const found = postponedTo(until('2026-04-10'), input, (day) => {
      days.push(day)
      return onDay(day)
    })
    return { days, found }
  }

  test('is looked at on its first lawful day, if the law stays the same', () => {
    expect(asked(() => until('2026-04-10'))).toEqual({
      days: ['2026-03-01', '2026-03-20'],
      found: '2026-04-10',
    })
  })

  test('is looked at on the day on which the law lets it pass', () => {
    const passes = outcome({ action: { kind: 'stop', step: 's', source: 'flow', reason: 'r' } })
    const { found } = asked((day) => (day === '2026-03-20' ? passes : until('2026-04-10')))
    expect(found).toBe('2026-03-20')
  })

  test('is looked at on the day on which the law names another day', () => {
    expect(asked(() => until('2026-04-20'))).toEqual({
      days: ['2026-03-01'],
      found: '2026-03-01',
    })
  })

  test('is not asked about outside the days between', () => {
    const asks = () => {
      throw new Error('asked')
    }
    expect(postponedTo(until('2026-03-01'), input, asks)).toBe('2026-03-01')
    expect(postponedTo(outcome({}), input, asks)).toBeNull()
  })
})
