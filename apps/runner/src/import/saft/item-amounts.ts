import type { Currency } from '@forfall/rules'
import type { CustomerLine, LedgerItem } from './ledger.ts'

/** An item in money, in the currency its lines agree on. */
export type ItemAmounts = {
  readonly debitMinor: number
  /** Debits less credits; not above zero when the item is settled. */
  readonly openMinor: number
  /** One currency, unless the lines do not agree; then amounts are in the currency of the file. */
  readonly currencies: readonly string[]
  /** The amount of a line, signed. */
  readonly minorOf: (line: CustomerLine) => number
}

/**
 * Adds up an item. When every line carries the same other currency, the invoice was made out in it
 * and is counted in it; nothing is converted.
 */
export function itemAmounts(item: LedgerItem, home: Currency | null): ItemAmounts {
  const lines = [...item.debits, ...item.credits]
  const currencyOf = ({ foreign }: CustomerLine): string | null => foreign?.currency ?? home
  const distinct = new Set(lines.map(currencyOf))
  const currencies = [...distinct].filter((currency) => currency !== null)
  const isForeign = distinct.size === 1 && currencies[0] !== home
  const minorOf = (line: CustomerLine): number =>
    isForeign ? (line.foreign?.minor ?? line.minor) : line.minor
  const sum = (some: readonly CustomerLine[]): number =>
    some.reduce((total, line) => total + minorOf(line), 0)
  return { debitMinor: sum(item.debits), openMinor: sum(lines), currencies, minorOf }
}
