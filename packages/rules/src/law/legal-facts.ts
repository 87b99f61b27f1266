import type { ClaimState } from '../claim/state.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import { factsOf } from '../facts/facts-of.ts'
import type { FactValues } from '../policy/condition.ts'
import type { Jurisdiction, ProposedLetter } from './jurisdiction.ts'
import type { ParameterProblem, ParameterUse } from './parameter.ts'

/** All facts of a claim on a day, the country's own included, and what those rest on. */
export type KnownFacts = {
  readonly values: FactValues
  /** By `law.…` fact. */
  readonly uses: ReadonlyMap<string, readonly ParameterUse[]>
  /** `law.…` facts whose value the law data cannot give on that day; their value is `null`. */
  readonly problems: ReadonlyMap<string, ParameterProblem>
}

/**
 * The facts of the catalogue, the `law.…` facts and, with a proposal, the `proposal.…` facts.
 *
 * @param proposal the letter the limits will look at; without one the facts about it are `null`
 */
export function knownFacts(
  at: { readonly state: ClaimState; readonly day: PlainDate },
  jurisdiction: Jurisdiction,
  proposal: ProposedLetter | null = null,
): KnownFacts {
  const uses = new Map<string, readonly ParameterUse[]>()
  const problems = new Map<string, ParameterProblem>()
  const values: Record<string, FactValues[string]> = {
    ...factsOf(at.state, at.day, jurisdiction),
    'proposal.feeMinor': proposal?.feeMinor ?? null,
    'proposal.payWithinDays': proposal?.payWithinDays ?? null,
  }
  for (const fact of jurisdiction.facts) {
    const found = fact.valueOn(at.state, at.day, proposal)
    values[fact.id] = found.ok ? found.value.value : null
    if (found.ok) uses.set(fact.id, found.value.uses)
    else problems.set(fact.id, found.problem)
  }
  return { values, uses, problems }
}
