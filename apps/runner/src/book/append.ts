import { type ClaimState, outstanding } from '@forfall/rules'
import { type StoredClaim, saveFolded } from '../store/claims.ts'
import { eventByKey, insertEvent, type NewEvent } from '../store/events.ts'
import type { Book } from './book.ts'
import { foldedClaim } from './fold.ts'

/**
 * Adds events to the log of a claim and folds it anew; the claim is dirty after it. An event whose
 * key is in the log already is left out. Belongs inside a transaction.
 *
 * @returns the claim after the events, and how many were new
 */
export function appendEvents(
  book: Book,
  claim: StoredClaim,
  events: readonly NewEvent[],
): { readonly state: ClaimState; readonly appended: number } {
  const { store } = book
  const fresh = events.filter(
    ({ externalKey }) => externalKey === null || eventByKey(store, externalKey) === undefined,
  )
  fresh.forEach((event, index) => {
    insertEvent(store, claim, { ...event, seq: claim.eventCount + index })
  })
  const { state } = foldedClaim(book, claim)
  if (fresh.length > 0)
    saveFolded(store, state, {
      outstandingMinor: outstanding(state),
      eventCount: claim.eventCount + fresh.length,
    })
  return { state, appended: fresh.length }
}
