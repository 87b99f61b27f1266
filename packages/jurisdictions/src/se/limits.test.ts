import { describe, expect, test } from 'vitest'
import * as wanted from '../eu/testing/rulings.ts'
import { sweden } from './index.ts'

const { handOver, spoke } = wanted

/** Due on a Monday. */
const ruling = wanted.rulingsOf(sweden, { issued: '2026-03-02', due: '2026-03-16' })

const letter = (kind: Parameters<typeof wanted.letter>[0], fee = 0, days = 10) =>
  wanted.letter(kind, fee, days)

test('letters and hand-over wait for the day after the due day', () => {
  for (const proposal of [letter('remind'), letter('notice'), letter('demand'), handOver])
    expect(ruling(proposal, '2026-03-16')).toMatchObject({
      verdict: 'postpone',
      lawfulFrom: '2026-03-17',
    })
})

describe('the fee of a reminder', () => {
  test.each([null, false])('is dropped where it was not agreed (%s)', (isReminderFeeAgreed) => {
    const found = ruling(letter('remind', 6000), '2026-03-23', {
      facts: { isReminderFeeAgreed },
    })
    expect(spoke(found)).toContain('se.reminder.fee-agreed')
  })

  test('comes down to 60 kronor where it was', () => {
    const agreed = { facts: { isReminderFeeAgreed: true } }
    expect(spoke(ruling(letter('remind', 6000), '2026-03-23', agreed))).toEqual([])
    expect(spoke(ruling(letter('remind', 6001), '2026-03-23', agreed))).toEqual(['se.fee.cap'])
  })

  test('is charged once', () => {
    const letters = [{ kind: 'remind', on: '2026-03-23', fee: 6000 }] as const
    const found = ruling(letter('remind', 6000), '2026-04-10', {
      letters,
      facts: { isReminderFeeAgreed: true },
    })
    expect(spoke(found)).toEqual(['se.reminder.fee-count'])
  })

  test('is charged by a second reminder if the first was free', () => {
    const letters = [{ kind: 'remind', on: '2026-03-23' }] as const
    const found = ruling(letter('remind', 6000), '2026-04-10', {
      letters,
      facts: { isReminderFeeAgreed: true },
    })
    expect(spoke(found)).toEqual([])
  })
})

describe('a demand', () => {
  test('gives eight days at least', () => {
    expect(spoke(ruling(letter('demand', 18_000, 8), '2026-03-23'))).toEqual([])
    expect(spoke(ruling(letter('demand', 18_000, 7), '2026-03-23'))).toEqual(['se.demand.deadline'])
  })

  test('costs 180 kronor, once', () => {
    expect(spoke(ruling(letter('demand', 18_001), '2026-03-23'))).toEqual(['se.fee.cap'])
    const letters = [{ kind: 'demand', on: '2026-03-23', fee: 18_000 }] as const
    expect(spoke(ruling(letter('demand', 18_000), '2026-04-10', { letters }))).toEqual([
      'se.demand.fee-count',
    ])
  })
})

test('a notice costs nothing', () => {
  expect(spoke(ruling(letter('notice', 100), '2026-03-23'))).toEqual(['se.notice.no-fee'])
})

test('a dispute stops demand and hand-over, not a reminder without a fee', () => {
  const disputed = { happened: [{ type: 'dispute-raised', on: '2026-03-23' }] } as const
  expect(ruling(letter('demand'), '2026-03-23', disputed)).toMatchObject({ verdict: 'refer' })
  expect(ruling(handOver, '2026-03-23', disputed)).toMatchObject({ verdict: 'refer' })
  expect(ruling(letter('remind'), '2026-03-23', disputed)).toMatchObject({ verdict: 'allow' })
})

test('insolvency stops everything', () => {
  const insolvent = { happened: [{ type: 'insolvency-opened', on: '2026-03-23' }] } as const
  for (const proposal of [letter('remind'), letter('notice'), letter('demand'), handOver])
    expect(ruling(proposal, '2026-03-23', insolvent)).toMatchObject({ verdict: 'refer' })
})
