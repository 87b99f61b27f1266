import {
  type BalanceRules,
  type ClaimEvent,
  type ClaimState,
  contentHash,
  engineVersion,
  foldClaim,
  laterOf,
  ok,
  type PlainDate,
  type Result,
  refused,
} from '@forfall/rules'
import type { StoredClaim } from '../store/claims.ts'
import { eventsOfClaim } from '../store/events.ts'
import type { Book } from './book.ts'
import type { ActivePolicy } from './policies.ts'
import type { BookProblem } from './problems.ts'

/** For claims without law or policy: nothing is charged on them, so only the principal counts. */
export const plainRules: BalanceRules = {
  allocation: ['principal', 'interest', 'fees'],
  unpaidFeesKeepOpen: true,
}

/** What places a claim: the law and the policy it is under. */
export type Placed = Pick<StoredClaim, 'id' | 'jurisdiction' | 'policyId' | 'policyVersion'>

/** A claim as its log leaves it, under the balance rules of its policy. */
export function foldStored(book: Book, claim: Placed, events: readonly ClaimEvent[]): ClaimState {
  return foldLog(claim.id, events, balanceOf(book, claim))
}

/** How payments count on a claim where it is placed. */
export function balanceOf(book: Book, claim: Placed): BalanceRules {
  const policy = policyFor(book, claim)
  return policy.ok ? policy.value.balance : plainRules
}

/**
 * A log of the book folded. What a person wrote of a hold stays in the log: decisions are kept for good,
 * and nothing of it may be in them when it is erased.
 */
export const foldLog = (
  claimId: string,
  events: readonly ClaimEvent[],
  rules: BalanceRules,
): ClaimState => foldClaim(claimId, events.map(withoutHoldReason), rules)

const withoutHoldReason = (event: ClaimEvent): ClaimEvent =>
  event.type === 'hold-placed' ? { ...event, reason: 'see its log' } : event

const marks = new WeakMap<BalanceRules, string>()

/** What tells balance rules apart, and the engine that folds by them. */
export function markOfRules(rules: BalanceRules): string {
  const known = marks.get(rules)
  if (known !== undefined) return known
  const mark = contentHash([engineVersion, rules]).slice(0, 16)
  marks.set(rules, mark)
  return mark
}

/** The latest day in a log; a log has its invoice at least. */
export const lastDayOf = (events: readonly ClaimEvent[]): PlainDate =>
  events.map(({ on }) => on).reduce(laterOf)

/** The log of a claim and the claim as it leaves it. */
export function foldedClaim(
  book: Book,
  claim: Placed,
): { readonly events: readonly ClaimEvent[]; readonly state: ClaimState } {
  const events = eventsOfClaim(book.store, claim.id).map(({ event }) => event)
  return { events, state: foldStored(book, claim, events) }
}

/**
 * The policy a claim is pinned to, ready for use.
 *
 * @problem claim-unplaced nobody can say whose law it is under, or there is no policy for it
 * @problem as `policyReader`
 */
export function policyFor(book: Book, claim: Placed): Result<ActivePolicy, BookProblem> {
  const { id, jurisdiction, policyId, policyVersion } = claim
  if (jurisdiction === null) return refused(unplaced(id, unknownLaw))
  if (book.lawOf(jurisdiction) === null) return refused(unplaced(id, noLaw(jurisdiction)))
  if (policyId === null || policyVersion === null)
    return refused(unplaced(id, `No policy of ${jurisdiction} is for this claim.`))
  const policy = book.policyOf({ policyId, version: policyVersion })
  return policy.ok ? ok(policy.value) : policy
}

const unplaced = (claimId: string, why: string): BookProblem => ({
  code: 'claim-unplaced',
  claimId,
  why,
})

const unknownLaw =
  'Nobody has said whose law this claim is under: creditor and debtor are not known to be in one ' +
  'country. Set its law, or import the invoice again and name the jurisdiction.'

const noLaw = (country: string): string =>
  `This release has no law for ${country}; the claim is left to a person.`
