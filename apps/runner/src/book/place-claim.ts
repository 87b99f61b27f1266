import {
  type ClaimEvent,
  type ClaimState,
  type Condition,
  holds,
  type Jurisdiction,
  knownFacts,
  type Placement,
  type PlainDate,
  policyDocumentSchema,
} from '@forfall/rules'
import { type PolicyPin, type StoredClaim, savePlacement } from '../store/claims.ts'
import { newestPolicies } from '../store/policies.ts'
import { appendEvents } from './append.ts'
import type { Book } from './book.ts'

/** A published policy that new claims can be put on. */
export type OpenPolicy = {
  readonly pin: PolicyPin
  readonly jurisdiction: string
  readonly appliesTo: Condition | null
}

/** The policies new claims can be put on: the newest version of each. */
export const openPolicies = (book: Book): readonly OpenPolicy[] =>
  newestPolicies(book.store).map(({ policyId, version, jurisdiction, document }) => ({
    pin: { policyId, version },
    jurisdiction,
    appliesTo: policyDocumentSchema.parse(JSON.parse(document)).appliesTo ?? null,
  }))

/** Where a claim is put, and what a person said of it. */
export type Placing = {
  readonly on: PlainDate
  readonly placement: Placement
  readonly position?: string
  readonly reason?: string
}

/** Puts a claim under a law and a policy; the next run looks at it. Belongs inside a transaction. */
export function placeClaim(
  book: Book,
  claim: StoredClaim,
  { on, placement, ...said }: Placing,
): ClaimState {
  savePlacement(book.store, claim.id, placement)
  const event: ClaimEvent = { type: 'claim-placed', on, ...placement, ...said }
  return appendEvents(book, { ...claim, ...placement }, [{ event, externalKey: null }]).state
}

/** The placement on a policy version, or on none. */
export const placementOn = (jurisdiction: string | null, pin: PolicyPin | null): Placement => ({
  jurisdiction,
  policyId: pin?.policyId ?? null,
  policyVersion: pin?.version ?? null,
})

/**
 * The policy for a new claim: the first of its country that is for such a claim. A debtor of unknown
 * kind gets the consumers' policy, which is the strictest; deciding then refers it to a person.
 */
export function policyForNew(
  policies: readonly OpenPolicy[],
  law: Jurisdiction | null,
  state: ClaimState,
): PolicyPin | null {
  if (law === null) return null
  const supposed = { ...state, debtorKind: state.debtorKind ?? ('consumer' as const) }
  const facts = knownFacts({ state: supposed, day: state.invoice.dueOn }, law).values
  const found = policies.find(
    ({ jurisdiction, appliesTo }) =>
      jurisdiction === law.country && (appliesTo === null || holds(appliesTo, facts)),
  )
  return found?.pin ?? null
}
