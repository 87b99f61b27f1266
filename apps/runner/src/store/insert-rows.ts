import { statement } from './sql.ts'
import type { Store } from './store.ts'

/** A value of a row. */
export type Value = string | number | null

/** How many rows one statement adds: more make it no faster. */
const rowsAtOnce = 32

/** Adds rows to a table, many with one statement. Each row has its values in the order of the columns. */
export function insertRows(
  store: Store,
  into: { readonly table: string; readonly columns: readonly string[] },
  rows: readonly (readonly Value[])[],
): void {
  const whole = rows.length - (rows.length % rowsAtOnce)
  for (let from = 0; from < whole; from += rowsAtOnce)
    statement(store, insertion(into, rowsAtOnce)).run(rows.slice(from, from + rowsAtOnce).flat())
  for (const row of rows.slice(whole)) statement(store, insertion(into, 1)).run(row)
}

type Into = Parameters<typeof insertRows>[1]

/** Statements that were written before: the same text is found faster among the prepared ones. */
const insertions = new WeakMap<readonly string[], Map<number, string>>()

function insertion({ table, columns }: Into, count: number): string {
  const known = insertions.get(columns) ?? new Map<number, string>()
  const before = known.get(count)
  if (before !== undefined) return before
  const names = columns.map((column) => `"${column}"`).join(', ')
  const places = `(${columns.map(() => '?').join(', ')})`
  const all = Array.from({ length: count }, () => places).join(', ')
  const text = `INSERT INTO "${table}" (${names}) VALUES ${all}`
  insertions.set(columns, known.set(count, text))
  return text
}
