import type { DecisionInput } from './decide/context.ts'
import { guarded } from './decide/guards.ts'
import type { Outcome } from './decide/outcome.ts'
import { asked, proposed } from './decide/policy.ts'
import type { Amounts, Decision } from './decision.ts'
import { summaryOf } from './explain/summary.ts'
import { amountsOn, chargedAmounts } from './law/amounts.ts'
import { knownFacts } from './law/legal-facts.ts'
import type { ParameterUse } from './law/parameter.ts'
import { readRules } from './policy/plain-reader.ts'
import { evaluateRules } from './policy/reference-reader.ts'
import { receiptOf } from './receipt/receipt.ts'

/**
 * What happens to a claim on a day, and why: the function everything else exists for.
 *
 * Pure: the same claim, rule set, law and day give the same decision. A claim has at most one action
 * a day. What the law or the facts do not tell goes to a person; nothing unknown is read as "no".
 */
export async function decide(input: DecisionInput): Promise<Decision> {
  const question = guarded(input) ?? asked(input)
  if (!('facts' in question)) return decisionOf(input, question)
  const evaluated = await evaluateRules(question.rules, question.facts)
  return decisionOf(input, proposed(input, evaluated))
}

/**
 * The same decision at once, its rules evaluated by Forfall's own reader of conditions instead of
 * json-rules-engine. A property test holds the two together.
 */
export function decideAtOnce(input: DecisionInput): Decision {
  const question = guarded(input) ?? asked(input)
  if (!('facts' in question)) return decisionOf(input, question)
  return decisionOf(input, proposed(input, readRules(question.rules, question.facts)))
}

function decisionOf(input: DecisionInput, found: Outcome): Decision {
  const { state, day, ruleSet, jurisdiction } = input
  const { action, blockers, limits, rules, wanted, reviewOn } = found
  const { amounts, uses } =
    found.amounts === null ? amountsToShow(input) : { amounts: found.amounts, uses: [] }
  const citations = new Map(limits.map(({ citation }) => [citation.text, citation]))
  const suffix = action.kind === 'none' ? `none/${day}` : action.step
  return {
    id: `${state.id}/${state.sequence}/${suffix}`,
    claimId: state.id,
    day,
    action,
    amounts,
    explanation: {
      summary: summaryOf(action, { amounts, blockers, wanted, reviewOn }),
      wanted,
      rules,
      limits,
      citations: [...citations.values()],
    },
    blockers,
    reviewOn,
    endsHold: state.heldBy !== null && state.heldBy !== found.heldBy ? state.heldBy : null,
    receipt: receiptOf(ruleSet, jurisdiction.release, {
      facts: knownFacts({ state, day }, jurisdiction).values,
      uses: [...found.uses, ...uses],
    }),
  }
}

/** The amounts beside a decision that charges nothing; without new interest where no rate is known. */
function amountsToShow(input: DecisionInput): {
  readonly amounts: Amounts
  readonly uses: readonly ParameterUse[]
} {
  const computed = amountsOn(input)
  return computed.ok ? computed.value : { amounts: chargedAmounts(input), uses: [] }
}
