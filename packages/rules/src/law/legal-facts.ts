import type { ClaimState } from '../claim/state.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import { factsOf } from '../facts/facts-of.ts'
import type { FactValues } from '../policy/condition.ts'
import type { LawContext } from './context.ts'
import type { DerivedFact, Jurisdiction, ProposedLetter } from './jurisdiction.ts'
import { kept } from './memory.ts'
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
 * The facts of a claim in its context, as `knownFacts` gives them. With a memory of the claim they are
 * remembered, and only those of the country's own facts are in it that its law and policy ask for.
 */
export function factsFor(context: LawContext, letter: ProposedLetter | null = null): KnownFacts {
  const { state, day, jurisdiction, memory } = context
  if (memory?.state !== state) return knownFacts(context, jurisdiction, letter)
  const byDay = kept(memory.facts, letter, () => new Map<PlainDate, KnownFacts>())
  return kept(byDay, day, () => {
    const base = kept(memory.catalogue, day, () => factsOf(state, day, jurisdiction))
    const derived = memory.law.derived.get(letter?.kind ?? null) ?? jurisdiction.facts
    return withDerived(base, context, { letter, derived })
  })
}

/**
 * The facts of the catalogue, the `law.…` facts and, with a proposal, the `proposal.…` facts.
 *
 * @param proposal the letter the limits will look at; without one the facts about it are `null`
 */
export const knownFacts = (
  at: ClaimOnDay,
  jurisdiction: Jurisdiction,
  proposal: ProposedLetter | null = null,
): KnownFacts =>
  withDerived(factsOf(at.state, at.day, jurisdiction), at, {
    letter: proposal,
    derived: jurisdiction.facts,
  })

type ClaimOnDay = { readonly state: ClaimState; readonly day: PlainDate }

function withDerived(
  base: FactValues,
  { state, day }: ClaimOnDay,
  {
    letter,
    derived,
  }: { readonly letter: ProposedLetter | null; readonly derived: readonly DerivedFact[] },
): KnownFacts {
  const uses = new Map<string, readonly ParameterUse[]>()
  const problems = new Map<string, ParameterProblem>()
  const values: Record<string, FactValues[string]> = {
    ...base,
    'proposal.feeMinor': letter?.feeMinor ?? null,
    'proposal.payWithinDays': letter?.payWithinDays ?? null,
  }
  for (const fact of derived) {
    const found = fact.valueOn(state, day, letter)
    values[fact.id] = found.ok ? found.value.value : null
    if (found.ok) uses.set(fact.id, found.value.uses)
    else problems.set(fact.id, found.problem)
  }
  return { values, uses, problems }
}
