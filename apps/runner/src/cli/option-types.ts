import {
  type Currency,
  countrySchema,
  currencies,
  type DayCount,
  type DebtorKind,
  dayCounts,
  debtorKinds,
  idSchema,
  isCurrency,
  type Language,
  languages,
  type PlainDate,
  parseMinor,
  parsePlainDate,
  parseRate,
  type RatePpm,
  remindersMax,
} from '@forfall/rules'
import { InvalidArgumentError } from 'commander'
import type { ComparedName } from '../policy-life/effects.ts'

/** A day typed as an option. */
export function dayOption(text: string): PlainDate {
  const day = parsePlainDate(text)
  if (day === null) throw expected('a day of the calendar written YYYY-MM-DD')
  return day
}

/** A country typed as an option; lower case will do. */
export function countryOption(text: string): string {
  const country = countrySchema.safeParse(text.toUpperCase())
  if (!country.success) throw expected('a country code such as NO')
  return country.data
}

/** A language typed as an option. */
export const languageOption = (text: string): Language => oneOf(languages, text)

/** A kind of debtor typed as an option. */
export const debtorKindOption = (text: string): DebtorKind => oneOf(debtorKinds, text)

/** A day-count convention typed as an option. */
export const dayCountOption = (text: string): DayCount => oneOf(dayCounts, text)

/** A currency typed as an option. */
export function currencyOption(text: string): Currency {
  if (isCurrency(text)) return text
  throw expected(`one of ${currencies.join(', ')}`)
}

/** An amount typed as an option, in minor units: above zero, at most two decimals. */
export function amountOption(text: string): number {
  const minor = parseMinor(text)
  if (minor === null || minor <= 0)
    throw expected('an amount above zero with at most two decimals, such as 1000.00')
  return minor
}

/** A fee typed as an option, in minor units: not negative, at most two decimals. */
export function feeOption(text: string): number {
  const minor = parseMinor(text)
  if (minor === null || minor < 0)
    throw expected('an amount that is not negative with at most two decimals, such as 0 or 35.00')
  return minor
}

/** A yearly rate in percent typed as an option. */
export function rateOption(text: string): RatePpm {
  const ppm = parseRate(text)
  if (ppm === null) throw expected('a rate in percent with at most four decimals, such as 12.25')
  return ppm
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value {
  const found = values.find((value) => value === text)
  if (found === undefined) throw expected(`one of ${values.join(', ')}`)
  return found
}

const expected = (what: string): InvalidArgumentError =>
  new InvalidArgumentError(`Expected ${what}.`)

/** A number of days typed as an option. */
export function daysOption(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw expected('a whole number of days from 0 to 9999')
  return Number(text)
}

/** A number of reminders typed as an option. */
export function remindersOption(text: string): number {
  const count = /^\d$/.test(text) ? Number(text) : remindersMax + 1
  if (count > remindersMax) throw expected(`a whole number from 0 to ${remindersMax}`)
  return count
}

/** One of a closed list of words typed as an option. */
export const wordOption =
  <Word extends string>(words: readonly Word[]) =>
  (text: string): Word =>
    oneOf(words, text)

/** Kinds of debtor typed as an option, with commas between them. */
export const debtorKindsOption = (text: string): readonly DebtorKind[] => [
  ...new Set(text.split(',').map((kind) => oneOf(debtorKinds, kind.trim()))),
]

/** A page size typed as an option. */
export function limitOption(text: string): number {
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (limit < 1 || limit > 200) throw expected('a whole number from 1 to 200')
  return limit
}

/** A reason typed as an option; it goes into a log. */
export function reasonOption(text: string): string {
  const reason = text.trim()
  if (reason === '' || reason.length > 256) throw expected('a reason of 1 to 256 characters')
  return reason
}

/** A policy version typed as POLICY@VERSION. */
export function pinOption(text: string): { readonly policyId: string; readonly version: number } {
  const [policyId, version, ...more] = text.split('@')
  const isId = idSchema.safeParse(policyId).success
  if (!isId || policyId === undefined || version === undefined || more.length > 0)
    throw expected('a policy and its version, such as no-consumer@2')
  return { policyId, version: versionOption(version) }
}

/** A policy version typed as POLICY@VERSION, or its draft as POLICY@draft. */
export function comparedOption(text: string): ComparedName {
  const [policyId, ...rest] = text.split('@')
  return policyId !== undefined && idSchema.safeParse(policyId).success && rest.join() === 'draft'
    ? { policyId, version: 'draft' }
    : pinOption(text)
}

/** The number of a version. */
export function versionOption(text: string): number {
  const version = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (version < 1) throw expected('the number of a version, 1 or more')
  return version
}
