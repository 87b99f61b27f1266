import { describe, expect, test } from 'vitest'
import {
  codesOf,
  creditNotesOf,
  fixture,
  happeningsOf,
  invoiceOf,
  invoicesOf,
  readFine,
  readRefused,
} from '../testing/read.ts'

const book = fixture('book.json')
const invoice = {
  number: 'J-1',
  issued: '2026-01-05',
  due: '2026-01-19',
  amount: '1000.00',
  currency: 'NOK',
}
const json = (more: object): string => JSON.stringify([{ ...invoice, ...more }])

describe('a JSON file', () => {
  test('holds invoices with history, credit notes and happenings', async () => {
    const file = await readFine(book)
    expect(file.format).toBe('json')
    expect(invoicesOf(file)).toMatchObject([
      {
        number: 'J-1',
        place: { line: 3, path: '/invoices/0' },
        amountMinor: 100_000,
        debtor: { name: 'Kari Prøve', kind: 'consumer' },
        terms: {
          isCommercial: false,
          isDueDayAgreed: true,
          hasInterestWarning: null,
          isReminderFeeAgreed: null,
          isDirectlyEnforceable: null,
          aroseOn: '2026-01-02',
          invoiceSentOn: '2026-01-06',
        },
        creditor: { organisationNumber: '310000018' },
        history: [
          {
            kind: 'payment',
            on: '2026-01-25',
            amountMinor: 40_000,
            currency: 'NOK',
            reference: 'B-1',
          },
          { kind: 'dispute', on: '2026-02-01' },
          { kind: 'hold', reason: 'waiting', until: '2026-03-01' },
          {
            kind: 'payment-plan',
            until: null,
            instalments: [{ dueOn: '2026-04-01', amountMinor: 30_000 }],
          },
          { kind: 'customer-stop', stopped: true },
        ],
      },
    ])
    expect(creditNotesOf(file)).toMatchObject([
      { number: 'J-2', corrects: 'J-1', amountMinor: 5_000 },
    ])
    expect(happeningsOf(file)).toMatchObject([
      { invoiceNumber: 'J-1', happening: { kind: 'payment', amountMinor: 1_000, currency: 'NOK' } },
    ])
  })

  test.each([
    ['an array', JSON.stringify([invoice])],
    ['one record', JSON.stringify(invoice)],
    ['lines', `${JSON.stringify(invoice)}\n\n${JSON.stringify({ ...invoice, number: 'J-2' })}\n`],
    ['UTF-16', Buffer.from(`\ufeff${JSON.stringify([invoice])}`, 'utf16le')],
  ])('may be %s', async (_, content) => {
    const [first] = invoicesOf(await readFine(content))
    expect(first).toMatchObject({ number: 'J-1', dueOn: '2026-01-19', amountMinor: 100_000 })
  })

  test.each([
    ['"1000.5"', 100_050],
    ['1000.5', 100_050],
    ['1000', 100_000],
    ['{"minor": 1234, "currency": "NOK"}', 1_234],
  ])('may write an amount as %s', async (text, minor) => {
    const content = json({}).replace('"1000.00"', text)
    expect(invoiceOf(await readFine(content)).amountMinor).toBe(minor)
  })

  test.each([
    ['0.30000000000000004', 'amount-too-precise'],
    ['"10.001"', 'amount-too-precise'],
    ['"1,5"', 'amount-invalid'],
    ['1e30', 'amount-invalid'],
    ['{"minor": 1, "currency": "EUR"}', 'currency-mismatch'],
    ['{"minor": 0.5, "currency": "NOK"}', 'field-invalid'],
  ])('may not write an amount as %s', async (text, code) => {
    expect(codesOf(await readRefused(json({}).replace('"1000.00"', text)))).toEqual([code])
  })

  test.each([
    [{ due: undefined }, 'due-date-missing', '/0/due'],
    [{ due: '2026-02-30' }, 'date-invalid', '/0/due'],
    [{ due: '2026-01-04' }, 'due-before-issue', '/0/due'],
    [{ number: undefined }, 'field-missing', '/0/number'],
    [{ number: 'x'.repeat(200) }, 'field-too-long', '/0/number'],
    [{ currency: undefined }, 'currency-missing', '/0'],
    [{ currency: 'ISK' }, 'field-invalid', '/0/currency'],
    [{ amount: undefined }, 'field-missing', '/0'],
    [{ amountMinor: 1 }, 'json-shape', '/0'],
    [{ termsDays: 14 }, 'json-shape', '/0'],
    [{ paid: '-1' }, 'amount-invalid', '/0/paid'],
    [{ dueDayAgreed: 'yes' }, 'field-invalid', '/0/dueDayAgreed'],
    [{ sentOn: '2026-02-30' }, 'date-invalid', '/0/sentOn'],
    [{ aroseOn: '2026-01-20' }, 'terms-contradictory', '/0'],
    [{ debtorKind: 'consumer', commercial: true }, 'terms-contradictory', '/0'],
    [{ paid: '1000.01' }, 'paid-exceeds-amount', '/0'],
    [{ kind: 'credit-note' }, 'field-missing', '/0/corrects'],
    [
      { history: [{ kind: 'payment', on: '2026-01-20', amount: '0' }] },
      'amount-invalid',
      '/0/history/0',
    ],
    [
      { history: [{ kind: 'payment', on: '2026-01-20', amount: '1', currency: 'EUR' }] },
      'currency-mismatch',
      '/0/history/0',
    ],
    [{ history: [{ kind: 'gift', on: '2026-01-20' }] }, 'field-invalid', '/0/history/0/kind'],
  ])('%j is refused', async (more, code, path) => {
    const problems = await readRefused(json(more))
    expect(problems[0]).toMatchObject({ code, place: { path } })
  })

  test('tells the line of what is wrong', async () => {
    const broken = book.replace('"2026-02-02", "reason"', '"2026-02-31", "reason"')
    expect(await readRefused(broken)).toMatchObject([
      {
        code: 'date-invalid',
        place: { line: 18, path: '/invoices/0/history/2/on' },
        found: '"2026-02-31"',
      },
    ])
    const lines = `${JSON.stringify(invoice)}\n${JSON.stringify({ ...invoice, due: 5 })}`
    expect(await readRefused(lines)).toMatchObject([{ code: 'date-invalid', place: { line: 2 } }])
  })

  test.each([
    ['[{"number": }]', 'json-not-well-formed'],
    [`${JSON.stringify(invoice)}\n{"number":`, 'json-not-well-formed'],
    ['{"invoices": [], "more": 1}', 'json-shape'],
    ['{"invoices": 5}', 'json-shape'],
    ['[5]', 'field-invalid'],
    [`[${'['.repeat(50_000)}${']'.repeat(50_000)}]`, 'field-invalid'],
    [`[{"__proto__": {"number": "1"}, "kind": "withdrawn"}]`, 'field-missing'],
  ])('%.40s is refused', async (content, code) => {
    expect(codesOf(await readRefused(content))).toContain(code)
  })
})
