import { ok, type PlainDate, type Result, refused } from '@forfall/rules'
import { audit } from '../store/audit.ts'
import { claimById } from '../store/claims.ts'
import {
  type OutboxRow,
  outboxAction,
  releaseAction as release,
  settleAction,
} from '../store/outbox.ts'
import { transact } from '../store/transact.ts'
import { appendEvents } from './append.ts'
import type { Book } from './book.ts'
import { foldedClaim } from './fold.ts'
import type { BookProblem } from './problems.ts'

type Settled = { readonly id: string; readonly claimId: string }

/**
 * Lets an action that waits for a person, or was given up, go out with the next run. It is asked for
 * again on the day it goes, so a claim that was paid meanwhile gets no letter.
 *
 * @problem action-unknown, action-not-waiting, action-not-released
 */
export function releaseAction(book: Book, id: string): Result<Settled, BookProblem> {
  return transact<Settled, BookProblem>(book.store, () => {
    const found = waiting(book, id, ['pending', 'failed'])
    if (!found.ok) return found
    const { kind, claimId } = found.value
    if (isInward(kind)) return refused({ code: 'action-not-released', actionId: id, kind })
    audit(book.store, { kind: 'action-released', subject: id, data: { claimId } })
    release(book.store, id)
    return ok({ id, claimId })
  })
}

/**
 * Takes an action back. The claim is decided anew by the next run.
 *
 * @problem action-unknown, action-not-waiting, action-not-released
 */
export function dropAction(
  book: Book,
  { id, reason }: { readonly id: string; readonly reason: string },
  today: PlainDate,
): Result<Settled, BookProblem> {
  return transact<Settled, BookProblem>(book.store, () => {
    const found = waiting(book, id, ['pending', 'failed'])
    if (!found.ok) return found
    const { kind, claimId } = found.value
    const claim = claimById(book.store, claimId)
    if (claim === undefined) return refused({ code: 'claim-unknown', claimId })
    if (isInward(kind)) return refused({ code: 'action-not-released', actionId: id, kind })
    const event = { type: 'action-withdrawn' as const, on: today, decisionId: id, reason }
    audit(book.store, { kind: 'action-dropped', subject: id, data: { claimId } })
    appendEvents(book, claim, [{ event, externalKey: `withdrawn:${id}` }])
    settleAction(book.store, id, { status: 'withdrawn', sentOn: null, contentHash: null })
    return ok({ id, claimId })
  })
}

/**
 * Closes a review: the claim goes on from its place in the flow, or dunning of it stops for good.
 *
 * @problem action-unknown, review-not-open
 */
export function closeReview(
  book: Book,
  { id, outcome }: { readonly id: string; readonly outcome: 'continue' | 'stop' },
  today: PlainDate,
): Result<Settled, BookProblem> {
  return transact<Settled, BookProblem>(book.store, () => {
    const action = outboxAction(book.store, id)
    if (action === undefined) return refused({ code: 'action-unknown', actionId: id })
    const claim = claimById(book.store, action.claimId)
    if (claim === undefined) return refused({ code: 'claim-unknown', claimId: action.claimId })
    const { pending } = foldedClaim(book, claim).state
    if (action.kind !== 'review' || pending?.decisionId !== id)
      return refused({ code: 'review-not-open', actionId: id })
    const event = { type: 'review-closed' as const, on: today, decisionId: id, outcome }
    audit(book.store, { kind: 'review-closed', subject: id, data: { claimId: claim.id, outcome } })
    appendEvents(book, claim, [{ event, externalKey: `review-closed:${id}` }])
    settleAction(book.store, id, { status: 'done', sentOn: null, contentHash: null })
    return ok({ id, claimId: claim.id })
  })
}

/** Kinds that nobody outside hears of; they need no release. */
export const isInward = (kind: string): boolean =>
  kind === 'hold' || kind === 'review' || kind === 'stop'

function waiting(
  book: Book,
  id: string,
  statuses: readonly OutboxRow['status'][],
): Result<OutboxRow, BookProblem> {
  const action = outboxAction(book.store, id)
  if (action === undefined) return refused({ code: 'action-unknown', actionId: id })
  if (statuses.includes(action.status)) return ok(action)
  return refused({ code: 'action-not-waiting', actionId: id, status: action.status })
}
