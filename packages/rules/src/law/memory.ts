import type { ActionKind, LetterKind } from '../claim/event.ts'
import type { ClaimState } from '../claim/state.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Result } from '../domain/result.ts'
import { type Condition, type FactValues, factsIn } from '../policy/condition.ts'
import type { ConditionTest } from '../policy/condition-test.ts'
import type { DerivedFact, Jurisdiction, ProposedLetter } from './jurisdiction.ts'
import type { LegalClaim } from './legal-claim.ts'
import type { KnownFacts } from './legal-facts.ts'
import { isInForce, type Limit } from './limit.ts'
import type { ParameterProblem } from './parameter.ts'
import type { Resolved } from './resolve.ts'

/** What is worked out once for a country's law and a policy, whichever claim is asked about. */
export type LawMemory = {
  /** What is asked about claims, by the letter that is proposed; and where none is, under `null`. */
  readonly asked: ReadonlyMap<LetterKind | null, AskedFacts>
  readonly days: Map<PlainDate, LawOfDay>
}

/** Facts that conditions ask for: those of the catalogue by id, and the country's own. */
export type AskedFacts = {
  readonly ids: readonly string[]
  readonly derived: readonly DerivedFact[]
}

/** What the law is on one day. */
export type LawOfDay = {
  readonly limits: Map<ActionKind, readonly Limit[]>
  /** Conditions with the parameters of the day in their place. */
  readonly resolved: Map<Condition, Result<Resolved, ParameterProblem>>
  /** Whether a limit has anything against an action with some facts. */
  readonly objections: Map<Limit, ConditionTest>
  /** The next day on which the law changes; absent until somebody asked. */
  changesOn?: PlainDate | null
}

/**
 * What was worked out about one claim under one law, so that it is not worked out again. It changes no
 * answer: everything in it follows from the claim, the law and the day.
 */
export type Memory = {
  /** The claim it is about. A context that asks about another gets nothing from it. */
  readonly state: ClaimState
  readonly law: LawMemory
  readonly catalogue: FactsOfDay<FactValues>[]
  /** Few in number, so that they are looked through sooner than hashed. */
  readonly facts: (FactsOfDay<KnownFacts> & { readonly letter: ProposedLetter | null })[]
  legalClaim: LegalClaim | null
  limitation: ReturnType<Jurisdiction['limitation']> | null
}

/** Facts of a claim on a day. */
type FactsOfDay<Facts> = { readonly day: PlainDate; readonly facts: Facts }

const letterKinds: readonly LetterKind[] = ['remind', 'notice', 'demand']

/**
 * A memory of a country's law.
 *
 * @param asked the conditions that are asked about claims without a letter, besides the limits
 */
export function lawMemoryOf(jurisdiction: Jurisdiction, asked: readonly Condition[]): LawMemory {
  const { limits, facts, requiredFacts } = jurisdiction
  const among = (wanted: readonly string[]): AskedFacts => {
    const derived = facts.filter(({ id }) => wanted.includes(id))
    const isOwn = (id: string) => facts.some((fact) => fact.id === id)
    return { ids: [...new Set(wanted)].filter((id) => !isOwn(id) && !isProposal(id)), derived }
  }
  const others = limits.filter(({ on }) => !letterKinds.some((kind) => kind === on))
  const plain = [...asked.flatMap((one) => [...factsIn(one)]), ...requiredFacts]
  const byLetter = letterKinds.map(
    (kind) => [kind, among(askedBy(limits.filter(({ on }) => on === kind)))] as const,
  )
  const withoutLetter = among([...plain, ...askedBy(others)])
  return { asked: new Map([[null, withoutLetter], ...byLetter]), days: new Map() }
}

const isProposal = (fact: string): boolean => fact.startsWith('proposal.')

const askedBy = (limits: readonly Limit[]): readonly string[] =>
  limits.flatMap(({ when, requires }) => [
    ...(when === undefined ? [] : factsIn(when)),
    ...factsIn(requires),
  ])

/** A memory that is empty but for what is known of the law. */
export const memoryOf = (state: ClaimState, law: LawMemory): Memory => ({
  state,
  law,
  catalogue: [],
  facts: [],
  legalClaim: null,
  limitation: null,
})

/** What is remembered of the law on a day. */
export const lawOfDay = ({ days }: LawMemory, day: PlainDate): LawOfDay =>
  kept(days, day, () => ({ limits: new Map(), resolved: new Map(), objections: new Map() }))

/** The limits on an action that are in force on a day. */
export function limitsOn(
  { limits }: Jurisdiction,
  kind: ActionKind,
  { day, memory }: { readonly day: PlainDate; readonly memory?: Memory | undefined },
): readonly Limit[] {
  const work = () => limits.filter((limit) => limit.on === kind && isInForce(limit, day))
  return memory === undefined ? work() : kept(lawOfDay(memory.law, day).limits, kind, work)
}

/** The value under a key; worked out and kept where there is none. */
export function kept<Key, Value>(known: Map<Key, Value>, key: Key, work: () => Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  const found = work()
  known.set(key, found)
  return found
}
