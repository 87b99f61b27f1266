import type { ClaimEventOf } from '../../claim/event.ts'
import type { ClaimState } from '../../claim/state.ts'
import type { PlainDate } from '../../domain/plain-date.ts'
import { earlierKnown } from '../../facts/next-change.ts'
import { limitationIn } from '../../law/legal-claim.ts'
import { nextRulingOn } from '../../law/next-ruling.ts'
import type { DecisionInput } from '../context.ts'
import { nextHit } from '../hit.ts'
import { notForIt } from '../look-again.ts'
import { proposalOf } from '../policy.ts'
import { changeIn, fateOf, pendingOf, undecided } from '../reconsider.ts'
import { decisionOn, inputOn } from './compact.ts'
import type { Prepared } from './prepare.ts'

/**
 * What becomes of an action that waits for a person to release it.
 *
 * `withdraw`: it is no longer wanted or allowed. `wait`: it is, or comes next on a later day; nothing
 * of that can change by itself before `reviewOn`.
 */
export type Recheck =
  | { readonly kind: 'withdraw'; readonly event: ClaimEventOf<'action-withdrawn'> }
  | { readonly kind: 'wait'; readonly reviewOn: PlainDate | null }

/** Asks again for an action that waits for release, as `reconsider` does, for many claims at a time. */
export function recheckDraft(state: ClaimState, prepared: Prepared, day: PlainDate): Recheck {
  const input = { ...inputOn(undecided(state), prepared, day), ...changeIn(state) }
  const decision = decisionOn(input, prepared)
  const fate = fateOf(pendingOf(state), decision)
  if (fate.kind === 'withdraw') return fate
  const reviewOn = fate.kind === 'keep' ? decision.reviewOn : nextDoubt(input, prepared)
  return { kind: 'wait', reviewOn }
}

/** First day on which an action that would go out today might no longer, if nothing happens. */
function nextDoubt(input: DecisionInput, prepared: Prepared): PlainDate | null {
  const rule = prepared.firstRule(input)
  const ofPolicy = earlierKnown(nextHit(input, rule)?.day ?? null, notForIt(input))
  const ofLaw = rule === null ? null : nextRulingOn(proposalOf(rule, input), input)
  return [ofPolicy, ofLaw, timeBarredOn(input)].reduce(earlierKnown)
}

function timeBarredOn(input: DecisionInput): PlainDate | null {
  const limitation = limitationIn(input)
  return limitation.ok && limitation.value.on > input.day ? limitation.value.on : null
}
