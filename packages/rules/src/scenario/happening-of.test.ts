import { expect, test } from 'vitest'
import { type ClaimEvent, claimEventSchema } from '../claim/event.ts'
import { claimAfter, on } from '../testing/claims.ts'
import { eventsOfHappening, openingEvents } from './happening.ts'
import { givenOf, happeningOf } from './happening-of.ts'
import { givenSchema, happeningSchema } from './schema.ts'
import { writtenScenario } from './written.ts'

const day = on('2026-02-20')

const back = (event: ClaimEvent) => {
  const happening = happeningOf(event, 'EUR')
  return happening === null ? null : eventsOfHappening(happening, day, claimAfter())
}

test.each([
  { type: 'payment-received', amountMinor: 5000, source: 'debtor' },
  { type: 'payment-received', amountMinor: 5000, source: 'agency' },
  { type: 'payment-received', amountMinor: 5000, source: 'debtor', covers: 'fees' },
  { type: 'credit-applied', amountMinor: 5000 },
  { type: 'dispute-raised' },
  { type: 'dispute-raised', reason: 'broken' },
  { type: 'dispute-resolved' },
  { type: 'hold-placed', reason: 'call', until: null },
  { type: 'hold-placed', reason: 'call', until: '2026-03-01' },
  { type: 'hold-lifted' },
  { type: 'insolvency-opened' },
  { type: 'debtor-deceased' },
  { type: 'payment-plan-agreed', until: null, instalments: [] },
  {
    type: 'payment-plan-agreed',
    until: '2026-06-01',
    instalments: [{ dueOn: '2026-04-01', amountMinor: 5000 }],
  },
  { type: 'payment-plan-broken' },
  { type: 'claim-withdrawn' },
  { type: 'limitation-interrupted', by: 'legal-step' },
  { type: 'facts-stated', facts: { isDisputed: null } },
])('the happening of $type stands for it', (written) => {
  const event = claimEventSchema.parse({ on: day, ...written })
  expect(back(event)).toEqual([event])
})

test('what a scenario writes of it can be read again', () => {
  const happens = happeningOf({ type: 'hold-placed', on: day, reason: 'call', until: null }, 'EUR')
  expect(happeningSchema.parse(happens)).toEqual(happens)
})

test('an answer to a review is one, whatever was asked', () => {
  const event = { type: 'review-closed', on: day, decisionId: 'x', outcome: 'stop' } as const
  expect(happeningOf(event, 'EUR')).toEqual({ 'review-closed': 'stop' })
})

test.each([
  { type: 'hold-ended', step: 'reminder' },
  { type: 'claim-placed', jurisdiction: 'NO', policyId: null, policyVersion: null },
])('$type is nothing that happens in a scenario', (written) => {
  expect(happeningOf(claimEventSchema.parse({ on: day, ...written }), 'EUR')).toBeNull()
})

test('a claim is given as its first event has it', () => {
  const [first] = openingEvents(
    givenSchema.parse({
      debtor: { kind: 'business', country: 'FI' },
      invoice: { number: '7', amount: '10.00 EUR', issued: '2026-02-01', due: '2026-02-15' },
      commercial: true,
    }),
  )
  if (first?.type !== 'invoice-imported') throw new Error('a log begins with its invoice')
  const given = givenOf(first)
  expect(openingEvents(given)).toEqual([first])
  const scenario = { scenario: 'x', jurisdiction: 'FI', policy: 'p', given, timeline: [] }
  const written = writtenScenario({ ...scenario, 'only-listed-days': false })
  expect(givenSchema.parse(written.given)).toEqual(given)
})
