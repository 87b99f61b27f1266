import { assert, type Result } from '@forfall/rules'
import { closeEntry } from './audit.ts'
import type { Store } from './store.ts'

/**
 * Does several writes as one. A refusal undoes them all, and so does an exception. What it did goes
 * into the audit log with it.
 *
 * The transaction takes the write lock at once, so what it reads cannot change under it.
 */
export function transact<Value, Refusal>(
  store: Store,
  work: () => Result<Value, Refusal>,
): Result<Value, Refusal> {
  const { sqlite, desk } = store
  assert(!sqlite.inTransaction, 'a transaction was begun inside another')
  sqlite.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    if (result.ok) closeEntry(store)
    sqlite.exec(result.ok ? 'COMMIT' : 'ROLLBACK')
    return result
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
    throw error
  } finally {
    desk.open = null
  }
}
