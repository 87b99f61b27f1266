import { canonicalJson, outstanding, type Placement, placementOf } from '@forfall/rules'
import { claimIdsAfter, projectionOf } from '../store/claims.ts'
import type { Book } from './book.ts'
import { foldedClaim, lastDayOf, type Placed } from './fold.ts'

/** A claim whose row is not what its log leaves, and where they differ. */
export type StaleProjection = { readonly claimId: string; readonly field: string }

const pageSize = 500

/** The claims whose rows do not follow from their logs; all of the organisation are looked at. */
export function staleProjections(book: Book): readonly StaleProjection[] {
  const stale: StaleProjection[] = []
  let page = claimIdsAfter(book.store, '', pageSize)
  while (page.length > 0) {
    stale.push(...page.flatMap((id) => staleFields(book, id)))
    page = claimIdsAfter(book.store, page.at(-1) ?? '', pageSize)
  }
  return stale
}

const placementIn = ({ jurisdiction, policyId, policyVersion }: Placement): Placement => ({
  jurisdiction,
  policyId,
  policyVersion,
})

/** What a log leaves; `null` where nobody can read it, as only a log changed by hand is. */
function logOf(book: Book, claim: Placed): ReturnType<typeof foldedClaim> | null {
  try {
    return foldedClaim(book, claim)
  } catch {
    return null
  }
}

function staleFields(book: Book, claimId: string): readonly StaleProjection[] {
  const kept = projectionOf(book.store, claimId)
  const left = kept === undefined ? null : logOf(book, { ...kept, id: claimId })
  if (kept === undefined || left === null) return [{ claimId, field: 'log' }]
  const { state, events } = left
  const differs = {
    state: canonicalJson(state) !== canonicalJson(kept.state),
    outstandingMinor: outstanding(state) !== kept.outstandingMinor,
    position: state.position !== kept.position,
    ending: state.ending !== kept.ending,
    placement: canonicalJson(placementOf(events)) !== canonicalJson(placementIn(kept)),
    eventCount: events.length !== kept.eventCount,
    lastEventOn: kept.lastEventOn !== null && lastDayOf(events) !== kept.lastEventOn,
  }
  return Object.entries(differs)
    .filter(([, isDifferent]) => isDifferent)
    .map(([field]) => ({ claimId, field }))
}
