import { type ClaimState, outstanding } from '@forfall/rules'
import { type StoredClaim, saveFolded } from '../store/claims.ts'
import { isErased } from '../store/debtors.ts'
import { withoutTexts } from '../store/erasable.ts'
import { eventByKey, insertEvents, type NewEvent } from '../store/events.ts'
import type { Book } from './book.ts'
import { balanceOf, foldedClaim, lastDayOf, markOfRules } from './fold.ts'

/**
 * Adds events to the log of a claim and folds it anew; the claim is dirty after it. An event whose
 * key is in the log already is left out. Free texts about a debtor who was erased are not taken in.
 * Belongs inside a transaction.
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
  const areTextsKept = !isErased(store, claim.debtorId)
  insertEvents(
    store,
    fresh.map(({ event, externalKey }, index) => ({
      ...{ claim, externalKey, seq: claim.eventCount + index },
      event: areTextsKept ? event : withoutTexts(event),
    })),
  )
  const { state, events: log } = foldedClaim(book, claim)
  if (fresh.length > 0)
    saveFolded(store, state, {
      outstandingMinor: outstanding(state),
      eventCount: claim.eventCount + fresh.length,
      lastEventOn: lastDayOf(log),
      foldedBy: markOfRules(balanceOf(book, claim)),
    })
  return { state, appended: fresh.length }
}
