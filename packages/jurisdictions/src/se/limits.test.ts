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
import { sweden } from './index.ts'

type Sent = { readonly kind: 'reminder-sent' | 'demand-sent'; readonly feeMinor: number }

type Case = {
  readonly sent?: readonly Sent[]
  readonly happened?: 'dispute-raised' | 'insolvency-opened'
  readonly isReminderFeeAgreed?: boolean | null
}

const sentOn = plainDate('2026-03-23')

const eventOf = ({ kind, feeMinor }: Sent): ClaimEvent => ({
  type: kind,
  on: sentOn,
  decisionId: kind,
  step: kind,
  feeMinor,
  compensationMinor: 0,
  interestMinor: 0,
  payWithinDays: 10,
  payBy: addDays(sentOn, 10),
  channel: 'test',
  contentHash: null,
})

function ruling(proposal: Proposal, day: string, given: Case = {}) {
  const { sent = [], happened, isReminderFeeAgreed = null } = given
  const imported: ClaimEvent = {
    type: 'invoice-imported',
    on: plainDate('2026-03-02'),
    invoice: {
      number: '1',
      amount: { minor: 100_000, currency: 'SEK' },
      issuedOn: plainDate('2026-03-02'),
      // A Monday.
      dueOn: plainDate('2026-03-16'),
    },
    debtor: { kind: 'consumer', country: 'SE' },
    isCommercial: false,
  }
  const terms: ClaimEvent = {
    type: 'facts-stated',
    on: plainDate('2026-03-02'),
    facts: { isReminderFeeAgreed },
  }
  const happening: readonly ClaimEvent[] =
    happened === undefined ? [] : [{ type: happened, on: sentOn }]
  const state = foldClaim('claim', [imported, terms, ...sent.map(eventOf), ...happening], {
    allocation: sweden.allocation.order,
    unpaidFeesKeepOpen: true,
  })
  return constrain(proposal, { state, day: plainDate(day), jurisdiction: sweden })
}

const letter = (kind: LetterKind, feeMinor = 0, payWithinDays = 10): Proposal => ({
  kind,
  letter: { kind, feeMinor, payWithinDays },
  feeTooEarly: 'waive',
})

const handOver: Proposal = { kind: 'hand-over', letter: null, feeTooEarly: 'waive' }

/** Limits that changed or stopped the proposal. */
const spoke = ({ limits }: ReturnType<typeof ruling>) =>
  limits.filter(({ remedy }) => remedy !== null).map(({ limit }) => limit)

test('letters and hand-over wait for the day after the due day', () => {
  for (const proposal of [letter('remind'), letter('notice'), letter('demand'), handOver])
    expect(ruling(proposal, '2026-03-16')).toMatchObject({
      verdict: 'postpone',
      lawfulFrom: '2026-03-17',
    })
})

describe('the fee of a reminder', () => {
  test.each([null, false])('is dropped where it was not agreed (%s)', (isReminderFeeAgreed) => {
    const found = ruling(letter('remind', 6000), '2026-03-23', { isReminderFeeAgreed })
    expect(spoke(found)).toContain('se.reminder.fee-agreed')
  })

  test('comes down to 60 kronor where it was', () => {
    const agreed = { isReminderFeeAgreed: true }
    expect(spoke(ruling(letter('remind', 6000), '2026-03-23', agreed))).toEqual([])
    expect(spoke(ruling(letter('remind', 6001), '2026-03-23', agreed))).toEqual(['se.fee.cap'])
  })

  test('is charged once', () => {
    const sent = [{ kind: 'reminder-sent', feeMinor: 6000 }] as const
    const found = ruling(letter('remind', 6000), '2026-04-10', { sent, isReminderFeeAgreed: true })
    expect(spoke(found)).toEqual(['se.reminder.fee-count'])
  })

  test('is charged by a second reminder if the first was free', () => {
    const sent = [{ kind: 'reminder-sent', feeMinor: 0 }] as const
    const found = ruling(letter('remind', 6000), '2026-04-10', { sent, isReminderFeeAgreed: true })
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
    const sent = [{ kind: 'demand-sent', feeMinor: 18_000 }] as const
    expect(spoke(ruling(letter('demand', 18_000), '2026-04-10', { sent }))).toEqual([
      'se.demand.fee-count',
    ])
  })
})

test('a notice costs nothing', () => {
  expect(spoke(ruling(letter('notice', 100), '2026-03-23'))).toEqual(['se.notice.no-fee'])
})

test('a dispute stops demand and hand-over, not a reminder without a fee', () => {
  const disputed = { happened: 'dispute-raised' } as const
  expect(ruling(letter('demand'), '2026-03-23', disputed)).toMatchObject({ verdict: 'refer' })
  expect(ruling(handOver, '2026-03-23', disputed)).toMatchObject({ verdict: 'refer' })
  expect(ruling(letter('remind'), '2026-03-23', disputed)).toMatchObject({ verdict: 'allow' })
})

test('insolvency stops everything', () => {
  const insolvent = { happened: 'insolvency-opened' } as const
  for (const proposal of [letter('remind'), letter('notice'), letter('demand'), handOver])
    expect(ruling(proposal, '2026-03-23', insolvent)).toMatchObject({ verdict: 'refer' })
})
