import { type ClaimEvent, type ClaimState, choiceOfLaw } from '@forfall/rules'
import type { StoredClaim } from '../store/claims.ts'
import { creditorById } from '../store/parties.ts'
import type { Book } from './book.ts'
import type { LawOfClaim } from './views.ts'

/**
 * Whose law a claim is under, and why; `null` while nobody can say. A law that does not follow from
 * the parties was named: by a person, who gave a reason, or for the file the invoice came in with.
 */
export function lawOfClaim(
  book: Book,
  claim: StoredClaim,
  at: { readonly state: ClaimState; readonly events: readonly ClaimEvent[] },
): LawOfClaim | null {
  const { jurisdiction, creditorId } = claim
  if (jurisdiction === null) return null
  const set = at.events.findLast(
    (event) => event.type === 'claim-placed' && event.reason !== undefined,
  )
  if (set?.type === 'claim-placed' && set.jurisdiction === jurisdiction)
    return { country: jurisdiction, because: 'named', reason: set.reason ?? null }
  const { debtorCountry, debtorKind } = at.state
  const creditorCountry = creditorById(book.store, creditorId)?.country ?? null
  const chosen = choiceOfLaw({ named: null, creditorCountry, debtorCountry, debtorKind })
  const isFollowing = chosen.ok && chosen.value.country === jurisdiction
  const because = isFollowing ? chosen.value.because : 'named'
  return { country: jurisdiction, because, reason: null }
}
