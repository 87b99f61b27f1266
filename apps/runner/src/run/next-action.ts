import {
  addDays,
  type ClaimState,
  type CompactDecision,
  earlierOf,
  laterOf,
  type PlainDate,
} from '@forfall/rules'
import type { DecidedClaim, NextAction } from '../store/claims.ts'

/**
 * What a decision leaves in the book about its claim.
 *
 * @param beside the decision of the morrow, where a claim had its action of the day: that says more;
 *   and the day on which an action that waits for release may be wanted no longer
 */
export const decidedClaim = (
  decision: CompactDecision,
  state: ClaimState,
  beside: { readonly ahead: CompactDecision | null; readonly draftOn: PlainDate | null },
): DecidedClaim => ({
  decidedOn: decision.day,
  reviewOn: earlierKnown(reviewOnAfter(decision), beside.draftOn),
  next: nextAction(beside.ahead ?? decision, state),
  blockers: (beside.ahead ?? decision).blockers,
})

/** What is left of a claim that nobody can decide. */
export const unplacedClaim = (why: string, asOf: PlainDate): DecidedClaim => ({
  decidedOn: asOf,
  reviewOn: null,
  next: { step: null, kind: 'review', on: null, why },
  blockers: [
    { code: 'wrong-jurisdiction', subject: null, citation: null, lawfulFrom: null, text: why },
  ],
})

/** A claim that was acted on is looked at again the next day: its next step may follow at once. */
function reviewOnAfter({ action, reviewOn, day }: CompactDecision): PlainDate | null {
  return action.kind === 'none' ? reviewOn : earlierKnown(reviewOn, addDays(day, 1))
}

const earlierKnown = (a: PlainDate | null, b: PlainDate | null): PlainDate | null =>
  a === null || b === null ? (a ?? b) : earlierOf(a, b)

/**
 * What comes next with a claim, for lists: the action that waits to go out, else what was decided,
 * else the step the policy comes to. A step that is held back has the day on which it is looked at
 * again; `null` where no day is known.
 */
function nextAction(decision: CompactDecision, { pending }: ClaimState): NextAction {
  const { action, day, wanted, summary: why } = decision
  if (pending !== null) {
    const goes = pending.mode === 'send' && pending.action !== 'review'
    const on = goes ? laterOf(day, pending.change?.notBefore ?? day) : null
    return { step: pending.step, kind: pending.action, on, why }
  }
  if (action.kind !== 'none') return { step: action.step, kind: action.kind, on: day, why }
  if (wanted === null) return { step: null, kind: null, on: null, why }
  const on = wanted.on > day ? wanted.on : decision.reviewOn
  return { step: wanted.step, kind: wanted.action, on, why }
}
