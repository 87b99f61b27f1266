import { formatMinor } from '../domain/money.ts'
import { type PlainDate, partsOf } from '../domain/plain-date.ts'
import { formatRate, type RatePpm } from '../domain/rate.ts'
import type { Language } from '../schemas/scalars.ts'

/** How a language writes numbers and days in letters. */
type Style = {
  readonly group: string
  readonly decimal: string
  readonly day: (day: PlainDate) => string
}

const space = '\u00a0'
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const dotted = (day: PlainDate): string => day.split('-').reverse().join('.')

/** Days without leading zeros: `2.3.2026`. */
function dottedShort(day: PlainDate): string {
  const parts = partsOf(day)
  return `${parts.day}.${parts.month}.${parts.year}`
}

function english(day: PlainDate): string {
  const parts = partsOf(day)
  return `${parts.day} ${months[parts.month - 1]} ${parts.year}`
}

const styles: { readonly [language in Language]: Style } = {
  en: { group: ',', decimal: '.', day: english },
  nb: { group: space, decimal: ',', day: dotted },
  da: { group: '.', decimal: ',', day: dotted },
  sv: { group: space, decimal: ',', day: (day) => day },
  fi: { group: space, decimal: ',', day: dottedShort },
  de: { group: '.', decimal: ',', day: dotted },
}

/** An amount as a letter writes it: `1 038,00 NOK`, its spaces unbreakable. */
export function amountIn(language: Language, minor: number, currency: string): string {
  const { group, decimal } = styles[language]
  const [whole = '', cents = ''] = formatMinor(minor).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return `${grouped}${decimal}${cents}${space}${currency}`
}

/** A day as a letter writes it. */
export const dayIn = (language: Language, day: PlainDate): string => styles[language].day(day)

/** A yearly rate as a letter writes it, without the percent sign: `12,25`. */
export const rateIn = (language: Language, rate: RatePpm): string =>
  formatRate(rate).replace('.', styles[language].decimal)
