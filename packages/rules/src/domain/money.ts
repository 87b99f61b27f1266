import { assert } from './result.ts'

/** Currencies the product keeps books in. All of them have two decimals. */
export const currencies = ['NOK', 'DKK', 'SEK', 'EUR', 'GBP', 'USD', 'CHF', 'PLN'] as const

/** ISO 4217 code of a currency the product knows. */
export type Currency = (typeof currencies)[number]

/** An amount in whole minor units (øre, cent); never a fraction, never a float of the major unit. */
export type Money = { readonly minor: number; readonly currency: Currency }

/** How a fraction of a minor unit is dropped: half away from zero, or always towards zero. */
export type Rounding = 'half-up' | 'down'

/** An amount of money; `minor` must be a safe integer. */
export function money(minor: number, currency: Currency): Money {
  assert(Number.isSafeInteger(minor), `${minor} is not a whole number of minor units`)
  return { minor, currency }
}

/** Whether a text is the code of a currency the product knows. */
export const isCurrency = (text: string): text is Currency =>
  (currencies as readonly string[]).includes(text)

const decimal = /^(-?)(\d{1,12})(?:\.(\d{1,2})0*)?$/

/**
 * Minor units of a plain decimal text with at most two decimals (`1000`, `-0.5`, `12.30`), or `null`.
 *
 * A third decimal is accepted only when it is zero: nothing is rounded away on the way in.
 */
export function parseMinor(text: string): number | null {
  const match = decimal.exec(text)
  if (match === null) return null
  const minor = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'))
  return match[1] === '-' && minor !== 0 ? -minor : minor
}

/** Minor units as a plain decimal text with two decimals: `1234` is `12.34`. */
export function formatMinor(minor: number): string {
  const digits = String(Math.abs(minor)).padStart(3, '0')
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** An amount as text with its currency: `12.34 NOK`. */
export const formatMoney = (amount: Money): string =>
  `${formatMinor(amount.minor)} ${amount.currency}`

/**
 * A fraction of whole numbers, rounded to a whole number by the named mode.
 *
 * The product behind an interest line does not fit a double, hence `bigint`.
 *
 * @param denominator greater than zero
 */
export function roundedRatio(numerator: bigint, denominator: bigint, mode: Rounding): number {
  assert(denominator > 0n, 'a denominator must be positive')
  const magnitude = numerator < 0n ? -numerator : numerator
  const raised = mode === 'half-up' ? magnitude * 2n + denominator : magnitude * 2n
  const whole = raised / (denominator * 2n)
  const result = Number(numerator < 0n ? -whole : whole)
  assert(Number.isSafeInteger(result), 'an amount leaves the range of safe integers')
  return result === 0 ? 0 : result
}
