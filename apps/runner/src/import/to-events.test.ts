import { claimEventSchema, foldClaim, plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import type { ImportedInvoice } from './record.ts'
import { noTerms } from './terms.ts'
import { creditNotesOf, fixture, invoicesOf, readFine } from './testing/read.ts'
import {
  creditEventOf,
  eventOf,
  historyOf,
  openingOf,
  paidBeforeOf,
  termsEventsOf,
} from './to-events.ts'

const rules = {
  allocation: ['fees', 'interest', 'principal'],
  unpaidFeesKeepOpen: true,
} as const

async function firstInvoice(): Promise<ImportedInvoice> {
  const [invoice] = invoicesOf(await readFine(fixture('book.json')))
  if (invoice === undefined) throw new Error('no invoice')
  return invoice
}

describe('the events of an imported invoice', () => {
  test('are its import, its terms and its history, in order, and fold into a claim', async () => {
    const invoice = await firstInvoice()
    const { terms, issuedOn } = invoice
    const stated = termsEventsOf(terms, issuedOn)
    const events = [openingOf(invoice), ...stated, ...historyOf(invoice)]
    expect(events.map(({ type, on }) => `${on} ${type}`)).toEqual([
      '2026-01-05 invoice-imported',
      '2026-01-05 facts-stated',
      '2026-01-25 payment-received',
      '2026-02-01 dispute-raised',
      '2026-02-02 hold-placed',
      '2026-03-02 payment-plan-agreed',
      '2026-03-03 facts-stated',
    ])
    for (const event of events) expect(claimEventSchema.parse(event)).toEqual(event)
    const state = foldClaim('c', events, rules)
    expect(state).toMatchObject({
      principalMinor: 60_000,
      debtorKind: 'consumer',
      isCommercial: false,
      isDisputed: true,
      isCustomerStopped: true,
      isDueDayAgreed: true,
      hasInterestWarning: null,
      aroseOn: '2026-01-02',
      invoiceSentOn: '2026-01-06',
    })
  })

  test('count what was paid before as paid on the day of issue', () => {
    expect(paidBeforeOf(12_300, plainDate('2026-01-05'))).toEqual({
      type: 'payment-received',
      on: '2026-01-05',
      amountMinor: 12_300,
      source: 'debtor',
    })
  })

  test('state only the terms that are said, and nothing where none is', () => {
    const on = plainDate('2026-01-05')
    expect(termsEventsOf(noTerms, on)).toEqual([])
    expect(termsEventsOf({ ...noTerms, isDueDayAgreed: false }, on)).toEqual([
      { type: 'facts-stated', on, facts: { isDueDayAgreed: false } },
    ])
  })

  test('do not come before the invoice', async () => {
    const invoice = await firstInvoice()
    const early = { kind: 'insolvency', on: plainDate('2020-01-01') } as const
    expect(eventOf(early, invoice.issuedOn)).toEqual({
      type: 'insolvency-opened',
      on: '2026-01-05',
    })
  })

  test('say whether the claim is commercial only when the parties tell', async () => {
    const invoice = await firstInvoice()
    const commercialOf = (debtorKind: 'business' | null, organisationNumber: string | null) => {
      const debtor = { ...invoice.debtor, kind: debtorKind }
      const creditor = { ...invoice.creditor, organisationNumber }
      return openingOf({ ...invoice, debtor, creditor }).isCommercial
    }
    expect(commercialOf('business', '310000018')).toBe(true)
    expect(commercialOf('business', null)).toBe(null)
    expect(commercialOf(null, '310000018')).toBe(null)
  })
})

test('the event of a credit note takes its amount off', async () => {
  const [note] = creditNotesOf(await readFine(fixture('book.json')))
  if (note === undefined) throw new Error('no credit note')
  const event = creditEventOf(note, plainDate('2026-01-05'))
  expect(claimEventSchema.parse(event)).toEqual({
    type: 'credit-applied',
    on: '2026-01-20',
    amountMinor: 5_000,
    reference: 'J-2',
  })
})
