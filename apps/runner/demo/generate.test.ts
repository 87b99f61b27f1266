import { type PlainDate, plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { readInvoiceFile } from '../src/import/index.ts'
import type { ImportedRecord } from '../src/import/record.ts'
import { demoBook } from './generate.ts'
import { withMod10, withMod11 } from './numbers.ts'

const day = plainDate('2026-11-24')

async function recordsOf(name: string, text: string): Promise<readonly ImportedRecord[]> {
  const result = await readInvoiceFile({ name, content: Buffer.from(text) })
  if (!result.ok) throw new Error(JSON.stringify(result.problem.slice(0, 3)))
  expect(result.value.remarks).toEqual([])
  return result.value.records
}

async function readBook(on: PlainDate) {
  const book = demoBook(on)
  return {
    invoices: await recordsOf('invoices.csv', book.invoicesCsv),
    happenings: await recordsOf('happenings.json', book.happeningsJson),
  }
}

/** The invoice that a record is about, and what it adds to or takes off it. */
function movementOf(record: ImportedRecord): [string, number] {
  if (record.kind === 'invoice') return [record.number, record.amountMinor]
  if (record.kind === 'credit-note') return [record.corrects, -record.amountMinor]
  const { happening, invoiceNumber } = record
  return [invoiceNumber, happening.kind === 'payment' ? -happening.amountMinor : 0]
}

describe('the demonstration book', () => {
  test('reads without a problem or remark, and every happening has its invoice', async () => {
    const { invoices, happenings } = await readBook(day)
    const numbers = new Set(invoices.map((record) => 'number' in record && record.number))
    expect(invoices.filter(({ kind }) => kind === 'invoice')).toHaveLength(300)
    expect(invoices.some(({ kind }) => kind === 'credit-note')).toBe(true)
    const strangers = happenings.filter(
      (record) => record.kind !== 'happening' || !numbers.has(record.invoiceNumber),
    )
    expect(strangers).toEqual([])
  })

  test('is the same for the same day', () => {
    expect(demoBook(day)).toEqual(demoBook(day))
    expect(demoBook(plainDate('2026-11-25'))).not.toEqual(demoBook(day))
  })

  test('has debtors of every kind and histories of many kinds', async () => {
    const { invoices, happenings } = await readBook(day)
    const kinds = invoices.map((record) => record.kind === 'invoice' && record.debtor.kind)
    expect(new Set(kinds)).toEqual(new Set(['consumer', 'business', 'public', false]))
    const what = happenings.map((record) => record.kind === 'happening' && record.happening.kind)
    for (const kind of ['payment', 'dispute', 'dispute-resolved', 'hold', 'payment-plan'])
      expect(what).toContain(kind)
  })

  test.each(['2026-11-24', '2024-02-29', '2026-01-01'])(
    'on %s knows nothing of later days',
    async (on) => {
      const { invoices, happenings } = await readBook(plainDate(on))
      const days = [
        ...invoices.map((record) => ('issuedOn' in record ? record.issuedOn : on)),
        ...happenings.map((record) => (record.kind === 'happening' ? record.happening.on : on)),
      ]
      expect(days.filter((one) => one > on)).toEqual([])
    },
  )

  test('takes nothing below zero', async () => {
    const { invoices, happenings } = await readBook(day)
    const open = new Map<string, number>()
    for (const [number, minor] of [...invoices, ...happenings].map(movementOf)) {
      open.set(number, (open.get(number) ?? 0) + minor)
    }
    expect([...open].filter(([, left]) => left < 0)).toEqual([])
    expect([...open].some(([, left]) => left === 0)).toBe(true)
  })

  test('has payment references and organisation numbers with valid check digits', async () => {
    const { invoices } = await readBook(day)
    for (const record of invoices) {
      if (record.kind !== 'invoice') continue
      const kid = record.paymentReference ?? ''
      expect(withMod10(kid.slice(0, -1))).toBe(kid)
      const number = record.debtor.organisationNumber
      if (number !== null) expect(withMod11(number.slice(0, 8))).toBe(number)
    }
  })
})

test('check digits are those of published examples', () => {
  // The example number of the Luhn formula, and the number of the Norwegian register itself.
  expect(withMod10('7992739871')).toBe('79927398713')
  expect(withMod11('97476067')).toBe('974760673')
})
