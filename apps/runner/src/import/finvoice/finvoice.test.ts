import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  codesOf,
  creditNotesOf,
  fixturePath,
  invoiceOf,
  readFine,
  readRefused,
} from '../testing/read.ts'

const bytes = readFileSync(fixturePath('finvoice.xml'))
const xml = bytes.toString('latin1').replace('ISO-8859-15', 'UTF-8')

const change = (from: string | RegExp, to: string): string => {
  const changed = xml.replace(from, to)
  expect(changed).not.toBe(xml)
  return changed
}

describe('a Finvoice message', () => {
  test('is read in its own encoding, and keeps no number of a person', async () => {
    const file = await readFine(bytes)
    expect(file.format).toBe('finvoice')
    expect(invoiceOf(file)).toMatchObject({
      number: '77',
      issuedOn: '2026-02-02',
      dueOn: '2026-02-16',
      amountMinor: 12_550,
      currency: 'EUR',
      paymentReference: '1042005',
      creditor: { name: 'Koepaja Oy', organisationNumber: '1234567-8', country: 'FI' },
      debtor: { name: 'Väinö Koe', kind: null, organisationNumber: null, country: 'FI' },
    })
  })

  test('has its due date in the payment instruction when the terms have none', async () => {
    const changed = change(/<InvoiceDueDate.*?<\/InvoiceDueDate>/, '')
    expect(invoiceOf(await readFine(changed)).dueOn).toBe('2026-02-16')
  })

  test('without any due date is refused with what the terms say', async () => {
    const changed = change(/<InvoiceDueDate.*?<\/InvoiceDueDate>/, '').replace(
      /<EpiDateOptionDate.*?<\/EpiDateOptionDate>/,
      '',
    )
    expect(await readRefused(changed)).toMatchObject([
      { code: 'due-date-missing', found: 'payment terms "14 pv netto", which are no date' },
    ])
  })

  test('of type INV02 is a credit note and must name its invoice', async () => {
    const credit = change('INV01', 'INV02')
    expect(codesOf(await readRefused(credit))).toEqual(['credit-note-without-invoice'])
    const named = credit.replace(
      '<InvoiceDate',
      '<OriginalInvoiceNumber>70</OriginalInvoiceNumber><InvoiceDate',
    )
    expect(creditNotesOf(await readFine(named))).toMatchObject([
      { number: '77', corrects: '70', amountMinor: 12_550 },
    ])
  })

  test('of another type asks for nothing', async () => {
    expect(codesOf(await readRefused(change('INV01', 'ORD01')))).toEqual(['not-an-invoice'])
  })
})
