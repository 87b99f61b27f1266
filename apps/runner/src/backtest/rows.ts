import { ok, type Result } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import {
  countTestedClaims,
  type ListedClaim,
  listTestedClaims,
  type RowFilter,
} from '../store/backtest-claims.ts'
import { finishedBackTest } from './end.ts'

/** A page of rows, how many a filter lets through, and where the next page begins. */
export type RowPage = {
  readonly rows: readonly ListedClaim[]
  readonly total: number
  readonly nextCursor: RowFilter['cursor']
}

/**
 * Rows of a finished back-test.
 *
 * @problem backtest-unknown
 * @problem backtest-unfinished
 */
export function backTestRows(
  { store }: Book,
  id: string,
  filter: RowFilter,
): Result<RowPage, BookProblem> {
  const found = finishedBackTest(store, id)
  if (!found.ok) return found
  const rows = listTestedClaims(store, id, filter)
  const last = rows.at(-1)
  const nextCursor =
    last === undefined || rows.length < filter.limit
      ? null
      : { value: last.sortedBy, claimId: last.claimId }
  return ok({ rows, total: countTestedClaims(store, id, filter.only), nextCursor })
}
