import type { DecisionInput } from './decide/context.ts'
import { amountsToShow, decisionId, holdEndedBy } from './decide/dressing.ts'
import { guarded } from './decide/guards.ts'
import type { Outcome } from './decide/outcome.ts'
import { asked, proposed } from './decide/policy.ts'
import type { Decision } from './decision.ts'
import { summaryOf } from './explain/summary.ts'
import { factsFor } from './law/legal-facts.ts'
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
  return {
    id: decisionId(input, action),
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
    endsHold: holdEndedBy(input, found),
    receipt: receiptOf(ruleSet, jurisdiction.release, {
      facts: factsFor(input).values,
      uses: [...found.uses, ...uses],
    }),
  }
}
