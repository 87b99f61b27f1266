import type { ClaimEventOf, ClaimState, Placement, PlainDate } from '@forfall/rules'
import { appendEvents } from '../book/append.ts'
import type { Book } from '../book/book.ts'
import { type PolicyPin, type StoredClaim, savePlacement } from '../store/claims.ts'

type Placed = ClaimEventOf<'claim-placed'>

/** Where a claim is put, and what a person said of it. */
export type Placing = Pick<Placed, 'position' | 'reason' | 'reviewed'> & {
  readonly on: PlainDate
  readonly placement: Placement
  /** What makes it the same act when it is done again. */
  readonly externalKey?: string
}

/** Puts a claim under a law and a policy; the next run looks at it. Belongs inside a transaction. */
export function placeClaim(
  book: Book,
  claim: StoredClaim,
  { on, placement, externalKey, ...said }: Placing,
): ClaimState {
  savePlacement(book.store, claim.id, placement)
  const event: Placed = { type: 'claim-placed', on, ...placement, ...said }
  const key = externalKey ?? null
  // Balance rules differ between policies: the log is folded under those of the new one.
  return appendEvents(book, { ...claim, ...placement }, [{ event, externalKey: key }]).state
}

/** The placement on a policy version, or on none. */
export const placementOn = (jurisdiction: string | null, pin: PolicyPin | null): Placement => ({
  jurisdiction,
  policyId: pin?.policyId ?? null,
  policyVersion: pin?.version ?? null,
})

/** The policy version a claim is on. */
export const pinOf = ({
  policyId,
  policyVersion,
}: Pick<StoredClaim, 'policyId' | 'policyVersion'>): PolicyPin | null =>
  policyId === null || policyVersion === null ? null : { policyId, version: policyVersion }
