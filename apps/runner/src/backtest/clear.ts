import { setImmediate as othersTurn } from 'node:timers/promises'
import { ok, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { audit } from '../store/audit.ts'
import { deleteTestedClaims } from '../store/backtest-claims.ts'
import {
  backTestById,
  backTests,
  backTestsToClear,
  deleteBackTest,
  hideBackTest,
} from '../store/backtests.ts'
import type { Store } from '../store/store.ts'
import { transact } from '../store/transact.ts'

/** At most this many back-tests are kept; older ones make room. */
const keptMax = 20

/** Rows deleted at once: the server answers others in between. */
const deletedAtOnce = 2_000

/**
 * Removes a back-test.
 *
 * @problem backtest-unknown
 * @problem backtest-running it has to be cancelled first
 */
export async function removeBackTest(book: Book, id: string): Promise<Result<null, BookProblem>> {
  const { store } = book
  const hidden = transact<null, BookProblem>(store, () => {
    const found = backTestById(store, id)
    if (found === undefined) return refused({ code: 'backtest-unknown', backTestId: id })
    if (!hideBackTest(store, id)) return refused({ code: 'backtest-running', backTestId: id })
    audit(store, { kind: 'backtest-removed', subject: id, data: {} })
    return ok(null)
  })
  if (hidden.ok) await clearBackTests(store)
  return hidden
}

/** Makes room for another back-test. */
export function makeRoom(store: Store): void {
  for (const { id, status } of backTests(store).slice(keptMax - 1))
    if (status !== 'running') hideBackTest(store, id)
}

/** Deletes the rows of back-tests that are out of sight, and of those that never came to their end. */
export async function clearBackTests(store: Store): Promise<void> {
  for (const { id, status } of backTestsToClear(store)) {
    while (deleteTestedClaims(store, id, deletedAtOnce) > 0) await othersTurn()
    if (status === 'removed') deleteBackTest(store, id)
  }
}
