import { addDays, type ClaimState, type Decision, earlierOf, type PlainDate } from '@forfall/rules'
import type { DecidedClaim, NextAction } from '../store/claims.ts'

/**
 * What a decision leaves in the book about its claim.
 *
 * @param ahead the decision of the morrow, where a claim had its action of the day: that says more
 */
export const decidedClaim = (
  decision: Decision,
  state: ClaimState,
  ahead: Decision | null,
): DecidedClaim => ({
  decidedOn: decision.day,
  reviewOn: reviewOnAfter(decision),
  next: nextAction(ahead ?? decision, state),
  blockers: (ahead ?? decision).blockers,
})

/** A claim that was acted on is looked at again the next day: its next step may follow at once. */
function reviewOnAfter({ action, reviewOn, day }: Decision): PlainDate | null {
  if (action.kind === 'none') return reviewOn
  const tomorrow = addDays(day, 1)
  return reviewOn === null ? tomorrow : earlierOf(reviewOn, tomorrow)
}

/**
 * What comes next with a claim, for lists: the action that waits to go out, else what was decided,
 * else the step the policy comes to. A step that is held back has the day on which it is looked at
 * again; `null` where no day is known.
 */
function nextAction(decision: Decision, { pending }: ClaimState): NextAction {
  const { action, day, explanation } = decision
  const why = explanation.summary
  if (pending !== null) {
    const on = pending.mode === 'send' && pending.action !== 'review' ? day : null
    return { step: pending.step, kind: pending.action, on, why }
  }
  if (action.kind !== 'none') return { step: action.step, kind: action.kind, on: day, why }
  const { wanted } = explanation
  if (wanted === null) return { step: null, kind: null, on: null, why }
  const on = wanted.on > day ? wanted.on : decision.reviewOn
  return { step: wanted.step, kind: wanted.action, on, why }
}
