import { ok, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { audit } from '../store/audit.ts'
import { type BackTestRow, backTestById, endBackTest } from '../store/backtests.ts'
import type { Store } from '../store/store.ts'
import { transact } from '../store/transact.ts'

/** Ends a back-test before it came to its end, with a note in the audit log; false when it is not running. */
export const endNoted = (
  store: Store,
  id: string,
  how: Parameters<typeof endBackTest>[2],
): boolean =>
  transact(store, () => {
    if (!endBackTest(store, id, how)) return refused(null)
    audit(store, { kind: 'backtest-ended', subject: id, data: { status: how.status } })
    return ok(null)
  }).ok

/**
 * Ends a back-test after the page in hand. One that has ended stays as it is.
 *
 * @problem backtest-unknown
 */
export function cancelBackTest(book: Book, id: string): Result<BackTestRow, BookProblem> {
  endNoted(book.store, id, { status: 'cancelled' })
  return knownBackTest(book.store, id)
}

/**
 * The back-test with an id.
 *
 * @problem backtest-unknown
 */
export function knownBackTest(store: Store, id: string): Result<BackTestRow, BookProblem> {
  const row = backTestById(store, id)
  return row === undefined ? refused({ code: 'backtest-unknown', backTestId: id }) : ok(row)
}

/**
 * A back-test that came to its end.
 *
 * @problem backtest-unknown
 * @problem backtest-unfinished
 */
export function finishedBackTest(store: Store, id: string): Result<BackTestRow, BookProblem> {
  const found = knownBackTest(store, id)
  if (!found.ok || found.value.status === 'finished') return found
  return refused({ code: 'backtest-unfinished', backTestId: id, status: found.value.status })
}
