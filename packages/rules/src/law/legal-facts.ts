import type { ClaimState } from '../claim/state.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import { factsOf } from '../facts/facts-of.ts'
import type { FactValues } from '../policy/condition.ts'
import type { LawContext } from './context.ts'
import type { DerivedFact, Jurisdiction, ProposedLetter } from './jurisdiction.ts'
import type { Memory } from './memory.ts'
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
 * remembered, and some that nobody asks for under its law and policy are left out.
 */
export function factsFor(context: LawContext, letter: ProposedLetter | null = null): KnownFacts {
  const { state, day, jurisdiction, memory } = context
  if (memory?.state !== state) return knownFacts(context, jurisdiction, letter)
  for (const known of memory.facts)
    if (known.day === day && known.letter === letter) return known.facts
  const facts = askedFacts(context, memory, letter)
  memory.facts.push({ day, letter, facts })
  return facts
}

function catalogueFacts(
  { state, day, jurisdiction }: LawContext,
  { catalogue }: Memory,
): FactValues {
  for (const known of catalogue) if (known.day === day) return known.facts
  const facts = factsOf(state, day, jurisdiction)
  catalogue.push({ day, facts })
  return facts
}

function askedFacts(at: LawContext, memory: Memory, letter: ProposedLetter | null): KnownFacts {
  const base = catalogueFacts(at, memory)
  const asked = memory.law.asked.get(letter?.kind ?? null)
  const derived = asked?.derived ?? at.jurisdiction.facts
  if (letter === null || asked === undefined)
    return withDerived({ ...base, ...proposalFacts(letter) }, at, { letter, derived })
  const values: Values = proposalFacts(letter)
  for (const id of asked.ids) {
    const value = base[id]
    if (value !== undefined) values[id] = value
  }
  return withDerived(values, at, { letter, derived })
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
  withDerived({ ...factsOf(at.state, at.day, jurisdiction), ...proposalFacts(proposal) }, at, {
    letter: proposal,
    derived: jurisdiction.facts,
  })

type ClaimOnDay = { readonly state: ClaimState; readonly day: PlainDate }

type Values = Record<string, FactValues[string]>

const proposalFacts = (letter: ProposedLetter | null): Values => ({
  'proposal.feeMinor': letter?.feeMinor ?? null,
  'proposal.payWithinDays': letter?.payWithinDays ?? null,
})

const noProblems: KnownFacts['problems'] = new Map()

/** Adds the country's own facts to the others. */
function withDerived(
  values: Values,
  { state, day }: ClaimOnDay,
  what: { readonly letter: ProposedLetter | null; readonly derived: readonly DerivedFact[] },
): KnownFacts {
  const uses = new Map<string, readonly ParameterUse[]>()
  let problems = noProblems
  for (const fact of what.derived) {
    const found = fact.valueOn(state, day, what.letter)
    values[fact.id] = found.ok ? found.value.value : null
    if (found.ok) uses.set(fact.id, found.value.uses)
    else problems = new Map([...problems, [fact.id, found.problem]])
  }
  return { values, uses, problems }
}
