import type { Proposal } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import type { Letter } from '../eu/testing/letters.ts'
import * as wanted from '../eu/testing/rulings.ts'
import { norway } from './index.ts'

const { handOver, spoke } = wanted

/** Due on a Monday. */
const ruling = wanted.rulingsOf(norway, { issued: '2019-01-02', due: '2026-02-16' })

const letter = (kind: Parameters<typeof wanted.letter>[0], fee = 0, days = 14) =>
  wanted.letter(kind, fee, days)

describe('when a letter may go out', () => {
  test.each(['remind', 'notice', 'demand'] as const)('a %s waits for the day after due', (kind) => {
    expect(ruling(letter(kind), '2026-02-16')).toMatchObject({
      verdict: 'postpone',
      lawfulFrom: '2026-02-17',
    })
    expect(ruling(letter(kind), '2026-02-17')).toMatchObject({ verdict: 'allow' })
  })

  test('a due day on a Sunday is the Monday after it', () => {
    expect(ruling(letter('remind'), '2026-02-16', { due: '2026-02-15' })).toMatchObject({
      lawfulFrom: '2026-02-17',
    })
  })
})

describe('the fee', () => {
  test('of a third letter is dropped, not waited for until the count begins anew', () => {
    const letters: Letter[] = [
      { kind: 'remind', on: '2026-03-02', fee: 3800 },
      { kind: 'remind', on: '2026-03-17', fee: 3800 },
    ]
    const third: Proposal = { ...letter('notice', 3800), feeTooEarly: 'wait' }
    const found = ruling(third, '2026-04-07', { letters })
    expect(found).toMatchObject({ verdict: 'allow', letter: { feeMinor: 0 } })
    expect(spoke(found)).toEqual(['no.fee.count'])
  })

  test.each(['remind', 'notice'] as const)('of a %s is lawful from the 14th day', (kind) => {
    const early = ruling(letter(kind, 3800), '2026-03-01')
    expect(early.letter?.feeMinor).toBe(0)
    expect(spoke(early)).toEqual(['no.fee.too-early'])
    expect(ruling(letter(kind, 3800), '2026-03-02').letter?.feeMinor).toBe(3800)
  })

  test('can wait for its first lawful day, which counts from the moved due day', () => {
    // 10 January 2026 is a Saturday; unmoved, the day would be the 24th.
    const waiting: Proposal = { ...letter('remind', 3800), feeTooEarly: 'wait' }
    expect(ruling(waiting, '2026-01-20', { due: '2026-01-10' })).toMatchObject({
      verdict: 'postpone',
      lawfulFrom: '2026-01-26',
    })
  })

  test('comes down to the cap', () => {
    const dear = ruling(letter('remind', 3900), '2026-03-02')
    expect(dear.letter?.feeMinor).toBe(3800)
    expect(spoke(dear)).toEqual(['no.fee.cap'])
  })

  test('of a third reminder or notice falls away until six months have passed', () => {
    const letters: Letter[] = [
      { kind: 'remind', on: '2026-03-02', fee: 3800 },
      { kind: 'notice', on: '2026-03-17', fee: 3800 },
    ]
    expect(spoke(ruling(letter('remind', 3800), '2026-09-17', { letters }))).toEqual([
      'no.fee.count',
    ])
    expect(spoke(ruling(letter('remind', 3800), '2026-09-18', { letters }))).toEqual([])
  })

  test('of a second letter falls away while the first deadline runs', () => {
    const letters: Letter[] = [{ kind: 'remind', on: '2026-03-02', fee: 3800 }]
    const soon = ruling(letter('notice', 3800), '2026-03-16', { letters })
    expect(spoke(soon)).toEqual(['no.fee.first-deadline'])
    expect(soon.letter?.feeMinor).toBe(0)
    expect(spoke(ruling(letter('notice', 3800), '2026-03-17', { letters }))).toEqual([])
  })

  test('of a demand asks for a missed deadline', () => {
    expect(spoke(ruling(letter('demand', 11_300), '2026-03-17'))).toEqual([
      'no.fee.missed-deadline',
    ])
    const letters: Letter[] = [{ kind: 'notice', on: '2026-03-02' }]
    expect(spoke(ruling(letter('demand', 11_300), '2026-03-16', { letters }))).toEqual([
      'no.fee.missed-deadline',
    ])
    expect(spoke(ruling(letter('demand', 11_300), '2026-03-17', { letters }))).toEqual([])
  })

  test('of a second demand falls away', () => {
    const letters: Letter[] = [
      { kind: 'notice', on: '2026-03-02' },
      { kind: 'demand', on: '2026-03-17', fee: 11_300 },
    ]
    expect(spoke(ruling(letter('demand', 11_300), '2026-04-20', { letters }))).toEqual([
      'no.fee.count',
    ])
  })

  test('of an old claim goes to a person, its letter without a fee does not', () => {
    const old = { due: '2020-02-14' }
    expect(ruling(letter('remind', 100), '2026-03-02', old)).toMatchObject({ verdict: 'refer' })
    expect(ruling(letter('remind'), '2026-03-02', old)).toMatchObject({ verdict: 'allow' })
  })
})

describe('the deadline', () => {
  test.each([
    ['remind', 3800, 'no.reminder.deadline'],
    ['notice', 0, 'no.notice.deadline'],
    ['demand', 0, 'no.demand.deadline'],
  ] as const)('of a %s goes up to 14 days', (kind, fee, limit) => {
    const short = ruling(letter(kind, fee, 13), '2026-03-02')
    expect(short.letter?.payWithinDays).toBe(14)
    expect(spoke(short)).toEqual([limit])
  })

  test('of a reminder without a fee is the creditor’s own', () => {
    expect(ruling(letter('remind', 0, 5), '2026-03-02').letter?.payWithinDays).toBe(5)
  })
})

describe('handing over', () => {
  test('waits for the day after the deadline of the notice', () => {
    const letters: Letter[] = [{ kind: 'notice', on: '2026-03-17' }]
    expect(ruling(handOver, '2026-03-31', { letters })).toMatchObject({
      verdict: 'postpone',
      lawfulFrom: '2026-04-01',
    })
    expect(ruling(handOver, '2026-04-01', { letters })).toMatchObject({ verdict: 'allow' })
  })

  test('a notice that gave less than 14 days counts as none', () => {
    const letters: Letter[] = [{ kind: 'notice', on: '2026-03-17', days: 7 }]
    expect(ruling(handOver, '2026-05-04', { letters })).toMatchObject({
      verdict: 'refer',
      lawfulFrom: null,
    })
  })

  test('without a notice goes to a person', () => {
    expect(ruling(handOver, '2026-04-01')).toMatchObject({ verdict: 'refer', lawfulFrom: null })
  })
})

describe('stops', () => {
  const disputed = [{ type: 'dispute-raised', on: '2026-03-01' }] as const

  test.each(['notice', 'demand'] as const)('a disputed claim gets no %s', (kind) => {
    const found = ruling(letter(kind), '2026-03-17', { happened: disputed })
    expect(found.verdict).toBe('refer')
    expect(spoke(found)).toEqual(['no.dispute.stop'])
  })

  test('a disputed claim is not handed over', () => {
    const letters: Letter[] = [{ kind: 'notice', on: '2026-02-17' }]
    const found = ruling(handOver, '2026-04-01', { letters, happened: disputed })
    expect(spoke(found)).toEqual(['no.dispute.stop'])
  })

  test('a disputed claim may be reminded of, without a fee', () => {
    const found = ruling(letter('remind', 3800), '2026-03-17', { happened: disputed })
    expect(found).toMatchObject({ verdict: 'allow', letter: { feeMinor: 0 } })
    expect(spoke(found)).toEqual(['no.dispute.fee'])
  })

  test.each(['remind', 'notice', 'demand'] as const)('an insolvent debtor gets no %s', (kind) => {
    const happened = [{ type: 'insolvency-opened', on: '2026-03-01' }] as const
    const found = ruling(letter(kind), '2026-03-17', { happened })
    expect(found.verdict).toBe('refer')
    expect(spoke(found)).toEqual(['no.insolvency.stop'])
  })
})

test.each(['2009-12-31', '2027-01-01'])('every letter of %s goes to a person', (day) => {
  for (const kind of ['remind', 'notice', 'demand'] as const)
    expect(ruling(letter(kind), day, { due: '2009-11-02' }).verdict).toBe('refer')
})
