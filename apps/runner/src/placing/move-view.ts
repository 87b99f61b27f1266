import { ok, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import {
  type MovedClaimRow,
  type MovedCount,
  type MoveRow,
  moveById,
  movedClaims,
  movedCounts,
} from '../store/moves.ts'

/** A move with a page of its claims. */
export type MoveView = MoveRow & {
  /** On all pages. */
  readonly counts: readonly MovedCount[]
  readonly claims: readonly MovedClaimRow[]
  readonly nextCursor: string | null
}

/**
 * A move, and what became of its claims.
 *
 * @problem move-unknown
 */
export function moveView(
  { store }: Book,
  moveId: string,
  page: { readonly after: string; readonly limit: number },
): Result<MoveView, BookProblem> {
  const move = moveById(store, moveId)
  if (move === undefined) return refused({ code: 'move-unknown', moveId })
  const claims = movedClaims(store, moveId, page)
  const last = claims.length === page.limit ? claims.at(-1) : undefined
  const counts = movedCounts(store, moveId)
  return ok({ ...move, counts, claims, nextCursor: last?.claimId ?? null })
}
