import { addDays, plainDate } from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ImportedTerms, termNames } from '../terms.ts'
import { invoicesOf, readFine } from '../testing/read.ts'

/** Yes, no or nothing, in the words of the style's language. */
const truthArbitrary = fc.constantFrom(true, false, null)

/** How many days before the due day something was; `null` when it is not said. */
const agoArbitrary = fc.option(fc.integer({ min: 0, max: 4_000 }))

/** A record that every style of writing below can hold. */
const invoiceArbitrary = fc.record({
  issued: fc.integer({ min: 0, max: 9_000 }).map((days) => addDays(plainDate('2003-01-01'), days)),
  days: fc.integer({ min: 0, max: 400 }),
  amountMinor: fc.integer({ min: 1, max: 99_999_999_999 }),
  isCommercial: truthArbitrary,
  isDueDayAgreed: truthArbitrary,
  hasInterestWarning: truthArbitrary,
  isReminderFeeAgreed: truthArbitrary,
  isDirectlyEnforceable: truthArbitrary,
  arose: agoArbitrary,
  sent: agoArbitrary,
  debtor: fc.stringMatching(/^[A-Za-zÆØÅæøåÄÖäö "',;|.-]{1,30}$/).filter((name) => /\w/.test(name)),
})

const styleArbitrary = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  group: fc.constantFrom('', ' ', '\u00a0', "'", '.', ','),
  decimal: fc.constantFrom('.', ','),
  date: fc.constantFrom('iso', 'points', 'short points', 'hyphens', 'compact', 'slashes'),
  words: fc.constantFrom(
    ['yes', 'no'],
    ['Ja', 'Nei'],
    ['SANT', 'FALSKT'],
    ['kyllä', 'ei'],
    ['1', '0'],
  ),
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

const termColumns = [
  'commercial',
  'due_day_agreed',
  'interest_warning',
  'reminder_fee_agreed',
  'directly_enforceable',
  'arose_on',
  'sent_on',
]

type Invoice = typeof invoiceArbitrary extends fc.Arbitrary<infer Value> ? Value : never

function termsOf({ issued, days, arose, sent, ...flags }: Invoice): ImportedTerms {
  const ago = (count: number | null) => (count === null ? null : addDays(issued, days - count))
  const { isCommercial, isDueDayAgreed, hasInterestWarning } = flags
  const { isReminderFeeAgreed, isDirectlyEnforceable } = flags
  return {
    ...{ isCommercial, isDueDayAgreed, hasInterestWarning },
    ...{
      isReminderFeeAgreed,
      isDirectlyEnforceable,
      aroseOn: ago(arose),
      invoiceSentOn: ago(sent),
    },
  }
}

function termText(term: boolean | string | null, style: Style): string {
  if (typeof term === 'string') return dateText(term, style)
  return term === null ? '' : (style.words[term ? 0 : 1] ?? '')
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
      const rows = invoices.map((invoice, index) => [
        String(index),
        dateText(invoice.issued, style),
        dateText(addDays(invoice.issued, invoice.days), style),
        quote(amountText(invoice.amountMinor, style)),
        'NOK',
        quote(invoice.debtor),
        ...termNames.map((name) => termText(termsOf(invoice)[name], style)),
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
      const header = [
        'number',
        'issued',
        'due',
        'amount',
        'currency',
        'debtor_name',
        ...termColumns,
      ]
      const lines = [header, ...rows, shown].map((cells) => cells.join(style.delimiter))
      const file = await readFine(encode(lines.join(style.newline), style))
      const expected = invoices.map((invoice, index) => ({
        number: String(index),
        issuedOn: invoice.issued,
        dueOn: addDays(invoice.issued, invoice.days),
        amountMinor: invoice.amountMinor,
        debtor: { name: invoice.debtor.trim().replace(/\s+/g, ' ') },
        terms: termsOf(invoice),
      }))
      expect(invoicesOf(file).slice(0, -1)).toMatchObject(expected)
    },
  )
  await fc.assert(property, { numRuns: 150 })
})
