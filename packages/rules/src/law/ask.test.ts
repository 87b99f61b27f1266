import { describe, expect, test } from 'vitest'
import type { ClaimEvent } from '../claim/event.ts'
import type { Condition } from '../policy/condition.ts'
import { claimAfter, on, sent } from '../testing/claims.ts'
import { is, zz } from '../testing/fixture.ts'
import { ask, firstDayWhen } from './ask.ts'
import { knownFacts } from './legal-facts.ts'
import { resolveParameters } from './resolve.ts'

const at = (day: string, events: readonly ClaimEvent[] = []) => ({
  state: claimAfter(events),
  day: on(day),
  jurisdiction: zz,
})

function asked(condition: Condition, day: string) {
  const context = at(day)
  return ask(condition, knownFacts(context, zz), context)
}

const cheap = is('outstandingMinor', 'lessThan', { parameter: 'zz.fee-max' })

describe('a condition of the law', () => {
  test('sees the value in force in the place of its parameter', () => {
    const [before, after] = ['2025-12-31', '2026-01-01'].map((day) => asked(cheap, day))
    expect(before).toMatchObject({ value: { condition: { value: 500 } } })
    expect(after).toMatchObject({
      value: {
        condition: { value: 600 },
        trace: { met: false, seen: 100_000, wanted: 600 },
        uses: [{ parameter: 'zz.fee-max', from: '2026-01-01' }],
      },
    })
  })

  test('rests on what its facts rest on', () => {
    const found = asked(is('law.recentFees', 'lessThan', 1), '2026-02-10')
    expect(found).toMatchObject({
      value: { trace: { met: true }, uses: [{ parameter: 'zz.fee-window' }] },
    })
  })

  test.each([cheap, is('law.recentFees', 'lessThan', 1)])(
    'is not answered past 2026: %j',
    (one) => {
      expect(asked(one, '2027-01-01')).toMatchObject({
        ok: false,
        problem: { code: 'parameter-not-verified', day: '2027-01-01' },
      })
    },
  )

  test('is answered when it needs nothing of the law data', () => {
    expect(asked(is('isDisputed', 'equal', false), '2027-01-01').ok).toBe(true)
  })
})

describe('parameters in a condition', () => {
  test('are found wherever they stand, and named once', () => {
    const nested: Condition = {
      not: { any: [cheap, { all: [cheap, is('noticesSent', 'equal', 0)] }] },
    }
    const found = resolveParameters(nested, zz, on('2026-02-01'))
    const resolved = { ...cheap, value: 600 }
    expect(found).toMatchObject({
      value: {
        condition: {
          not: { any: [resolved, { all: [resolved, is('noticesSent', 'equal', 0)] }] },
        },
        uses: [{ parameter: 'zz.fee-max' }],
      },
    })
  })

  test('that no country has are a bug', () => {
    const typo = is('outstandingMinor', 'lessThan', { parameter: 'zz.fee-mix' })
    expect(() => resolveParameters(typo, zz, on('2026-02-01'))).toThrow('no parameter zz.fee-mix')
  })
})

describe('the first day on which a condition holds', () => {
  test('is derived from the days that pass', () => {
    const day = firstDayWhen(is('daysSinceDue', 'greaterThan', 14), null, at('2026-02-10'))
    expect(day).toBe('2026-02-17')
  })

  test('may take several changes', () => {
    const condition = {
      all: [is('daysSinceDue', 'greaterThanInclusive', 5), is('isWorkingDay', 'equal', true)],
    }
    // Five days after the due day is a Saturday.
    expect(firstDayWhen(condition, null, at('2026-02-03'))).toBe('2026-02-09')
  })

  test("follows the country's own facts", () => {
    const letters = [sent('reminder-sent', '2026-02-10', { fee: 500 })]
    const day = firstDayWhen(is('law.recentFees', 'lessThan', 1), null, at('2026-02-20', letters))
    expect(day).toBe('2026-03-12')
  })

  test('is none where only an event could bring it', () => {
    expect(firstDayWhen(is('isDisputed', 'equal', true), null, at('2026-02-10'))).toBeNull()
    const over = is('daysSinceDue', 'lessThan', 3)
    expect(firstDayWhen(over, null, at('2026-02-10'))).toBeNull()
  })

  test('is not looked for without an end', () => {
    const never = { all: [is('isWorkingDay', 'equal', true), is('isWorkingDay', 'equal', false)] }
    expect(firstDayWhen(never, null, at('2026-02-10'))).toBeNull()
  })

  test('sees the letter that is proposed', () => {
    const condition = {
      any: [is('proposal.feeMinor', 'equal', 0), is('daysSinceDue', 'greaterThanInclusive', 14)],
    }
    const letter = { kind: 'remind', feeMinor: 600, payWithinDays: 14 } as const
    expect(firstDayWhen(condition, letter, at('2026-02-03'))).toBe('2026-02-16')
  })
})
