import { describe, expect, test } from 'vitest'
import { claimEventSchema } from '../claim/event.ts'
import { claimAfter, on } from '../testing/claims.ts'
import { eventsOfHappening, openingEvents } from './happening.ts'
import { givenSchema, happeningSchema } from './schema.ts'

const day = on('2026-02-20')

const eventsOf = (written: unknown, state = claimAfter()) => {
  const events = eventsOfHappening(happeningSchema.parse(written), day, state)
  for (const event of events) expect(claimEventSchema.parse(event)).toEqual(event)
  return events.map(({ on: _on, ...event }) => event)
}

const paying = { type: 'payment-received', amountMinor: 5000, source: 'debtor' }
const planned = { type: 'payment-plan-agreed', until: null, instalments: [] }

test.each([
  [{ payment: '50.00 EUR' }, paying],
  [{ payment: { amount: '50.00 EUR' } }, paying],
  [
    { payment: { amount: '50.00 EUR', covers: 'fees', source: 'agency' } },
    { ...paying, covers: 'fees', source: 'agency' },
  ],
  [{ credit: '50.00 EUR' }, { type: 'credit-applied', amountMinor: 5000 }],
  [{ dispute: null }, { type: 'dispute-raised' }],
  [{ dispute: true }, { type: 'dispute-raised' }],
  [{ dispute: {} }, { type: 'dispute-raised' }],
  [{ dispute: 'broken' }, { type: 'dispute-raised', reason: 'broken' }],
  [{ dispute: { reason: 'broken' } }, { type: 'dispute-raised', reason: 'broken' }],
  [{ 'dispute-resolved': null }, { type: 'dispute-resolved' }],
  [{ hold: null }, { type: 'hold-placed', reason: 'hold', until: null }],
  [{ hold: 'call' }, { type: 'hold-placed', reason: 'call', until: null }],
  [{ hold: { until: '2026-03-01' } }, { type: 'hold-placed', reason: 'hold', until: '2026-03-01' }],
  [{ hold: { reason: 'call' } }, { type: 'hold-placed', reason: 'call', until: null }],
  [{ 'hold-lifted': true }, { type: 'hold-lifted' }],
  [{ insolvency: null }, { type: 'insolvency-opened' }],
  [{ deceased: null }, { type: 'debtor-deceased' }],
  [{ 'customer-stop': null }, { type: 'facts-stated', facts: { isCustomerStopped: true } }],
  [{ 'customer-stop': false }, { type: 'facts-stated', facts: { isCustomerStopped: false } }],
  [{ 'payment-plan': null }, planned],
  [{ 'payment-plan': true }, planned],
  [
    {
      'payment-plan': {
        until: '2026-06-01',
        instalments: [{ due: '2026-04-01', amount: '50.00 EUR' }],
      },
    },
    { ...planned, until: '2026-06-01', instalments: [{ dueOn: '2026-04-01', amountMinor: 5000 }] },
  ],
  [{ 'payment-plan-broken': null }, { type: 'payment-plan-broken' }],
  [{ withdrawn: null }, { type: 'claim-withdrawn' }],
  [
    { 'limitation-interrupted': 'legal-step' },
    { type: 'limitation-interrupted', by: 'legal-step' },
  ],
  [{ fact: { isDisputed: null } }, { type: 'facts-stated', facts: { isDisputed: null } }],
])('%j', (written, event) => expect(eventsOf(written)).toEqual([event]))

test('several things can happen on a day', () => {
  const types = eventsOf({ payment: '50.00 EUR', dispute: null, hold: 'x' }).map(({ type }) => type)
  expect(types).toEqual(['payment-received', 'dispute-raised', 'hold-placed'])
  expect(eventsOf({})).toEqual([])
})

describe('a review', () => {
  const open = claimAfter([
    {
      type: 'decision-made',
      on: on('2026-02-19'),
      decisionId: 'd-1',
      step: 'ask',
      action: 'review',
      mode: 'send',
      moves: true,
      reason: null,
      until: null,
    },
  ])

  test('is closed by the id of its decision', () => {
    expect(eventsOf({ 'review-closed': 'continue' }, open)).toEqual([
      { type: 'review-closed', decisionId: 'd-1', outcome: 'continue' },
    ])
  })

  test('that is not open cannot be closed', () => {
    expect(eventsOf({ 'review-closed': 'stop' })).toEqual([])
  })
})

describe('the beginning', () => {
  test('says what is given and nothing more', () => {
    const given = givenSchema.parse({ invoice: { amount: '10.00 EUR', due: '2026-02-02' } })
    expect(openingEvents(given)).toEqual([
      {
        type: 'invoice-imported',
        on: '2026-02-02',
        invoice: {
          number: '1',
          amount: { minor: 1000, currency: 'EUR' },
          issuedOn: '2026-02-02',
          dueOn: '2026-02-02',
        },
        debtor: { kind: null, country: null },
        isCommercial: null,
      },
    ])
  })

  test('with facts states them on the first day', () => {
    const given = givenSchema.parse({
      debtor: { kind: 'business', country: 'ZZ' },
      invoice: { number: 9, amount: '10.00 EUR', issued: '2026-01-02', due: '2026-02-02' },
      commercial: true,
      facts: { isInsolvent: null },
    })
    expect(openingEvents(given)).toMatchObject([
      { on: '2026-01-02', debtor: { kind: 'business', country: 'ZZ' }, isCommercial: true },
      { type: 'facts-stated', on: '2026-01-02', facts: { isInsolvent: null } },
    ])
  })
})
