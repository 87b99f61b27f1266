import { describe, expect, test } from 'vitest'
import { readInvoiceFile } from '../index.ts'
import { importProblemText } from '../problems.ts'
import {
  codesOf,
  creditNotesOf,
  fixture,
  fixturePath,
  invoiceOf,
  readFine,
  readRefused,
  remarksOf,
} from '../testing/read.ts'

const invoiceXml = fixture('peppol-invoice.xml')
const creditXml = fixture('peppol-credit-note.xml')

const change = (from: string | RegExp, to: string, xml = invoiceXml): string => {
  const changed = xml.replace(from, to)
  expect(changed).not.toBe(xml)
  return changed
}

const dueDate = '<cbc:DueDate>2026-01-29</cbc:DueDate>'

describe('a Peppol invoice', () => {
  test('is read with its parties, reference and what is left to pay', async () => {
    const file = await readFine(invoiceXml)
    expect(file.format).toBe('peppol')
    expect(invoiceOf(file)).toMatchObject({
      number: '2026-117',
      issuedOn: '2026-01-15',
      dueOn: '2026-01-29',
      amountMinor: 125_000,
      currency: 'NOK',
      paymentReference: '4001702026',
      creditor: { name: 'Prøveverkstedet AS', organisationNumber: '310000018', country: 'NO' },
      debtor: {
        name: 'Kari Prøve',
        kind: null,
        country: 'NO',
        customerNumber: '40017',
        email: 'kari@example.com',
        address: { street: 'Fjellveien 3', postalCode: '5700', city: 'Voss' },
      },
    })
    expect(file.remarks).toEqual([])
  })

  test('of a person has a debtor of unknown kind, unless the importer says which', async () => {
    const assumed = await readFine(invoiceXml, { debtorKind: 'consumer' })
    expect(invoiceOf(assumed).debtor.kind).toBe('consumer')
  })

  test('of a registered enterprise has a business debtor, whatever the importer says', async () => {
    const xml = change(
      '<cac:Person>',
      '<cac:PartyLegalEntity><cbc:CompanyID schemeID="0192">310000042</cbc:CompanyID></cac:PartyLegalEntity><cac:Person>',
    )
    const file = await readFine(xml, { debtorKind: 'consumer' })
    expect(invoiceOf(file).debtor).toMatchObject({
      kind: 'business',
      organisationNumber: '310000042',
    })
  })

  test.each([
    ['a location number', '<cbc:EndpointID schemeID="0088">7080000000000</cbc:EndpointID>'],
    ['a Danish personal number', '<cbc:EndpointID schemeID="DK:CPR">0101701234</cbc:EndpointID>'],
    [
      'a Norwegian personal number',
      '<cac:PartyLegalEntity><cbc:CompanyID>01017000027</cbc:CompanyID></cac:PartyLegalEntity>',
    ],
  ])('does not take %s for a registration', async (_, element) => {
    const xml = change(/(AssignedAccountID>\s*<cac:Party>)/, `$1${element}`)
    expect(invoiceOf(await readFine(xml)).debtor).toMatchObject({
      kind: null,
      organisationNumber: null,
    })
  })

  test('in an envelope is read like one without', async () => {
    const body = invoiceXml.replace(/<\?xml.*?\?>/, '')
    const file = await readFine(
      `<sh:StandardBusinessDocument xmlns:sh="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"><sh:StandardBusinessDocumentHeader><sh:HeaderVersion>1.0</sh:HeaderVersion></sh:StandardBusinessDocumentHeader>${body}</sh:StandardBusinessDocument>`,
    )
    expect(invoiceOf(file).number).toBe('2026-117')
  })

  test('of EHF 2 in ISO-8859-1 has its due date in the payment means', async () => {
    const result = await readInvoiceFile(fixturePath('ehf-2-invoice.xml'))
    if (!result.ok) throw new Error('refused')
    expect(invoiceOf(result.value)).toMatchObject({
      dueOn: '2018-06-01',
      debtor: { name: 'Fjellbygda kommune', organisationNumber: '310000034', kind: 'business' },
      paymentReference: '0030071',
    })
  })

  test('of another profile is read with a remark', async () => {
    const file = await readFine(change(/<cbc:CustomizationID>.*?<\/cbc:CustomizationID>/, ''))
    expect(invoiceOf(file).number).toBe('2026-117')
    expect(remarksOf(file)).toEqual(['other-ubl-profile'])
  })

  test('of type 384 is read with a remark; a pro forma invoice asks for nothing', async () => {
    const corrected = await readFine(change('>380<', '>384<'))
    expect(remarksOf(corrected)).toEqual(['unusual-type'])
    expect(codesOf(await readRefused(change('>380<', '>325<')))).toEqual(['not-an-invoice'])
  })
})

describe('the due date', () => {
  test('missing is told with line, path and what the payment terms say', async () => {
    const [problem] = await readRefused(change(dueDate, ''))
    expect(problem).toMatchObject({
      code: 'due-date-missing',
      place: { file: 'test', line: 2, path: '/Invoice', record: '2026-117' },
      found: 'payment terms "Netto 14 dager", which are no date',
    })
    expect(problem && importProblemText(problem)).toBe(
      'test, line 2, /Invoice, no. 2026-117: the due date is missing; found payment terms "Netto 14 dager", which are no date, expected cbc:DueDate, or cbc:PaymentDueDate in cac:PaymentMeans or cac:PaymentTerms.',
    )
  })

  test('is never taken from a settlement period, which is a discount', async () => {
    const xml = change(dueDate, '').replace('<cbc:Note>Netto 14 dager</cbc:Note>', '')
    const [problem] = await readRefused(xml)
    expect(problem).toMatchObject({ code: 'due-date-missing', found: null })
  })

  test.each([
    [
      'payment means',
      '<cbc:PaymentMeansCode>30<',
      '<cbc:PaymentDueDate>2026-02-10</cbc:PaymentDueDate><cbc:PaymentMeansCode>30<',
    ],
    [
      'payment terms',
      '<cbc:Note>Netto',
      '<cbc:PaymentDueDate>2026-02-10</cbc:PaymentDueDate><cbc:Note>Netto',
    ],
    [
      'an only instalment',
      '<cbc:Note>Netto',
      '<cbc:InstallmentDueDate>2026-02-10</cbc:InstallmentDueDate><cbc:Note>Netto',
    ],
  ])('stands in the %s when the document has none', async (_, from, to) => {
    const file = await readFine(change(from, to).replace(dueDate, ''))
    expect(invoiceOf(file).dueOn).toBe('2026-02-10')
  })

  test('of several instalments is refused, naming the days', async () => {
    const terms = ['2026-03-01', '2026-02-01']
      .map(
        (day) =>
          `<cac:PaymentTerms><cbc:InstallmentDueDate>${day}</cbc:InstallmentDueDate></cac:PaymentTerms>`,
      )
      .join('')
    const xml = change(dueDate, '').replace(
      '<cac:LegalMonetaryTotal>',
      `${terms}<cac:LegalMonetaryTotal>`,
    )
    const [problem] = await readRefused(xml)
    expect(problem).toMatchObject({ code: 'due-date-ambiguous', found: '2026-02-01, 2026-03-01' })
  })

  test.each(['2026-02-30', '0001-01-01', '29.01.2026', '2026-01-29T23:00:00Z'])(
    '%s is refused with its place',
    async (text) => {
      const [problem] = await readRefused(change('>2026-01-29<', `>${text}<`))
      expect(problem).toMatchObject({
        code: 'date-invalid',
        place: { line: 9, path: '/Invoice/cbc:DueDate', record: '2026-117' },
        found: `"${text}"`,
      })
    },
  )

  test('before the issue date is refused', async () => {
    const problems = await readRefused(change('>2026-01-29<', '>2026-01-14<'))
    expect(codesOf(problems)).toEqual(['due-before-issue'])
  })
})

describe('the amount', () => {
  const payable = /<cbc:PayableAmount currencyID="NOK">1250.00</

  test.each([
    ['-1250.00', 'nothing-payable'],
    ['1250.001', 'amount-too-precise'],
    ['1.250,00', 'amount-invalid'],
    ['1e3', 'amount-invalid'],
  ])('%s is refused as %s', async (amount, code) => {
    const xml = change(payable, `<cbc:PayableAmount currencyID="NOK">${amount}<`)
    expect(codesOf(await readRefused(xml))).toEqual([code])
  })

  test.each([
    ['+1250', 125_000],
    ['.5', 50],
    ['1250.5000', 125_050],
    ['0001250.', 125_000],
  ])('%s is read', async (amount, minor) => {
    const xml = change(payable, `<cbc:PayableAmount currencyID="NOK">${amount}<`)
    expect(invoiceOf(await readFine(xml)).amountMinor).toBe(minor)
  })

  test('zero leaves the invoice out with a remark', async () => {
    const file = await readFine(change(payable, '<cbc:PayableAmount currencyID="NOK">0<'))
    expect(file.records).toEqual([])
    expect(remarksOf(file)).toEqual(['nothing-left-to-pay'])
  })

  test('must be in the currency of the document, and one that books are kept in', async () => {
    const mixed = change(payable, '<cbc:PayableAmount currencyID="EUR">1250<')
    expect(codesOf(await readRefused(mixed))).toEqual(['currency-mismatch'])
    const yen = invoiceXml.replaceAll('"NOK"', '"JPY"').replace('>NOK<', '>JPY<')
    expect(codesOf(await readRefused(yen))).toEqual(['currency-unknown'])
  })
})

describe('a credit note', () => {
  test('is read with the invoice that it corrects', async () => {
    const [note] = creditNotesOf(await readFine(creditXml))
    expect(note).toMatchObject({
      number: '2026-K4',
      issuedOn: '2026-02-02',
      amountMinor: 25_000,
      currency: 'NOK',
      corrects: '2026-117',
      creditor: { organisationNumber: '310000018' },
    })
  })

  test('may be an invoice of type 381', async () => {
    const xml = change('>380<', '>381<').replace(
      '<cac:AccountingSupplierParty>',
      '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>A1</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference><cac:AccountingSupplierParty>',
    )
    expect(creditNotesOf(await readFine(xml))).toMatchObject([
      { corrects: 'A1', amountMinor: 125_000 },
    ])
  })

  test('without an invoice, or with several, is refused', async () => {
    const none = change(/<cac:BillingReference>.*?<\/cac:BillingReference>/s, '', creditXml)
    expect(codesOf(await readRefused(none))).toEqual(['credit-note-without-invoice'])
    const other =
      '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>B2</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>'
    const two = change('<cac:BillingReference>', `${other}<cac:BillingReference>`, creditXml)
    const [problem] = await readRefused(two)
    expect(problem).toMatchObject({ code: 'credit-note-ambiguous', found: '"B2", "2026-117"' })
  })
})

test('everything that is missing is told at once', async () => {
  const xml = invoiceXml
    .replace(dueDate, '')
    .replace('<cbc:ID>2026-117</cbc:ID>', '')
    .replace('<cbc:IssueDate>2026-01-15</cbc:IssueDate>', '')
    .replace(/<cac:LegalMonetaryTotal>.*?<\/cac:LegalMonetaryTotal>/s, '')
  expect(codesOf(await readRefused(xml)).sort()).toEqual([
    'due-date-missing',
    'field-missing',
    'field-missing',
    'field-missing',
  ])
})
