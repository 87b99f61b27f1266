import type { PlainDate } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { duePlannedMoves, plannedMoveDone } from '../store/planned-moves.ts'
import { applyMove } from './move-claims.ts'

/** Why claims moved that nobody moved by hand. */
const plannedReason = 'decided when the version was published'

/**
 * Moves running claims to the versions that have begun by a day, where that was decided when they were
 * published. Where it is stopped half way the next run goes on with it: what was moved is there already.
 * A version that takes no claims any more gets none.
 */
export async function makePlannedMoves(book: Book, day: PlainDate): Promise<void> {
  for (const to of duePlannedMoves(book.store, day)) {
    const claims = { from: { policyId: to.policyId, version: null } }
    const made = await applyMove(book, { to, claims, reason: plannedReason }, day)
    plannedMoveDone(book.store, { ...to, moveId: made.ok ? made.value.moveId : null })
  }
}
