import {
  type ClaimEvent,
  constrain,
  foldClaim,
  type LetterKind,
  type Proposal,
  plainDate,
  type StatedFacts,
} from '@forfall/rules'
import { expect, test } from 'vitest'
import { germany } from './index.ts'

type Case = {
  readonly facts?: StatedFacts
  /** The day a free reminder was sent. */
  readonly remindedOn?: string
  readonly isInsolvent?: boolean
  readonly isDisputed?: boolean
}

const reminderOn = (day: string): ClaimEvent => ({
  type: 'reminder-sent',
  on: plainDate(day),
  decisionId: day,
  step: 'reminder',
  feeMinor: 0,
  compensationMinor: 0,
  interestMinor: 0,
  payWithinDays: 14,
  payBy: plainDate('2026-03-09'),
  channel: 'test',
  contentHash: null,
})

function stateOf({ facts = {}, remindedOn, isInsolvent, isDisputed }: Case) {
  const events: ClaimEvent[] = [
    {
      type: 'invoice-imported',
      on: plainDate('2026-02-02'),
      invoice: {
        number: '1',
        amount: { minor: 100_000, currency: 'EUR' },
        issuedOn: plainDate('2026-02-02'),
        // A Monday.
        dueOn: plainDate('2026-02-16'),
      },
      debtor: { kind: 'consumer', country: 'DE' },
      isCommercial: false,
    },
    { type: 'facts-stated', on: plainDate('2026-02-02'), facts },
    ...(remindedOn === undefined ? [] : [reminderOn(remindedOn)]),
    ...(isInsolvent ? [{ type: 'insolvency-opened', on: plainDate('2026-02-20') } as const] : []),
    ...(isDisputed ? [{ type: 'dispute-raised', on: plainDate('2026-02-20') } as const] : []),
  ]
  return foldClaim('claim', events, {
    allocation: germany.allocation.order,
    unpaidFeesKeepOpen: true,
  })
}

const ruling = (proposal: Proposal, day: string, about: Case = {}) =>
  constrain(proposal, { state: stateOf(about), day: plainDate(day), jurisdiction: germany })

const letter = (kind: LetterKind, feeMinor = 0): Proposal => ({
  kind,
  letter: { kind, feeMinor, payWithinDays: 14 },
  feeTooEarly: 'wait',
})

const handOver: Proposal = { kind: 'hand-over', letter: null, feeTooEarly: 'waive' }

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
  const about = { remindedOn: '2026-02-23' }
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
    const about = { isInsolvent: true, remindedOn: '2026-02-18' }
    expect(ruling(proposal, '2026-03-10', about)).toMatchObject({ verdict: 'refer' })
  },
)

test('a dispute stops nothing by law', () => {
  const about = { isDisputed: true, remindedOn: '2026-02-18' }
  expect(ruling(handOver, '2026-03-10', about)).toMatchObject({ verdict: 'allow' })
})
