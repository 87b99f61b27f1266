import { addDays, plainDate } from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invoicesOf, readFine } from '../testing/read.ts'

/** A record that every style of writing below can hold. */
const invoiceArbitrary = fc.record({
  issued: fc.integer({ min: 0, max: 9_000 }).map((days) => addDays(plainDate('2003-01-01'), days)),
  days: fc.integer({ min: 0, max: 400 }),
  amountMinor: fc.integer({ min: 1, max: 99_999_999_999 }),
  debtor: fc.stringMatching(/^[A-Za-zÆØÅæøåÄÖäö "',;|.-]{1,30}$/).filter((name) => /\w/.test(name)),
})

const styleArbitrary = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  group: fc.constantFrom('', ' ', '\u00a0', "'", '.', ','),
  decimal: fc.constantFrom('.', ','),
  date: fc.constantFrom('iso', 'points', 'short points', 'hyphens', 'compact', 'slashes'),
  newline: fc.constantFrom('\n', '\r\n'),
  mark: fc.boolean(),
  encoding: fc.constantFrom('utf8', 'utf16le', 'latin1'),
})

type Style = typeof styleArbitrary extends fc.Arbitrary<infer Value> ? Value : never

function amountText(minor: number, { group, decimal }: Style): string {
  const whole = String(Math.floor(minor / 100)).replace(
    /\B(?=(\d{3})+$)/g,
    group === decimal ? '' : group,
  )
  return `${whole}${decimal}${String(minor % 100).padStart(2, '0')}`
}

function dateText(day: string, { date }: Style): string {
  const [year, month = '', dayOfMonth = ''] = day.split('-')
  switch (date) {
    case 'points':
      return `${dayOfMonth}.${month}.${year}`
    case 'short points':
      return `${Number(dayOfMonth)}.${Number(month)}.${year}`
    case 'hyphens':
      return `${dayOfMonth}-${month}-${year}`
    case 'compact':
      return `${year}${month}${dayOfMonth}`
    case 'slashes':
      return `${dayOfMonth}/${month}/${year}`
    default:
      return day
  }
}

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`

function encode(text: string, { encoding, mark }: Style): Buffer {
  const isMarked = encoding === 'utf16le' || (mark && encoding === 'utf8')
  return Buffer.from(`${isMarked ? '\ufeff' : ''}${text}`, encoding)
}

test('what is written to CSV in any style is read back as it was', async () => {
  const property = fc.asyncProperty(
    fc.array(invoiceArbitrary, { minLength: 1, maxLength: 8 }),
    styleArbitrary,
    async (invoices, style) => {
      const rows = invoices.map(({ issued, days, amountMinor, debtor }, index) => [
        String(index),
        dateText(issued, style),
        dateText(addDays(issued, days), style),
        quote(amountText(amountMinor, style)),
        'NOK',
        quote(debtor),
      ])
      // With slashes the file must show which part is the day.
      const shown = [
        'shown',
        dateText('2026-01-31', style),
        dateText('2026-01-31', style),
        '"1,00"',
        'NOK',
        '',
      ]
      const header = ['number', 'issued', 'due', 'amount', 'currency', 'debtor_name']
      const lines = [header, ...rows, shown].map((cells) => cells.join(style.delimiter))
      const file = await readFine(encode(lines.join(style.newline), style))
      const expected = invoices.map(({ issued, days, amountMinor, debtor }, index) => ({
        number: String(index),
        issuedOn: issued,
        dueOn: addDays(issued, days),
        amountMinor,
        debtor: { name: debtor.trim().replace(/\s+/g, ' ') },
      }))
      expect(invoicesOf(file).slice(0, -1)).toMatchObject(expected)
    },
  )
  await fc.assert(property, { numRuns: 150 })
})
