import { describe, expect, test } from 'vitest'
import { noTerms } from '../terms.ts'
import { codesOf, invoiceOf, readFine, readRefused, remarksOf } from '../testing/read.ts'

const header = 'number;issued;due;amount;currency;debtor_name'
const row = '1001;2026-01-05;2026-01-19;1000.00;NOK;Kari Prøve'
const file = (...lines: string[]): string => `${lines.join('\n')}\n`

describe('a CSV file', () => {
  test('with the documented columns', async () => {
    const csv = file(
      'number,kind,issued,due,amount,paid,currency,payment_reference,debtor_name,debtor_kind,debtor_number,debtor_org,debtor_country,debtor_email,debtor_street,debtor_postal_code,debtor_city,creditor_name,creditor_org,creditor_country',
      '1001,invoice,2026-01-05,2026-01-19,1000.00,250.00,NOK,10010005,"Prøve, Kari",consumer,77,,NO,kari@example.com,Fjellveien 3,5700,Voss,Prøveverkstedet AS,310 000 018,NO',
    )
    const imported = await readFine(csv)
    expect(imported.format).toBe('csv')
    expect(invoiceOf(imported)).toEqual({
      kind: 'invoice',
      place: { file: 'test', line: 2, record: '1001' },
      number: '1001',
      issuedOn: '2026-01-05',
      dueOn: '2026-01-19',
      amountMinor: 100_000,
      currency: 'NOK',
      creditor: {
        name: 'Prøveverkstedet AS',
        organisationNumber: '310000018',
        country: 'NO',
        customerNumber: null,
        email: null,
        address: null,
      },
      debtor: {
        name: 'Prøve, Kari',
        kind: 'consumer',
        organisationNumber: null,
        country: 'NO',
        customerNumber: '77',
        email: 'kari@example.com',
        address: { street: 'Fjellveien 3', postalCode: '5700', city: 'Voss' },
      },
      paymentReference: '10010005',
      terms: noTerms,
      paidMinor: 25_000,
      history: [],
    })
  })

  test.each([
    [
      'Norwegian',
      'Fakturanr;Kundenavn;Kundenr.;Fakturadato;Forfallsdato;Beløp (NOK);KID',
      '1001;Kari Prøve;77;05.01.2026;19.01.2026;1 000,00;10010005',
    ],
    [
      'Danish',
      'Fakturanummer;Kunde;Kundenummer;Fakturadato;Forfaldsdato;Beløb (NOK);FIK',
      '1001;Kari Prøve;77;5-1-2026;19-1-2026;1.000,00;10010005',
    ],
    [
      'Swedish',
      'Fakturanr\tKund\tKundnr\tFakturadatum\tFörfallodatum\tBelopp (NOK)\tOCR',
      "1001\tKari Prøve\t77\t2026-01-05\t2026-01-19\t1'000,00\t10010005",
    ],
    [
      'Finnish',
      'Laskun numero|Asiakas|Asiakasnumero|Laskun päiväys|Eräpäivä|Summa (NOK)|Viite',
      '1001|Kari Prøve|77|5.1.2026|19.1.2026|1 000,00|10010005',
    ],
    [
      'English',
      'Invoice No.,Customer,Customer No.,Invoice date,Due date,Total (NOK),OCR',
      '1001,Kari Prøve,77,20260105,20260119,"1,000.00",10010005',
    ],
  ])('with %s headers', async (_, names, values) => {
    expect(invoiceOf(await readFine(file(names, values)))).toMatchObject({
      number: '1001',
      issuedOn: '2026-01-05',
      dueOn: '2026-01-19',
      amountMinor: 100_000,
      currency: 'NOK',
      paymentReference: '10010005',
      debtor: { name: 'Kari Prøve', customerNumber: '77' },
    })
  })

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${file(header, row)}`, 'utf8')],
    ['UTF-16', Buffer.from(`\ufeff${file(header, row)}`, 'utf16le')],
    ['windows-1252', Buffer.from(file(header, row), 'latin1')],
    ['carriage returns', Buffer.from(file(header, row).replaceAll('\n', '\r\n'), 'utf8')],
    ['a separator line', Buffer.from(`sep=;\r\n${file(header, row)}`, 'utf8')],
  ])('in %s', async (_, bytes) => {
    expect(invoiceOf(await readFine(bytes)).debtor.name).toBe('Kari Prøve')
  })

  test('with a title and empty lines before the header', async () => {
    const imported = await readFine(file('Åpne poster;;', '', header, '', row, ';;;;;'))
    expect(invoiceOf(imported).place.line).toBe(5)
    expect(remarksOf(imported)).toEqual(['lines-before-header'])
  })

  test('with columns that are not read tells them', async () => {
    const imported = await readFine(file(`${header};Avdeling`, `${row};Sør`))
    expect(imported.remarks).toMatchObject([{ code: 'column-ignored', detail: '"Avdeling"' }])
  })

  test('without any known header is refused', async () => {
    expect(codesOf(await readRefused('a;b;c\n1;2;3\n'))).toEqual(['format-unknown'])
    expect(codesOf(await readRefused('just words'))).toEqual(['format-unknown'])
  })

  test('of which two columns are the due date is refused', async () => {
    const csv = file(`${header};forfallsdato`, `${row};2026-01-20`)
    expect(codesOf(await readRefused(csv))).toEqual(['column-twice'])
  })

  test('with a quote that is not closed is refused with its line', async () => {
    const [problem] = await readRefused(file(header, row, row.replace('Kari', '"Kari')))
    expect(problem).toMatchObject({ code: 'csv-not-well-formed', place: { line: 3 } })
  })

  test('with a delimiter within a value is refused with its line', async () => {
    const [problem] = await readRefused(file(header, row, `${row};x`))
    expect(problem).toMatchObject({ code: 'csv-not-well-formed', place: { line: 3 } })
  })

  test('tells all that is wrong, each with line and column', async () => {
    const problems = await readRefused(
      file(
        header,
        ';2026-01-05;;1000;NOK;',
        '1002;2026-13-05;2026-01-19;abc;XYZ;',
        '1003;2026-01-05;2026-01-19;1000;;',
      ),
    )
    expect(problems.map(({ code, place }) => [code, place.line, place.path])).toEqual([
      ['field-missing', 2, 'number'],
      ['due-date-missing', 2, 'due'],
      ['amount-invalid', 3, 'amount'],
      ['date-invalid', 3, 'issued'],
      ['currency-unknown', 3, 'currency'],
      ['currency-missing', 4, 'currency'],
    ])
  })

  test('stops after a thousand problems', async () => {
    const problems = await readRefused(
      file(
        header,
        ...Array.from({ length: 1500 }, () => ';;;;;').map(
          (_, index) => `${index};x;2026-01-19;1;NOK;`,
        ),
      ),
    )
    expect(problems).toHaveLength(1001)
    expect(problems.at(-1)?.code).toBe('too-many-problems')
  })

  test('with the same number twice is refused, naming the first line', async () => {
    const [problem] = await readRefused(file(header, row, row))
    expect(problem).toMatchObject({
      code: 'number-twice',
      found: 'it on line 2 too',
      place: { line: 3 },
    })
  })
})
