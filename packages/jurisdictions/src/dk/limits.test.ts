import {
  addDays,
  type ClaimEvent,
  constrain,
  foldClaim,
  type LetterKind,
  type Proposal,
  plainDate,
} from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { denmark } from './index.ts'

type Letter = readonly [kind: LetterKind, on: string, fee?: number, days?: number]

type Happening = { readonly type: 'dispute-raised' | 'insolvency-opened'; readonly on: string }

const types = { remind: 'reminder-sent', notice: 'notice-sent', demand: 'demand-sent' } as const

const sent = ([kind, on, feeMinor = 10_000, days = 10]: Letter): ClaimEvent => ({
  type: types[kind],
  on: plainDate(on),
  decisionId: on,
  step: kind,
  feeMinor,
  compensationMinor: 0,
  interestMinor: 0,
  payWithinDays: days,
  payBy: addDays(plainDate(on), days),
  channel: 'test',
  contentHash: null,
})

const imported: ClaimEvent = {
  type: 'invoice-imported',
  on: plainDate('2026-01-05'),
  invoice: {
    number: '1',
    amount: { minor: 100_000, currency: 'DKK' },
    issuedOn: plainDate('2026-01-05'),
    dueOn: plainDate('2026-02-02'),
  },
  debtor: { kind: 'consumer', country: 'DK' },
  isCommercial: false,
}

type Case = { readonly letters?: readonly Letter[]; readonly happened?: readonly Happening[] }

function ruling(proposal: Proposal, day: string, { letters = [], happened = [] }: Case = {}) {
  const more = happened.map(({ type, on }): ClaimEvent => ({ type, on: plainDate(on) }))
  const state = foldClaim('claim', [imported, ...letters.map(sent), ...more], {
    allocation: denmark.allocation.order,
    unpaidFeesKeepOpen: true,
  })
  return constrain(proposal, { state, day: plainDate(day), jurisdiction: denmark })
}

const letter = (kind: LetterKind, feeMinor = 10_000, payWithinDays = 10): Proposal => ({
  kind,
  letter: { kind, feeMinor, payWithinDays },
  feeTooEarly: 'waive',
})

const handOver: Proposal = { kind: 'hand-over', letter: null, feeTooEarly: 'waive' }

/** Limits that changed or stopped the proposal. */
const spoke = ({ limits }: ReturnType<typeof ruling>) =>
  limits.filter(({ remedy }) => remedy !== null).map(({ limit }) => limit)

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
    const letters: readonly Letter[] = [['remind', '2026-02-12']]
    expect(spoke(ruling(letter('notice'), '2026-02-21', { letters }))).toEqual(['dk.fee.apart'])
    expect(spoke(ruling(letter('notice'), '2026-02-22', { letters }))).toEqual([])
    expect(spoke(ruling(letter('notice', 0), '2026-02-21', { letters }))).toEqual([])
  })

  test('is not kept apart from a letter without a fee', () => {
    const letters: readonly Letter[] = [['remind', '2026-02-12', 0]]
    expect(spoke(ruling(letter('remind'), '2026-02-13', { letters }))).toEqual([])
  })

  test.each(['remind', 'notice', 'demand'] as const)(
    'a %s shares the three fees with the others',
    (kind) => {
      const two: readonly Letter[] = [
        ['remind', '2026-02-12'],
        ['demand', '2026-02-22'],
      ]
      const three: readonly Letter[] = [...two, ['notice', '2026-03-04']]
      expect(spoke(ruling(letter(kind), '2026-04-01', { letters: two }))).toEqual([])
      expect(spoke(ruling(letter(kind), '2026-04-01', { letters: three }))).toEqual([
        'dk.fee.count',
      ])
    },
  )

  test('costs nothing on a disputed claim and is not sent to an insolvent debtor', () => {
    const on = '2026-02-10'
    const disputed: Case = { happened: [{ type: 'dispute-raised', on }] }
    const insolvent: Case = { happened: [{ type: 'insolvency-opened', on }] }
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
  const letters: readonly Letter[] = [['notice', '2026-02-12']]

  test('waits until the ten days of a notice are over', () => {
    expect(spoke(ruling(handOver, '2026-02-22', { letters }))).toEqual(['dk.notice.deadline'])
    expect(spoke(ruling(handOver, '2026-02-23', { letters }))).toEqual([])
  })

  test('does not come out of a shorter notice or of a reminder', () => {
    const short: readonly Letter[] = [['notice', '2026-02-12', 0, 9]]
    const reminder: readonly Letter[] = [['remind', '2026-02-12']]
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
