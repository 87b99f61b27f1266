import { assert, type Result } from '@forfall/rules'
import type Database from 'better-sqlite3'
import type { Store } from './store.ts'

type Value = string | number | null

/** Values for a statement, by name. */
export type Values = { readonly [name: string]: Value }

/**
 * Does several writes as one. A refusal undoes them all, and so does an exception.
 *
 * The transaction takes the write lock at once, so what it reads cannot change under it.
 */
export function transact<Value, Refusal>(
  store: Store,
  work: () => Result<Value, Refusal>,
): Result<Value, Refusal> {
  const { sqlite } = store
  assert(!sqlite.inTransaction, 'a transaction was begun inside another')
  sqlite.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    sqlite.exec(result.ok ? 'COMMIT' : 'ROLLBACK')
    return result
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
    throw error
  }
}

/** Runs a statement that writes; gives the number of rows it changed. */
export const write = (store: Store, sql: string, values: Values): number =>
  statement(store, sql).run(values).changes

/** The rows of a statement. The caller names the columns in the statement, and so their type. */
export const rows = <Row>(store: Store, sql: string, values: Values): readonly Row[] =>
  statement(store, sql).all(values) as readonly Row[]

/** The first row of a statement, if there is one. */
export const row = <Row>(store: Store, sql: string, values: Values): Row | undefined =>
  statement(store, sql).get(values) as Row | undefined

function statement(store: Store, sql: string): Database.Statement {
  const known = store.statements.get(sql)
  if (known !== undefined) return known
  const prepared = store.sqlite.prepare(sql)
  store.statements.set(sql, prepared)
  return prepared
}
