import { type Assignment, ok, type PlainDate, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { foldedClaim } from '../book/fold.ts'
import type { BookProblem } from '../book/problems.ts'
import { claimById, type PolicyPin } from '../store/claims.ts'
import { assignmentOf, intakeOn } from './assign.ts'
import { pinOf } from './place-claim.ts'

/** Which policy version a claim is on, and which it would be put on if it were placed on a day. */
export type ExplainedAssignment = Assignment & {
  readonly claimId: string
  readonly day: PlainDate
  readonly country: string | null
  /** What it is on; placed earlier, or moved, it may well be on another version. */
  readonly current: PolicyPin | null
}

/**
 * Why a claim would get the policy it would get on a day.
 *
 * @problem claim-unknown
 */
export function explainAssignment(
  book: Book,
  claimId: string,
  day: PlainDate,
): Result<ExplainedAssignment, BookProblem> {
  const claim = claimById(book.store, claimId)
  if (claim === undefined) return refused({ code: 'claim-unknown', claimId })
  const { jurisdiction: country } = claim
  const law = book.lawOf(country)
  const { state } = foldedClaim(book, claim)
  const assignment = assignmentOf(book, intakeOn(book, day), { ...claim, law, state })
  return ok({ claimId, day, country, current: pinOf(claim), ...assignment })
}
