import { jurisdictions } from '@forfall/jurisdictions'
import { type ClaimEvent, type Condition, claimEventSchema, plainDate } from '@forfall/rules'
import { createIntl } from 'react-intl'
import { describe, expect, test } from 'vitest'
import { blockerWords } from './blocker-words.ts'
import { catalogues, type UiLanguage, uiLanguages } from './catalogues.ts'
import { conditionWords } from './condition-words.ts'
import { eventWords } from './event-words.ts'
import { factContextOf } from './fact-words.ts'
import { alwaysWords, stepWords } from './step-words.ts'
import { type Words, wordsOf } from './use-words.ts'

/** The words of a language; a message that is missing or cannot be filled fails the test. */
function wordsIn(language: UiLanguage): Words {
  const { locale, messages } = catalogues[language]
  const onError = (error: Error) => {
    throw error
  }
  return wordsOf(createIntl({ locale, messages, onError }))
}

const policies = jurisdictions.flatMap(({ policies }) => policies)
const consumer = policies.find(({ id }) => id === 'no-consumer')
const english = wordsIn('en')
const context = factContextOf('NO', consumer ?? null)

describe.each(uiLanguages)('in %s', (language) => {
  const words = wordsIn(language)

  test.each(policies.map((policy) => [policy.id, policy] as const))(
    'every step of %s has a title, a kind and no empty chip',
    (_, policy) => {
      const own = factContextOf(policy.jurisdiction, policy)
      for (const step of Object.values(policy.steps)) {
        const { title, kind, chips } = stepWords(step, own, words)
        expect([title, kind, ...chips]).not.toContain('')
      }
      expect(alwaysWords(policy, words)).toHaveLength(policy.always.length)
    },
  )

  test('every event has a sentence in which nothing is left to fill in', () => {
    for (const event of samples) expect(eventWords(event, context, words)).toMatch(/^[^{}]{4,}$/)
  })
})

test('the samples cover every kind of event', () => {
  const kinds = claimEventSchema.options.map(({ shape }) => shape.type.value)
  expect(samples.map(({ type }) => type)).toEqual(kinds)
})

describe('a condition reads', () => {
  const say = (condition: Condition) => conditionWords(condition, context, english)
  const small: Condition = { fact: 'outstandingMinor', operator: 'lessThan', value: 10_000 }
  const late: Condition = { fact: 'daysSinceDue', operator: 'greaterThanInclusive', value: 14 }
  const disputed: Condition = { fact: 'isDisputed', operator: 'equal', value: true }
  const label = (id: string) => context.facts.get(id)?.label.en

  test('with the name of the fact, and the value in its unit', () => {
    expect(say(small)).toBe(`${label('outstandingMinor')} is less than NOK\u00a0100.00`)
    expect(say(late)).toBe(`${label('daysSinceDue')} is at least 14 days`)
    expect(say(disputed)).toBe(`${label('isDisputed')} is yes`)
  })

  test('with brackets around a group inside of a group', () => {
    const group: Condition = { all: [disputed, { any: [small, late] }] }
    expect(say(group)).toBe(`${say(disputed)} and (${say(small)} or ${say(late)})`)
  })

  test('as one part where a group has one', () => {
    expect(say({ all: [{ any: [disputed] }] })).toBe(say(disputed))
  })

  test('with its opposite, a list, another fact and a parameter of the law', () => {
    expect(say({ not: disputed })).toBe(`not (${say(disputed)})`)
    const kinds: Condition = { fact: 'debtorKind', operator: 'in', value: ['business', 'public'] }
    expect(say(kinds)).toBe(`${label('debtorKind')} is business or public authority`)
    const other: Condition = { ...small, value: { fact: 'originalMinor' } }
    expect(say(other)).toBe(`${label('outstandingMinor')} is less than ${label('originalMinor')}`)
  })
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
  expect(blockerWords(blocker, [], { context, words: wordsIn('nb') })).toBe(
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
  { type: 'review-closed', on, decisionId: 'claim/1/reminder', outcome: 'continue' },
]
