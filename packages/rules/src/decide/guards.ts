import type { ClaimState } from '../claim/state.ts'
import type { Blocker } from '../decision.ts'
import { addDays, type PlainDate } from '../domain/plain-date.ts'
import { blocker, lawNotKnown } from '../explain/blocker.ts'
import { isOnHold, movedDueOn } from '../facts/facts-of.ts'
import { earlierKnown } from '../facts/next-change.ts'
import { legalClaimIn, limitationIn } from '../law/legal-claim.ts'
import { factsFor, type KnownFacts } from '../law/legal-facts.ts'
import { holds } from '../policy/condition.ts'
import type { DecisionInput } from './context.ts'
import { forItAfterAll } from './look-again.ts'
import { type Outcome, outcome } from './outcome.ts'

/** Facts that stop dunning; not knowing one of them is a reason to stop as well. */
const alwaysRequired = ['isCustomerStopped', 'isDeceased'] as const

/** Steps of holds that no policy has to ask for. */
const engineHolds = { person: 'placed-hold', customer: 'customer-stop' } as const

/**
 * What comes before any policy: endings, time bar, pending actions, one action a day, a person's
 * hold, the customer stop, facts nobody knows, claims the policy is not for. `null` when the policy
 * may speak.
 */
export function guarded(input: DecisionInput): Outcome | null {
  const { state, day } = input
  return (
    ended(state) ??
    timeBarred(input) ??
    pending(state) ??
    actedToday(state, day) ??
    held(input) ??
    unfit(input)
  )
}

function ended({ ending }: ClaimState): Outcome | null {
  return ending === null ? null : outcome({ blockers: [blocker(ending)] })
}

function timeBarred(input: DecisionInput): Outcome | null {
  const limitation = limitationOf(input)
  if (limitation === null || !limitation.ok || input.day < limitation.value.on) return null
  const { on, source, uses } = limitation.value
  return outcome({ blockers: [blocker('time-barred', { subject: on, citation: source })], uses })
}

/** When an overdue claim is time-barred; `null` while it is not overdue. */
function limitationOf(input: DecisionInput) {
  return input.day <= legalClaimIn(input).dueOn ? null : limitationIn(input)
}

function pending(state: ClaimState): Outcome | null {
  if (state.pending === null) return null
  const code = state.pending.action === 'review' ? 'review-open' : 'action-pending'
  return outcome({
    blockers: [blocker(code, { subject: state.pending.step })],
    heldBy: state.heldBy,
  })
}

function actedToday(state: ClaimState, day: PlainDate): Outcome | null {
  if (state.lastActionOn !== day) return null
  const tomorrow = addDays(day, 1)
  return outcome({
    blockers: [blocker('acted-today', { lawfulFrom: tomorrow })],
    reviewOn: tomorrow,
    heldBy: state.heldBy,
  })
}

function held({ state, day }: DecisionInput): Outcome | null {
  if (state.hold !== null && isOnHold(state, day)) {
    const { reason, until } = state.hold
    return holding(state, {
      step: engineHolds.person,
      source: 'engine',
      reason,
      until,
      reviewOn: until,
      why: blocker('on-hold', { subject: reason, lawfulFrom: until }),
    })
  }
  if (state.isCustomerStopped !== true) return null
  return holding(state, {
    step: engineHolds.customer,
    source: 'engine',
    reason: 'customer-stop',
    until: null,
    reviewOn: null,
    why: blocker('customer-stop'),
  })
}

/** A hold is an action when it begins; after that it only stands in the way. */
export function holding(
  state: ClaimState,
  hold: {
    readonly step: string
    readonly source: 'flow' | 'always' | 'engine'
    readonly reason: string
    readonly until: PlainDate | null
    readonly reviewOn: PlainDate | null
    readonly why: Outcome['blockers'][number]
  },
): Outcome {
  const { step, source, reason, until, reviewOn, why } = hold
  const stands = state.heldBy === step
  return outcome({
    action: stands ? { kind: 'none' } : { kind: 'hold', step, source, reason, until },
    blockers: [why],
    reviewOn,
    heldBy: step,
  })
}

/** A person has to decide; the reasons say what about. */
export const referred = (step: string, blockers: Outcome['blockers']): Outcome =>
  outcome({
    action: { kind: 'review', step, source: 'engine', reason: blockers[0]?.code ?? step },
    blockers,
  })

function unfit(input: DecisionInput): Outcome | null {
  const { state, day, jurisdiction } = input
  const blockers = reasonsToAsk(input)
  if (blockers.length === 0) return null
  const overdueFrom = addDays(movedDueOn(state, jurisdiction.calendar), 1)
  if (day < overdueFrom)
    return outcome({ blockers, reviewOn: earlierKnown(overdueFrom, forItAfterAll(input)) })
  return referred(blockers[0]?.code ?? 'fact-unknown', blockers)
}

function reasonsToAsk(input: DecisionInput): readonly Blocker[] {
  const { ruleSet } = input
  const facts = factsFor(input)
  const unknown = unknownFacts(input, facts).map((subject) => blocker('fact-unknown', { subject }))
  if (unknown.length > 0) return unknown
  const limitation = limitationOf(input)
  if (limitation?.ok === false) return [lawNotKnown(limitation.problem, null)]
  const isFor = ruleSet.appliesTo === null || holds(ruleSet.appliesTo, facts.values)
  return isFor ? [] : [blocker('policy-not-applicable', { subject: ruleSet.policyId })]
}

const unknownFacts = ({ jurisdiction }: DecisionInput, facts: KnownFacts): readonly string[] =>
  [...jurisdiction.requiredFacts, ...alwaysRequired].filter((fact) => facts.values[fact] === null)
