import type Database from 'better-sqlite3'
import type { Store } from './store.ts'

type Value = string | number | null

/** Values for a statement, by name. */
export type Values = { readonly [name: string]: Value }

/** A connection with what was prepared on it. */
export type Connection = Pick<Store, 'sqlite' | 'statements'>

/** Runs a statement that writes; gives the number of rows it changed. */
export const write = (store: Connection, sql: string, values: Values): number =>
  statement(store, sql).run(values).changes

/** The rows of a statement. The caller names the columns in the statement, and so their type. */
export const rows = <Row>(store: Connection, sql: string, values: Values): readonly Row[] =>
  statement(store, sql).all(values) as readonly Row[]

/** The first row of a statement, if there is one. */
export const row = <Row>(store: Connection, sql: string, values: Values): Row | undefined =>
  statement(store, sql).get(values) as Row | undefined

/** A statement, prepared once for the life of the store. */
export function statement(store: Connection, sql: string): Database.Statement {
  const known = store.statements.get(sql)
  if (known !== undefined) return known
  const prepared = store.sqlite.prepare(sql)
  store.statements.set(sql, prepared)
  return prepared
}
