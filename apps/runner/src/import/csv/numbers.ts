import { type Currency, currencies, isCurrency, parseMinor } from '@forfall/rules'

/** Which sign stands before the decimals. */
export type DecimalSign = ',' | '.'

/** Why an amount has no reading. */
export type AmountRefusal = 'invalid' | 'ambiguous' | 'too-precise'

/** An amount taken apart: digits, with what its text alone tells about the signs in it. */
type Parts = {
  readonly isNegative: boolean
  readonly whole: string
  readonly decimals: string
  /** The decimal sign, where the text shows it; thousands grouped by the other sign show it too. */
  readonly shows: DecimalSign | null
  /** A single sign before exactly three digits: it may be a decimal sign or group thousands. */
  readonly open: DecimalSign | null
}

/** What the amounts of a file, all together, tell about the signs in them. */
export type NumberEvidence = { readonly decimalSign: DecimalSign | null }

/**
 * The decimal sign of a column, if its amounts agree on one.
 *
 * `1,50` shows a decimal comma and so does `1.234.567`; `1,234` shows nothing by itself.
 */
export function numberEvidence(texts: Iterable<string>): NumberEvidence {
  const signs = new Set<DecimalSign>()
  for (const text of texts) {
    const shows = partsOf(text)?.shows ?? null
    if (shows !== null) signs.add(shows)
  }
  const [sign] = signs
  return { decimalSign: signs.size === 1 && sign !== undefined ? sign : null }
}

/**
 * Minor units of an amount as people and systems of the Nordic countries write it.
 *
 * Spaces, apostrophes and a currency beside the digits do not matter; `1 234,50`, `1.234,50`,
 * `1,234.50`, `1234.5`, `1234,-` and `(12,00)` are read. A sign before exactly three digits is read
 * as the rest of the file shows, and refused when nothing shows it.
 */
export function minorOfAmount(text: string, evidence: NumberEvidence): number | AmountRefusal {
  const parts = partsOf(text)
  if (parts === null) return 'invalid'
  if (parts.open !== null && evidence.decimalSign === null) return 'ambiguous'
  const isGroup = parts.open !== null && parts.open !== evidence.decimalSign
  const whole = isGroup ? parts.whole + parts.decimals : parts.whole
  const decimals = isGroup ? '' : parts.decimals
  if (/[1-9]/.test(decimals.slice(2))) return 'too-precise'
  const digits = whole.replace(/^0+(?=\d)/, '')
  const minor = parseMinor(`${parts.isNegative ? '-' : ''}${digits}.${decimals.slice(0, 2) || '0'}`)
  return minor ?? 'invalid'
}

const codes = currencies.join('|')
const codeBefore = new RegExp(`^[-+(]?\\s*(${codes})(?![A-Za-z])`, 'i')
const codeAfter = new RegExp(`(?<![A-Za-z])(${codes})\\s*\\)?$`, 'i')
const unitBefore = new RegExp(`^([-+(]?)\\s*(?:(?:${codes})(?![A-Za-z])|kr\\.?|[€$£])\\s*`, 'i')
const unitAfter = new RegExp(`\\s*(?:(?<![A-Za-z])(?:${codes})|kr\\.?|[€$£])\\s*(\\)?)$`, 'i')

/** The currency whose code is written beside an amount. `kr` is written in three countries. */
export function currencyBeside(text: string): Currency | null {
  const trimmed = text.trim()
  const code = codeBefore.exec(trimmed)?.[1] ?? codeAfter.exec(trimmed)?.[1] ?? ''
  const upper = code.toUpperCase()
  return isCurrency(upper) ? upper : null
}

function partsOf(text: string): Parts | null {
  const bare = text
    .trim()
    .replaceAll('\u2212', '-')
    .replace(unitBefore, '$1')
    .replace(unitAfter, '$1')
    .replace(/,-{1,2}$/, '')
  const match = /^(?:\(([^()]*)\)|([-+]?)\s*(.*?)\s*(-?))$/s.exec(bare)
  if (match === null) return null
  const [, inner, before, body, after] = match
  if (before !== '' && after === '-') return null
  const split = splitSigns((inner ?? body ?? '').trim())
  const isNegative = inner !== undefined || before === '-' || after === '-'
  return split === null ? null : { isNegative, ...split }
}

type Split = Omit<Parts, 'isNegative'>

/** Digits grouped by spaces or apostrophes; what follows a sign then is decimals. */
const spaced = /^(\d{1,3}(?:[\s'’]\d{3})+)(?:([.,])(\d*))?$/
/** Digits grouped by one sign, with decimals after the other. */
const bothSigns = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?!\2)([.,])(\d*)$/
/** Digits grouped by a sign that stands more than once. */
const grouped = /^(\d{1,3}([.,])\d{3}(?:\2\d{3})+)$/
const single = /^(\d*)(?:([.,])(\d*))?$/

function splitSigns(body: string): Split | null {
  const clear = spaced.exec(body)
  if (clear !== null) return decimalSplit(clear[1], clear[2], clear[3])
  const both = bothSigns.exec(body)
  if (both !== null) return decimalSplit(both[1], both[3], both[4])
  const groups = grouped.exec(body)
  if (groups !== null) return decimalSplit(groups[1], groups[2] === ',' ? '.' : ',', '')
  const one = /\d/.test(body) ? single.exec(body) : null
  return one === null ? null : splitSingle(one)
}

function splitSingle([, whole = '', sign, decimals = '']: RegExpExecArray): Split {
  const isOpen = sign !== undefined && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  if (isOpen) return { whole, decimals, shows: null, open: sign === ',' ? ',' : '.' }
  return decimalSplit(whole || '0', sign, decimals)
}

function decimalSplit(
  whole: string | undefined,
  sign: string | undefined,
  decimals: string | undefined,
): Split {
  const shows = sign === ',' || sign === '.' ? sign : null
  return { whole: (whole ?? '').replace(/\D/g, ''), decimals: decimals ?? '', shows, open: null }
}
