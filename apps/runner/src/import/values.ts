import {
  type Currency,
  currencies,
  isCurrency,
  type PlainDate,
  parseMinor,
  parsePlainDate,
} from '@forfall/rules'
import type { Collector, Where } from './collector.ts'
import { oneLine, quoted } from './problems.ts'

/** The longest invoice number, reference or name that is kept. */
export const textMax = { number: 128, reference: 128, reason: 256, name: 256 } as const

const years = { from: 1950, through: 2199 } as const

/** Whether a day lies in the years an invoice can be of; `0001-01-01` and its like do not. */
export function isPlausible(day: PlainDate): boolean {
  const year = Number(day.slice(0, 4))
  return year >= years.from && year <= years.through
}

/**
 * The day of an `xs:date`, or of a date-time at midnight, as it is written; a zone is not applied.
 *
 * @returns `null` for other text, days that do not exist, and years before 1950 or after 2199
 */
function dayOfXmlDate(text: string): PlainDate | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T00:00(?::00(?:\.0+)?)?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(text)
  const day = match?.[1] === undefined ? null : parsePlainDate(match[1])
  return day !== null && isPlausible(day) ? day : null
}

/** A text with a place. */
export type Found = { readonly text: string; readonly where: Where }

/** The day of an XML date, or `null` after a problem was reported. */
export function readXmlDay(found: Found, collector: Collector): PlainDate | null {
  const day = dayOfXmlDate(found.text)
  if (day === null) {
    collector.problem('date-invalid', found.where, {
      found: quoted(found.text),
      expected: 'a day that exists, written YYYY-MM-DD',
    })
  }
  return day
}

/** Minor units of a decimal, or why it has none. */
export type DecimalReading = number | 'invalid' | 'too-precise'

/** Minor units of an `xs:decimal`: a sign, digits, a point. Decimals after the second must be zero. */
export function minorOfDecimal(text: string): DecimalReading {
  const match = /^([+-]?)0*(\d*)(?:\.(\d*))?$/.exec(text)
  if (match === null || !/\d/.test(text)) return 'invalid'
  const [, sign, whole = '', decimals = ''] = match
  if (/[1-9]/.test(decimals.slice(2))) return 'too-precise'
  const plain = `${sign === '-' ? '-' : ''}${whole || '0'}.${decimals.slice(0, 2) || '0'}`
  return parseMinor(plain) ?? 'invalid'
}

/** Minor units of a decimal, or `null` after a problem was reported. */
export function readMinor(found: Found, collector: Collector): number | null {
  const minor = minorOfDecimal(found.text)
  if (typeof minor === 'number') return minor
  reportAmount(minor, found, collector)
  return null
}

/** Reports an amount that could not be read. */
export function reportAmount(
  reason: 'invalid' | 'too-precise',
  found: Found,
  collector: Collector,
): void {
  const code = reason === 'invalid' ? 'amount-invalid' : 'amount-too-precise'
  const expected =
    reason === 'invalid' ? 'a decimal amount such as 1234.50' : 'an amount with two decimals'
  collector.problem(code, found.where, { found: quoted(found.text), expected })
}

/** A currency the product keeps books in, or `null` after a problem was reported. */
export function readCurrency(found: Found, collector: Collector): Currency | null {
  const code = found.text.trim().toUpperCase()
  if (isCurrency(code)) return code
  collector.problem('currency-unknown', found.where, {
    found: quoted(found.text),
    expected: `one of ${currencies.join(', ')}`,
  })
  return null
}

/** A number or reference on one line, or `null` after a problem when it is missing or too long. */
export function readNumber(found: Found, collector: Collector): string | null {
  const text = oneLine(found.text)
  if (text === '') {
    collector.problem('field-missing', found.where, {
      found: null,
      expected: 'the number of the invoice',
    })
    return null
  }
  if (text.length <= textMax.number) return text
  collector.problem('field-too-long', found.where, {
    found: `${text.length} characters`,
    expected: `at most ${textMax.number}`,
  })
  return null
}

/** A free text on one line, cut to a length; `null` when there is none. */
export function optionalText(text: string | null | undefined, max: number): string | null {
  const line = oneLine(text ?? '')
  return line === '' ? null : line.slice(0, max)
}
