import type { LetterKind, Proposal } from '@forfall/rules'
import { expect, test } from 'vitest'
import * as wanted from '../eu/testing/rulings.ts'
import { germany } from './index.ts'

const { handOver } = wanted

/** Due on a Monday. */
const ruling = wanted.rulingsOf(germany, { issued: '2026-02-02', due: '2026-02-16' })

const letter = (kind: LetterKind, fee = 0): Proposal => ({
  ...wanted.letter(kind, fee, 14),
  feeTooEarly: 'wait',
})

/** A free reminder that brought default about. */
const reminded = [{ kind: 'remind', on: '2026-02-18' }] as const

test.each(['remind', 'notice', 'demand'] as const)('a %s waits for the day after due', (kind) => {
  expect(ruling(letter(kind), '2026-02-16')).toMatchObject({
    verdict: 'postpone',
    lawfulFrom: '2026-02-17',
  })
  expect(ruling(letter(kind), '2026-02-17')).toMatchObject({ verdict: 'allow' })
})

test('a fee before default is dropped and never waited for', () => {
  expect(ruling(letter('remind', 76), '2026-02-23')).toMatchObject({
    verdict: 'allow',
    letter: { feeMinor: 0 },
  })
})

test('a fee is lawful from the day after the letter that brought default about', () => {
  const about = { letters: [{ kind: 'remind', on: '2026-02-23' }] } as const
  const feeOn = (day: string) => ruling(letter('notice', 76), day, about).letter?.feeMinor
  expect([feeOn('2026-02-23'), feeOn('2026-02-24')]).toEqual([0, 76])
})

test('a fee comes down to what the court recognised', () => {
  const about = { facts: { isDueDayAgreed: true } }
  const dear = ruling(letter('remind', 250), '2026-02-23', about)
  expect(dear.letter?.feeMinor).toBe(76)
})

test('hand-over waits for a default that comes by itself', () => {
  const facts = { isDueDayAgreed: false, hasInterestWarning: true }
  expect(ruling(handOver, '2026-02-23', { facts })).toMatchObject({
    verdict: 'postpone',
    lawfulFrom: '2026-03-19',
  })
  expect(ruling(handOver, '2026-03-19', { facts })).toMatchObject({ verdict: 'allow' })
})

test('hand-over without any letter goes to a person where default never comes by itself', () => {
  expect(ruling(handOver, '2026-05-18')).toMatchObject({ verdict: 'refer' })
})

test.each([letter('remind'), letter('notice'), letter('demand'), handOver])(
  'nothing goes to an insolvent debtor',
  (proposal) => {
    const about = {
      letters: reminded,
      happened: [{ type: 'insolvency-opened', on: '2026-02-20' }],
    } as const
    expect(ruling(proposal, '2026-03-10', about)).toMatchObject({ verdict: 'refer' })
  },
)

test('a dispute stops nothing by law', () => {
  const about = {
    letters: reminded,
    happened: [{ type: 'dispute-raised', on: '2026-02-20' }],
  } as const
  expect(ruling(handOver, '2026-03-10', about)).toMatchObject({ verdict: 'allow' })
})
