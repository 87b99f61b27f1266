import { describe, expect, test } from 'vitest'
import {
  codesOf,
  creditNotesOf,
  fixture,
  invoiceOf,
  invoicesOf,
  readFine,
  readRefused,
  remarksOf,
} from '../testing/read.ts'

const itemsXml = fixture('saft-open-items.xml')
const salesXml = fixture('saft-sales-invoices.xml')

const change = (from: string | RegExp, to: string, xml = itemsXml): string => {
  const changed = xml.replace(from, to)
  expect(changed).not.toBe(xml)
  return changed
}

describe('open items of the ledger', () => {
  test('are invoices with what was set against them as history', async () => {
    const file = await readFine(itemsXml)
    expect(file.format).toBe('saf-t')
    expect(invoicesOf(file)).toMatchObject([
      {
        number: '9001',
        issuedOn: '2026-01-10',
        dueOn: '2026-01-24',
        amountMinor: 1_250_000,
        currency: 'NOK',
        paymentReference: '90010007',
        creditor: { name: 'Prøveverkstedet AS', organisationNumber: '310000018', country: 'NO' },
        debtor: {
          name: 'Fjordbutikken AS',
          kind: 'business',
          organisationNumber: '310000042',
          customerNumber: '15000',
          address: { street: 'Postboks 7', postalCode: '5701', city: 'Voss' },
        },
        history: [{ kind: 'payment', on: '2026-02-20', amountMinor: 500_000, reference: 'T0' }],
      },
      {
        number: '9003',
        dueOn: '2026-02-15',
        amountMinor: 120_000,
        debtor: { name: 'Ola Prøve', kind: 'consumer', organisationNumber: null },
        history: [{ kind: 'credit', on: '2026-02-03', amountMinor: 20_000, reference: 'T5' }],
      },
    ])
  })

  test('that are settled, credits without an invoice and opening balances are remarked', async () => {
    const file = await readFine(itemsXml)
    expect(remarksOf(file)).toEqual([
      'supplier-lines',
      'settled-items',
      'credits-not-matched',
      'opening-balance',
    ])
    expect(file.remarks[2]?.detail).toBe('customer "15001", 333.00 NOK')
  })

  test('are read with any prefix', async () => {
    const prefixed = itemsXml.replaceAll(/<(\/?)(?=[A-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')
    expect(invoicesOf(await readFine(prefixed))).toHaveLength(2)
  })

  test('without a due date are refused, naming the terms that are no date', async () => {
    const [problem] = await readRefused(change('<DueDate>2026-01-24</DueDate>', ''))
    expect(problem).toMatchObject({
      code: 'due-date-missing',
      place: { record: '9001', line: 72 },
      found: 'payment terms of "14" days in the master data, no date',
    })
  })

  test('that are settled need no due date', async () => {
    const file = await readFine(change('<DueDate>2026-01-27</DueDate>', ''))
    expect(invoicesOf(file)).toHaveLength(2)
  })

  test('take a negative debit for a credit', async () => {
    const xml = change(
      '<CreditAmount><Amount>333.00</Amount></CreditAmount>',
      '<DebitAmount><Amount>-333.00</Amount></DebitAmount>',
    )
    expect(remarksOf(await readFine(xml))).toContain('credits-not-matched')
  })

  test('on accounts that hold no receivables are left out with a remark', async () => {
    const xml = change(
      /(<RecordID>2<\/RecordID><AccountID>)1500(<\/AccountID><ValueDate>)/,
      '$12400$2',
    )
    const file = await readFine(xml)
    expect(invoicesOf(file).map(({ number }) => number)).toEqual(['9003'])
    expect(remarksOf(file)).toContain('other-account-lines')
  })

  test('of a customer that the master data lacks are refused', async () => {
    const xml = change(
      '<CustomerID>15000</CustomerID>\n        <BalanceAccount>',
      '<CustomerID>1</CustomerID><BalanceAccount>',
    )
    expect(codesOf(await readRefused(xml))).toEqual(['debtor-unknown'])
  })

  test('without reference are numbered by transaction when a source document is shared', async () => {
    const xml = itemsXml.replaceAll(
      /<ReferenceNumber>900\d<\/ReferenceNumber>/g,
      '<SourceDocumentID>1</SourceDocumentID>',
    )
    const numbers = invoicesOf(await readFine(xml)).map(({ number }) => number)
    expect(numbers).toEqual(['T1', 'T4'])
  })

  test('in another currency are counted in it when all lines agree, else refused', async () => {
    const amount = (text: string, foreign: string): string =>
      `<Amount>${text}</Amount><CurrencyCode>EUR</CurrencyCode><CurrencyAmount>${foreign}</CurrencyAmount>`
    const debit = change(
      '<Amount>12500.00</Amount></DebitAmount>\n          <ReferenceNumber>',
      `${amount('12500.00', '1100.00')}</DebitAmount><ReferenceNumber>`,
    )
    expect(codesOf(await readRefused(debit))).toEqual(['currency-mismatch'])
    const both = debit.replace(
      '<Amount>5000.00</Amount></CreditAmount>',
      `${amount('5000.00', '440.00')}</CreditAmount>`,
    )
    const [invoice] = invoicesOf(await readFine(both))
    expect(invoice).toMatchObject({
      currency: 'EUR',
      amountMinor: 110_000,
      history: [{ amountMinor: 44_000 }],
    })
  })

  test('with several due dates on one reference are refused', async () => {
    const xml = change(
      '<ReferenceNumber>9003</ReferenceNumber><DueDate>2026-02-15',
      '<ReferenceNumber>9002</ReferenceNumber><DueDate>2026-02-15',
    )
    expect(codesOf(await readRefused(xml))).toEqual(['due-date-ambiguous'])
  })

  test('of a registered enterprise that calls itself private are of a business', async () => {
    const xml = change('<Type>Company</Type>', '<Type>Private</Type>')
    expect(invoicesOf(await readFine(xml))[0]?.debtor.kind).toBe('business')
  })
})

describe('sales invoices of the source documents', () => {
  test('are read where the ledger has no customers, less their payments', async () => {
    const file = await readFine(salesXml)
    expect(invoiceOf({ ...file, records: invoicesOf(file) })).toMatchObject({
      number: 'S1',
      issuedOn: '2026-03-01',
      dueOn: '2026-03-15',
      amountMinor: 100_000,
      currency: 'DKK',
      debtor: { name: 'Kunde 1', kind: null, country: 'DK' },
      history: [{ kind: 'payment', on: '2026-03-10', amountMinor: 30_000, reference: 'P1' }],
    })
    expect(creditNotesOf(file)).toMatchObject([
      { number: 'S3', corrects: 'S1', amountMinor: 10_000 },
    ])
    expect(remarksOf(file)).toEqual(['settled-items'])
  })

  test('without a due date are refused with what their terms say', async () => {
    const xml = change(
      '<DueDate>2026-03-15</DueDate>',
      '<PaymentTerms>net 14</PaymentTerms>',
      salesXml,
    )
    expect(await readRefused(xml)).toMatchObject([
      {
        code: 'due-date-missing',
        found: 'payment terms "net 14", which are no date',
        place: { record: 'S1' },
      },
    ])
  })

  test('are left out where the ledger tells what is open', async () => {
    const documents = /<SourceDocuments>.*<\/SourceDocuments>/s.exec(salesXml)?.[0] ?? ''
    const file = await readFine(change('</AuditFile>', `${documents}</AuditFile>`))
    expect(invoicesOf(file)).toHaveLength(2)
    expect(remarksOf(file)).toContain('source-documents-ignored')
  })
})

test('a cash register file is not taken for a financial one', async () => {
  const xml = '<auditfile xmlns="urn:StandardAuditFile-Taxation-CashRegister:NO"/>'
  expect(codesOf(await readRefused(xml))).toEqual(['format-unknown'])
})

test('a file without a header is refused', async () => {
  const xml = change(/<Header>.*<\/Header>/s, '')
  expect(codesOf(await readRefused(xml))).toEqual(['field-missing'])
})
