import type { Currency } from '@forfall/rules'
import type { Collector, Where } from '../collector.ts'
import { minorOfDecimal, reportAmount } from '../values.ts'
import type { JsonAmount } from './schema.ts'

/** Money as a record may write it: `amount` or `amountMinor`, and a currency beside it. */
export type JsonMoney = {
  readonly amount?: JsonAmount | undefined
  readonly amountMinor?: number | undefined
  readonly currency?: Currency | undefined
}

/** An amount with the currency that is stated for it; `null` when none is. */
export type AmountRead = { readonly minor: number; readonly currency: Currency | null }

/**
 * Reads the money of a record or happening.
 *
 * @problem json-shape when both forms are there, field-missing when neither is
 * @problem currency-mismatch when `currency` and that of `amount` differ
 */
export function readMoney(money: JsonMoney, where: Where, collector: Collector): AmountRead | null {
  const { amount, amountMinor, currency = null } = money
  if (amount !== undefined && amountMinor !== undefined) {
    const found = 'both amount and amountMinor'
    collector.problem('json-shape', where, { found, expected: 'one of them' })
    return null
  }
  if (amount === undefined && amountMinor === undefined) {
    const expected = 'amount or amountMinor'
    collector.problem('field-missing', where, { found: null, expected })
    return null
  }
  if (amount === undefined) return { minor: amountMinor ?? 0, currency }
  const read = readAmount(amount, below(where, 'amount'), collector)
  if (read === null || currency === null) return read
  return sameCurrency({ read, currency, where }, collector)
}

/** Reads one amount. JSON numbers with more than two decimals are refused, as texts are. */
export function readAmount(
  amount: JsonAmount,
  where: Where,
  collector: Collector,
): AmountRead | null {
  if (typeof amount === 'object') return amount
  const text = String(amount).trim()
  const minor = minorOfDecimal(text)
  if (typeof minor === 'number') return { minor, currency: null }
  reportAmount(minor, { text, where }, collector)
  return null
}

/** An amount in a currency that is stated elsewhere; `null` after a problem when it differs. */
export function sameCurrency(
  stated: { readonly read: AmountRead; readonly currency: Currency; readonly where: Where },
  collector: Collector,
): AmountRead | null {
  const { read, currency, where } = stated
  if (read.currency === null || read.currency === currency) return { ...read, currency }
  const found = `${read.currency} beside ${currency}`
  collector.problem('currency-mismatch', where, { found, expected: 'one currency' })
  return null
}

/** The place of a field within a record. */
export const below = (where: Where, field: string | number): Where => ({
  ...where,
  path: `${where.path ?? ''}/${field}`,
})
