import type { ClaimEvent } from '../claim/event.ts'
import type { PendingAction } from '../claim/state.ts'
import type { Decision } from '../decision.ts'
import { addDays, type PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { walkAtOnce } from '../scenario/walker.ts'
import type { RuleSet } from './rule-set.ts'

/** A claim as its log tells it. */
export type LoggedClaim = { readonly id: string; readonly events: readonly ClaimEvent[] }

/** What a claim is followed under, and from which day on. */
export type Outlook = {
  readonly ruleSet: RuleSet
  readonly jurisdiction: Jurisdiction
  readonly day: PlainDate
}

/** How many days a claim is followed. */
const daysAhead = 400

/**
 * The decisions ahead of a claim that let something leave the house, in their order, if nothing happens
 * to it: each goes out on its day, and a person lets every review of the policy go on. What the law or
 * an unknown fact refers to a person ends the outlook: nobody can say what follows.
 */
export function* outwardAhead(
  { id: claimId, events }: LoggedClaim,
  { ruleSet, jurisdiction, day }: Outlook,
): Generator<Decision> {
  const through = addDays(day, daysAhead)
  let at: { readonly events: readonly ClaimEvent[]; readonly from: PlainDate } | null = {
    events,
    from: day,
  }
  while (at !== null) {
    const quiet = { happenings: new Map(), alsoOn: new Set<PlainDate>() }
    const walked = walkAtOnce({ ...at, ...quiet, claimId, ruleSet, jurisdiction, through })
    yield* walked.days.map(({ decision }) => decision).filter(isOutward)
    const { pending } = walked.state
    at = isReviewOf(ruleSet, pending) ? letGoOn(walked.events, pending) : null
  }
}

const isOutward = ({ action: { kind } }: Decision): boolean =>
  kind !== 'none' && kind !== 'hold' && kind !== 'review' && kind !== 'stop'

/** Whether the policy itself asked for a review that is open. */
const isReviewOf = ({ always }: RuleSet, pending: PendingAction | null): pending is PendingAction =>
  pending?.action === 'review' && (pending.moves || always.some(({ id }) => id === pending.step))

const letGoOn = (events: readonly ClaimEvent[], { decisionId, decidedOn: on }: PendingAction) => ({
  events: [
    ...events,
    { type: 'review-closed' as const, on, decisionId, outcome: 'continue' as const },
  ],
  from: addDays(on, 1),
})
