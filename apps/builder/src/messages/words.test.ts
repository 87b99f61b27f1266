import { jurisdictions } from '@forfall/jurisdictions'
import {
  type ClaimEvent,
  type Comparison,
  claimEventSchema,
  type FactValue,
  plainDate,
} from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '../testing/all-messages.ts'
import { blockerWords } from './blocker-words.ts'
import { uiLanguages } from './catalogues.ts'
import { eventWords } from './event-words.ts'
import { comparisonWords, factContextOf, factValue, reasonName } from './fact-words.ts'

const policies = jurisdictions.flatMap(({ policies }) => policies)
const consumer = policies.find(({ id }) => id === 'no-consumer')
const english = wordsIn('en')
const context = factContextOf('en', 'NO', consumer ?? null)

test.each(uiLanguages)(
  'in %s every event has a sentence in which nothing is left to fill in',
  (language) => {
    const own = factContextOf(language, 'NO', consumer ?? null)
    for (const event of samples)
      expect(eventWords(event, own, wordsIn(language))).toMatch(/^[^{}]{4,}$/)
  },
)

test('the samples cover every kind of event', () => {
  const kinds = claimEventSchema.options.map(({ shape }) => shape.type.value)
  expect(samples.map(({ type }) => type)).toEqual(kinds)
})

describe('a fact', () => {
  const foreign = { ...context, currency: 'EUR' }
  const value = (id: string, is: FactValue) => factValue({ id, value: is }, foreign, english)

  test('that is an amount is in the currency of the claim', () => {
    expect(value('outstandingMinor', 10_000)).toBe('EUR\u00a0100.00')
  })

  test('that is a step is said by its name in the policy', () => {
    expect(value('position', 'reminder')).toBe('Reminder')
    expect(value('position', 'start')).toBe('A claim comes in')
    expect(value('position', 'long-gone')).toBe('long-gone')
  })

  test('is said in words, and nothing is not said to be no', () => {
    expect(value('isDisputed', false)).toBe('no')
    expect(value('debtorKind', 'public')).toBe('public authority')
    expect(value('daysSinceDue', 1)).toBe('1 day')
    expect(value('daysSinceNotice', null)).toBe('not applicable')
  })

  test('is compared with a step by its name', () => {
    const at: Comparison = { fact: 'position', operator: 'equal', value: 'reminder' }
    expect(comparisonWords(at, context, english)).toBe('Last completed step: Reminder')
  })
})

test('a reason is in words where the engine or a policy commonly gives it, else as it is written', () => {
  const said = (reason: string) => reasonName(reason, context, english)
  expect(said('below-minimum')).toBe('amount too small')
  expect(said('customer-stop')).toBe('the creditor wants no dunning of this debtor')
  expect(said('our own reason')).toBe('our own reason')
})

test('a blocker of a limit says what the law did, and until when', () => {
  const limit = {
    limit: 'no.fee.too-early',
    on: 'remind',
    title: 'as the engine has it',
    citation: { text: '§ 1-2' },
    met: false,
    conditions: { met: false, all: [] },
    remedy: { kind: 'waive', from: 3800, to: 0, lawfulFrom: plainDate('2026-12-01') },
  } as const
  const blocker = {
    code: 'limit',
    subject: limit.limit,
    citation: limit.citation,
    lawfulFrom: limit.remedy.lawfulFrom,
    text: 'as the engine has it',
  } as const
  const text = blockerWords(blocker, [limit], { context, words: english })
  expect(text).toContain(
    'Goes out without the fee of NOK\u00a038.00, which is lawful from 1 Dec 2026.',
  )
  expect(text).not.toContain('as the engine has it')
})

test('a blocker about a step calls it by its name in the policy', () => {
  const blocker = {
    code: 'wait-not-over',
    subject: 'reminder',
    citation: null,
    lawfulFrom: plainDate('2026-12-01'),
    text: '',
  } as const
  const norwegian = factContextOf('nb', 'NO', consumer ?? null)
  expect(blockerWords(blocker, [], { context: norwegian, words: wordsIn('nb') })).toBe(
    'Regelverket venter til 1. des. 2026 før «Purring».',
  )
})

const on = plainDate('2026-11-24')
const decided = { on, decisionId: 'claim/1/reminder', step: 'reminder' } as const
const letter = {
  ...decided,
  feeMinor: 3800,
  compensationMinor: 0,
  interestMinor: 100,
  payWithinDays: 14,
  payBy: plainDate('2026-12-08'),
  channel: 'file',
  contentHash: null,
} as const

const samples: readonly ClaimEvent[] = [
  {
    type: 'invoice-imported',
    on,
    invoice: { number: '1', amount: { minor: 100, currency: 'NOK' }, issuedOn: on, dueOn: on },
    debtor: { kind: 'consumer', country: 'NO' },
    isCommercial: false,
  },
  { type: 'payment-received', on, amountMinor: 100, source: 'debtor' },
  { type: 'credit-applied', on, amountMinor: 100 },
  { type: 'dispute-raised', on },
  { type: 'dispute-resolved', on },
  { type: 'hold-placed', on, reason: 'dispute', until: null },
  { type: 'hold-lifted', on },
  { type: 'insolvency-opened', on },
  { type: 'debtor-deceased', on },
  { type: 'payment-plan-agreed', on, until: null, instalments: [] },
  { type: 'payment-plan-broken', on },
  { type: 'claim-withdrawn', on },
  { type: 'limitation-interrupted', on, by: 'acknowledgement' },
  { type: 'facts-stated', on, facts: { isDisputed: null, debtorKind: 'business' } },
  {
    ...{ type: 'claim-placed' as const, on, jurisdiction: 'SE', policyId: 'se-business' },
    ...{ policyVersion: 1, reason: 'agreed in the contract' },
  },
  {
    ...decided,
    type: 'decision-made',
    action: 'remind',
    mode: 'send',
    moves: true,
    reason: null,
    until: null,
  },
  { type: 'hold-ended', on, step: 'disputed' },
  { ...letter, type: 'reminder-sent' },
  { ...letter, type: 'notice-sent' },
  { ...letter, type: 'demand-sent' },
  { ...decided, type: 'message-sent', channel: 'mail' },
  { ...decided, type: 'handed-over', ends: true },
  { type: 'action-withdrawn', on, decisionId: 'claim/1/reminder', reason: 'dispute' },
  {
    ...{ type: 'action-changed' as const, on, decisionId: 'claim/1/reminder', reason: 'asked' },
    ...{ feeMaxMinor: 0, payWithinDaysMin: null, notBefore: null },
  },
  { type: 'review-closed', on, decisionId: 'claim/1/reminder', outcome: 'continue' },
]
