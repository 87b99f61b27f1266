import { describe, expect, test } from 'vitest'
import {
  codesOf,
  creditNotesOf,
  happeningsOf,
  invoiceOf,
  invoicesOf,
  readFine,
  readRefused,
  remarksOf,
} from '../testing/read.ts'

const header = 'number;issued;due;amount;currency;debtor_name'
const row = '1001;2026-01-05;2026-01-19;1000.00;NOK;Kari Prøve'
const file = (...lines: string[]): string => `${lines.join('\n')}\n`

describe('money in a CSV file', () => {
  const amounts = 'number;issued;due;amount;outstanding;paid;currency'
  const line = (amount: string, outstanding: string, paid: string): string =>
    `1;2026-01-05;2026-01-19;${amount};${outstanding};${paid};NOK`

  test.each([
    ['1000', '', '', 100_000, 0],
    ['1000', '', '400', 100_000, 40_000],
    ['1000', '600', '', 100_000, 40_000],
    ['1000', '600', '400', 100_000, 40_000],
    ['', '600', '', 60_000, 0],
    ['', '600', '400', 100_000, 40_000],
  ])('amount %s, outstanding %s, paid %s', async (amount, outstanding, paid, total, part) => {
    const imported = await readFine(file(amounts, line(amount, outstanding, paid)))
    expect(invoiceOf(imported)).toMatchObject({ amountMinor: total, paidMinor: part })
  })

  test.each([
    ['1000', '600', '300', 'outstanding-mismatch'],
    ['1000', '1100', '', 'outstanding-mismatch'],
    ['1000', '', '-5', 'outstanding-mismatch'],
    ['1000', '', '1500', 'paid-exceeds-amount'],
    ['-1000', '', '', 'nothing-payable'],
    ['', '', '', 'field-missing'],
  ])('amount %s, outstanding %s, paid %s is refused', async (amount, outstanding, paid, code) => {
    const csv = file(amounts, line(amount, outstanding, paid))
    expect(codesOf(await readRefused(csv))).toEqual([code])
  })

  test('that is paid in full leaves the invoice out with a remark', async () => {
    const imported = await readFine(file(amounts, line('1000', '0', '')))
    expect(imported.records).toEqual([])
    expect(remarksOf(imported)).toEqual(['nothing-left-to-pay'])
  })

  test('has its currency beside it, in the header or from the importer', async () => {
    const plain = 'number;issued;due;amount'
    const beside = await readFine(file(plain, '1;2026-01-05;2026-01-19;SEK 100,00'))
    expect(invoiceOf(beside).currency).toBe('SEK')
    const given = await readFine(file(plain, '1;2026-01-05;2026-01-19;100,00 kr'), {
      currency: 'DKK',
    })
    expect(invoiceOf(given).currency).toBe('DKK')
    const none = await readRefused(file(plain, '1;2026-01-05;2026-01-19;100,00 kr'))
    expect(codesOf(none)).toEqual(['currency-missing'])
    const two = await readRefused(file(header, row.replace('1000.00', 'EUR 1000.00')))
    expect(codesOf(two)).toEqual(['currency-mismatch'])
  })

  test('written so that it can be read in two ways is refused until another row decides', async () => {
    const unclear = '1;2026-01-05;2026-01-19;1,234;;;NOK'
    expect(codesOf(await readRefused(file(amounts, unclear)))).toEqual(['amount-ambiguous'])
    const clear = '2;2026-01-05;2026-01-19;5.50;;;NOK'
    const [invoice] = invoicesOf(await readFine(file(amounts, unclear, clear)))
    expect(invoice?.amountMinor).toBe(123_400)
  })
})

describe('dates with slashes in a CSV file', () => {
  const line = (number: number, issued: string, due: string): string =>
    `${number};${issued};${due};1;NOK;`

  test('are read as another row shows', async () => {
    const csv = file(
      header,
      line(1, '03/02/2026', '05/02/2026'),
      line(2, '03/02/2026', '17/02/2026'),
    )
    expect(invoicesOf(await readFine(csv))[0]).toMatchObject({
      issuedOn: '2026-02-03',
      dueOn: '2026-02-05',
    })
    const american = file(
      header,
      line(1, '02/03/2026', '02/05/2026'),
      line(2, '02/03/2026', '02/17/2026'),
    )
    expect(invoicesOf(await readFine(american))[0]).toMatchObject({ issuedOn: '2026-02-03' })
  })

  test('are refused when nothing shows which part is the day', async () => {
    const problems = await readRefused(file(header, line(1, '03/02/2026', '05/02/2026')))
    expect(codesOf(problems)).toEqual(['date-ambiguous', 'date-ambiguous'])
  })

  test('are refused when rows show both orders', async () => {
    const csv = file(
      header,
      line(1, '03/02/2026', '17/02/2026'),
      line(2, '02/03/2026', '02/17/2026'),
    )
    expect(new Set(codesOf(await readRefused(csv)))).toEqual(new Set(['date-ambiguous']))
  })
})

describe('other rows of a CSV file', () => {
  const names =
    'kind;number;on;issued;amount;currency;corrects;reason;until;reference;stopped;creditor_org'

  test('are credit notes, written negative or not', async () => {
    const imported = await readFine(
      file(
        names,
        'kreditnota;K1;;2026-02-01;-100,50;NOK;1001;;;;;',
        'credit-note;K2;;2026-02-01;100,50;NOK;1001;;;;;',
      ),
    )
    expect(creditNotesOf(imported)).toMatchObject([
      { number: 'K1', corrects: '1001', amountMinor: 10_050 },
      { number: 'K2', corrects: '1001', amountMinor: 10_050 },
    ])
    const none = await readRefused(file(names, 'kreditnota;K1;;2026-02-01;100,50;NOK;;;;;;'))
    expect(codesOf(none)).toEqual(['credit-note-without-invoice'])
  })

  test('are happenings of invoices in the book', async () => {
    const imported = await readFine(
      file(
        names,
        'innbetaling;1001;2026-02-01;;500,00;NOK;;;;B7;;310000018',
        'dispute;1001;2026-02-02;;;;;wrong goods;;;;310000018',
        'hold;1001;2026-02-03;;;;;waiting;2026-03-01;;;310000018',
        'hold-lifted;1001;2026-02-04;;;;;;;;;310000018',
        'payment-plan;1001;2026-02-05;;;;;;2026-06-01;;;310000018',
        'customer-stop;1001;2026-02-06;;;;;;;;nei;310000018',
        'withdrawn;1001;2026-02-07;;;;;;;;;310000018',
      ),
    )
    const happenings = happeningsOf(imported)
    expect(happenings.map(({ happening }) => happening)).toEqual([
      { on: '2026-02-01', kind: 'payment', amountMinor: 50_000, currency: 'NOK', reference: 'B7' },
      { on: '2026-02-02', kind: 'dispute', reason: 'wrong goods' },
      { on: '2026-02-03', kind: 'hold', reason: 'waiting', until: '2026-03-01' },
      { on: '2026-02-04', kind: 'hold-lifted' },
      { on: '2026-02-05', kind: 'payment-plan', until: '2026-06-01', instalments: [] },
      { on: '2026-02-06', kind: 'customer-stop', stopped: false },
      { on: '2026-02-07', kind: 'withdrawn' },
    ])
    expect(happenings[0]).toMatchObject({
      invoiceNumber: '1001',
      creditor: { organisationNumber: '310000018' },
    })
  })

  test('with unknown words or amounts that are not above zero are refused', async () => {
    const problems = await readRefused(
      file(
        names,
        'gift;1;2026-02-01;;1;NOK;;;;;;',
        'payment;1;2026-02-01;;0;NOK;;;;;;',
        'hold;1;2026-02-01;;;;;;;;;',
        'customer-stop;1;2026-02-01;;;;;;;;maybe;',
      ),
    )
    expect(codesOf(problems)).toEqual([
      'field-invalid',
      'amount-invalid',
      'field-missing',
      'field-invalid',
    ])
  })
})
