import { describe, expect, test } from 'vitest'
import type { Letter } from '../eu/testing/letters.ts'
import * as wanted from '../eu/testing/rulings.ts'
import { denmark } from './index.ts'

const { handOver, spoke } = wanted

const ruling = wanted.rulingsOf(denmark, { issued: '2026-01-05', due: '2026-02-02' })

const letter = (kind: Parameters<typeof wanted.letter>[0], fee = 10_000, days = 10) =>
  wanted.letter(kind, fee, days)

describe('a letter', () => {
  test.each(['remind', 'notice', 'demand'] as const)(
    'a %s goes out on the day after the due day with its fee, not before',
    (kind) => {
      expect(spoke(ruling(letter(kind), '2026-02-02'))).toEqual(['dk.letter.after-due'])
      expect(spoke(ruling(letter(kind), '2026-02-03'))).toEqual([])
    },
  )

  test('costs 100 kroner and not an øre more', () => {
    expect(spoke(ruling(letter('remind', 10_001), '2026-02-03'))).toEqual(['dk.fee.cap'])
  })

  test('costs nothing nine days after one with a fee, and something after ten', () => {
    const letters: readonly Letter[] = [{ kind: 'remind', on: '2026-02-12', fee: 10_000, days: 10 }]
    expect(spoke(ruling(letter('notice'), '2026-02-21', { letters }))).toEqual(['dk.fee.apart'])
    expect(spoke(ruling(letter('notice'), '2026-02-22', { letters }))).toEqual([])
    expect(spoke(ruling(letter('notice', 0), '2026-02-21', { letters }))).toEqual([])
  })

  test('is not kept apart from a letter without a fee', () => {
    const letters: readonly Letter[] = [{ kind: 'remind', on: '2026-02-12', fee: 0, days: 10 }]
    expect(spoke(ruling(letter('remind'), '2026-02-13', { letters }))).toEqual([])
  })

  test.each(['remind', 'notice', 'demand'] as const)(
    'a %s shares the three fees with the others',
    (kind) => {
      const two: readonly Letter[] = [
        { kind: 'remind', on: '2026-02-12', fee: 10_000, days: 10 },
        { kind: 'demand', on: '2026-02-22', fee: 10_000, days: 10 },
      ]
      const three: readonly Letter[] = [
        ...two,
        { kind: 'notice', on: '2026-03-04', fee: 10_000, days: 10 },
      ]
      expect(spoke(ruling(letter(kind), '2026-04-01', { letters: two }))).toEqual([])
      expect(spoke(ruling(letter(kind), '2026-04-01', { letters: three }))).toEqual([
        'dk.fee.count',
      ])
    },
  )

  test('costs nothing on a disputed claim and is not sent to an insolvent debtor', () => {
    const on = '2026-02-10'
    const disputed = { happened: [{ type: 'dispute-raised', on }] } as const
    const insolvent = { happened: [{ type: 'insolvency-opened', on }] } as const
    expect(spoke(ruling(letter('remind'), '2026-02-12', disputed))).toEqual(['dk.dispute.fee'])
    expect(spoke(ruling(letter('remind', 0), '2026-02-12', insolvent))).toEqual([
      'dk.insolvency.stop',
    ])
  })
})

test('a notice gives ten days, a reminder need not', () => {
  expect(spoke(ruling(letter('notice', 0, 9), '2026-02-12'))).toEqual(['dk.notice.deadline'])
  expect(spoke(ruling(letter('remind', 0, 9), '2026-02-12'))).toEqual([])
})

describe('the hand-over', () => {
  const letters: readonly Letter[] = [{ kind: 'notice', on: '2026-02-12', fee: 10_000, days: 10 }]

  test('waits until the ten days of a notice are over', () => {
    expect(spoke(ruling(handOver, '2026-02-22', { letters }))).toEqual(['dk.notice.deadline'])
    expect(spoke(ruling(handOver, '2026-02-23', { letters }))).toEqual([])
  })

  test('does not come out of a shorter notice or of a reminder', () => {
    const short: readonly Letter[] = [{ kind: 'notice', on: '2026-02-12', fee: 0, days: 9 }]
    const reminder: readonly Letter[] = [
      { kind: 'remind', on: '2026-02-12', fee: 10_000, days: 10 },
    ]
    expect(spoke(ruling(handOver, '2026-04-01', { letters: short }))).toEqual([
      'dk.notice.deadline',
    ])
    expect(spoke(ruling(handOver, '2026-04-01', { letters: reminder }))).toEqual([
      'dk.notice.deadline',
    ])
  })

  test('is not for a disputed claim', () => {
    const happened = [{ type: 'dispute-raised', on: '2026-02-20' }] as const
    expect(spoke(ruling(handOver, '2026-03-02', { letters, happened }))).toEqual([
      'dk.dispute.stop',
    ])
  })
})
