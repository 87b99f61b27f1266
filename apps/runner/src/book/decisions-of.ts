import { type Decision, ok, type Result, refused } from '@forfall/rules'
import { claimById } from '../store/claims.ts'
import { decisionIdsOf } from '../store/decisions.ts'
import type { Book } from './book.ts'
import type { BookProblem } from './problems.ts'
import { replayStored } from './replay.ts'

/** The decisions of the book about a claim, with their explanations. */
export type DecisionsOfClaim = {
  readonly decisions: readonly Decision[]
  /** Ids of those that this engine decides otherwise than the one that decided then. */
  readonly differing: readonly string[]
}

/**
 * The decisions of the book about a claim, oldest first; their explanations are made again from what
 * they rested on.
 *
 * @problem claim-unknown
 * @problem as `replayStored`
 */
export function decisionsOf(book: Book, claimId: string): Result<DecisionsOfClaim, BookProblem> {
  if (claimById(book.store, claimId) === undefined)
    return refused({ code: 'claim-unknown', claimId })
  const decisions: Decision[] = []
  const differing: string[] = []
  for (const id of decisionIdsOf(book.store, claimId)) {
    const replay = replayStored(book, id)
    if (!replay.ok) return replay
    decisions.push(replay.value.replayed)
    if (!replay.value.isSame) differing.push(id)
  }
  return ok({ decisions, differing })
}
