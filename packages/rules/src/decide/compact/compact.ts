import type { ClaimState } from '../../claim/state.ts'
import type { PlainDate } from '../../domain/plain-date.ts'
import { summaryOf } from '../../explain/summary.ts'
import { factsFor } from '../../law/legal-facts.ts'
import { memoryOf } from '../../law/memory.ts'
import type { DecisionInput } from '../context.ts'
import { amountsToShow, decisionId, holdEndedBy } from '../dressing.ts'
import { guarded } from '../guards.ts'
import type { Outcome } from '../outcome.ts'
import { asked, proposedBy } from '../policy.ts'
import { type CompactDecision, figuresOf } from './compact-decision.ts'
import type { Prepared } from './prepare.ts'

/**
 * What `decide` gives for a claim, in its compact form: for many claims at a time. A property test
 * holds the two together, to the byte.
 */
export const decideCompactly = (
  state: ClaimState,
  prepared: Prepared,
  day: PlainDate,
): CompactDecision => decisionOn(inputOn(state, prepared, day), prepared)

/** A claim on a day under what was prepared, with a memory of its own. */
export function inputOn(state: ClaimState, prepared: Prepared, day: PlainDate): DecisionInput {
  const { ruleSet, jurisdiction, law, ahead } = prepared
  const input = { state, day, ruleSet, jurisdiction, memory: memoryOf(state, law) }
  return ahead === undefined ? input : { ...input, ahead }
}

/** The decision about a claim of `inputOn`. */
export function decisionOn(input: DecisionInput, { firstRule }: Prepared): CompactDecision {
  const found = guarded(input) ?? unasked(input) ?? proposedBy(input, firstRule(input))
  return compactDecision(input, found)
}

/** What comes out before any rule is asked, where the law cannot tell a fact that they ask for. */
function unasked(input: DecisionInput): Outcome | null {
  if (factsFor(input).problems.size === 0) return null
  const question = asked(input)
  return 'facts' in question ? null : question
}

function compactDecision(input: DecisionInput, found: Outcome): CompactDecision {
  const { action, blockers, wanted, reviewOn } = found
  const amounts = action.kind === 'none' ? null : (found.amounts ?? amountsToShow(input).amounts)
  return {
    id: decisionId(input, action),
    claimId: input.state.id,
    day: input.day,
    action,
    blockers,
    reviewOn,
    endsHold: holdEndedBy(input, found),
    amounts: amounts === null ? null : figuresOf(amounts),
    summary: summaryOf(action, { amounts, blockers, wanted, reviewOn }),
    wanted,
  }
}
