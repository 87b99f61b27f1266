import { describe, expect, test } from 'vitest'
import { readInvoiceFile } from './index.ts'
import type { ImportedFile } from './record.ts'
import { demoPath, invoiceOf, remarksOf } from './testing/read.ts'

/** Files that others published, unchanged. What is expected was read off them by eye. */
describe('published invoice files', () => {
  async function read(name: string): Promise<ImportedFile> {
    const result = await readInvoiceFile(demoPath(name))
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    return result.value
  }

  test.each([
    {
      file: 'peppol-base-example.xml',
      format: 'peppol',
      number: 'Snippet1',
      issuedOn: '2017-11-13',
      dueOn: '2017-12-01',
      amountMinor: 165_625,
      currency: 'EUR',
      debtor: { name: 'Buyer Official Name', country: 'SE', kind: 'business' },
      paymentReference: 'Snippet1',
    },
    {
      file: 'peppol-no-1.xml',
      format: 'peppol',
      number: 'TOSL108',
      issuedOn: '2013-06-30',
      dueOn: '2013-07-20',
      amountMinor: 80_200,
      currency: 'NOK',
      debtor: { name: 'Buyercompany ASA', organisationNumber: '987654325', country: 'NO' },
      paymentReference: '0003434323213231',
    },
    {
      file: 'oioubl-happy-path_real.xml',
      format: 'oioubl',
      number: 'A00095678',
      issuedOn: '2005-11-20',
      dueOn: '2005-11-25',
      amountMinor: 631_250,
      currency: 'DKK',
      debtor: { name: 'Den Lille Skole', organisationNumber: '99010080', kind: 'business' },
      paymentReference: null,
    },
    {
      file: 'oioubl-prices-advanced_real.xml',
      format: 'oioubl',
      number: 'A00095678',
      issuedOn: '2005-11-20',
      dueOn: '2005-11-25',
      amountMinor: 450_000,
      currency: 'DKK',
      debtor: { name: 'Den Lille Skole', organisationNumber: null, kind: null },
      paymentReference: null,
    },
    {
      file: 'oioubl-used-invoice_real.xml',
      format: 'oioubl',
      number: 'A00095678',
      issuedOn: '2007-02-20',
      dueOn: '2007-03-01',
      amountMinor: 696_900,
      currency: 'DKK',
      debtor: { name: 'Den Lille Skole', organisationNumber: '16356700' },
      paymentReference: '1234567890123456',
    },
  ])('$file', async ({ file, format, debtor, ...expected }) => {
    const imported = await read(file)
    const invoice = invoiceOf(imported)
    expect(imported.format).toBe(format)
    expect(invoice).toMatchObject({ ...expected, paidMinor: 0, history: [] })
    expect(invoice.debtor).toMatchObject(debtor)
  })

  test('a SAF-T file with purchases only holds nothing to import, and says so', async () => {
    const imported = await read('saft-999999999.xml')
    expect(imported.format).toBe('saf-t')
    expect(imported.records).toEqual([])
    expect(remarksOf(imported)).toEqual(['supplier-lines', 'no-customer-lines'])
  })

  test('a payee other than the seller is remarked', async () => {
    expect(remarksOf(await read('peppol-no-1.xml'))).toEqual(['payee-differs'])
  })
})
