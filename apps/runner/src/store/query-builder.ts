import { assert } from '@forfall/rules'
import type Database from 'better-sqlite3'
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'
import { statement } from './sql.ts'
import type { Store } from './store.ts'

/**
 * A query builder on the one connection that writes, for a library that makes its own statements.
 *
 * Each statement runs at once and stands alone. A transaction of its own would stay open across an
 * `await`, and what others write meanwhile would be part of it; so none can be begun.
 */
export const queryBuilder = (store: Store): Kysely<unknown> =>
  new Kysely({ dialect: new SqliteDialect({ database: connectionOf(store) }) })

/** The connection as the builder wants it. It is the store's to close. */
const connectionOf = (store: Store): SqliteDatabase => ({
  close: () => undefined,
  prepare(sql): SqliteStatement {
    assert(!/^\s*(begin|savepoint)\b/i.test(sql), 'a library began a transaction of its own')
    const prepared = statement(store, sql)
    return {
      reader: prepared.reader,
      all: (parameters) => prepared.all(...(parameters as readonly Database.Value[])),
      run: (parameters) => prepared.run(...(parameters as readonly Database.Value[])),
      iterate() {
        throw new Error('Rows are read all at once.')
      },
    }
  },
})
