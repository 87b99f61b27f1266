import type { ActionKind, LetterKind } from '../claim/event.ts'
import type { ClaimState } from '../claim/state.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Result } from '../domain/result.ts'
import { type Condition, type FactValues, factsIn } from '../policy/condition.ts'
import type { DerivedFact, Jurisdiction, ProposedLetter } from './jurisdiction.ts'
import type { LegalClaim } from './legal-claim.ts'
import type { KnownFacts } from './legal-facts.ts'
import { isInForce, type Limit } from './limit.ts'
import type { ParameterProblem } from './parameter.ts'
import type { Resolved } from './resolve.ts'

/** What is worked out once for a country's law and a policy, whichever claim is asked about. */
export type LawMemory = {
  /** The country's own facts that anybody asks for, by the letter that is proposed or without one. */
  readonly derived: ReadonlyMap<LetterKind | null, readonly DerivedFact[]>
  readonly days: Map<PlainDate, LawOfDay>
}

/** What the law is on one day. */
export type LawOfDay = {
  readonly limits: Map<ActionKind, readonly Limit[]>
  /** Conditions with the parameters of the day in their place. */
  readonly resolved: Map<Condition, Result<Resolved, ParameterProblem>>
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
  readonly catalogue: Map<PlainDate, FactValues>
  /** By the letter that is proposed, and by day. */
  readonly facts: Map<ProposedLetter | null, Map<PlainDate, KnownFacts>>
  legalClaim: LegalClaim | null
  limitation: ReturnType<Jurisdiction['limitation']> | null
}

const letterKinds: readonly LetterKind[] = ['remind', 'notice', 'demand']

/**
 * A memory of a country's law.
 *
 * @param asked the conditions that are asked about claims without a letter, besides the limits
 */
export function lawMemoryOf(jurisdiction: Jurisdiction, asked: readonly Condition[]): LawMemory {
  const { limits, facts, requiredFacts } = jurisdiction
  const inLimits = (of: readonly Limit[]): readonly string[] =>
    of.flatMap(({ when, requires }) => [
      ...(when === undefined ? [] : factsIn(when)),
      ...factsIn(requires),
    ])
  const among = (wanted: readonly string[]) => facts.filter(({ id }) => wanted.includes(id))
  const others = limits.filter(({ on }) => !letterKinds.some((kind) => kind === on))
  const plain = [
    ...asked.flatMap((one) => [...factsIn(one)]),
    ...requiredFacts,
    ...inLimits(others),
  ]
  const byLetter = letterKinds.map(
    (kind) => [kind, among(inLimits(limits.filter(({ on }) => on === kind)))] as const,
  )
  return { derived: new Map([[null, among(plain)], ...byLetter]), days: new Map() }
}

/** A memory that is empty but for what is known of the law. */
export const memoryOf = (state: ClaimState, law: LawMemory): Memory => ({
  state,
  law,
  catalogue: new Map(),
  facts: new Map(),
  legalClaim: null,
  limitation: null,
})

/** What is remembered of the law on a day. */
export const lawOfDay = ({ days }: LawMemory, day: PlainDate): LawOfDay =>
  kept(days, day, () => ({ limits: new Map(), resolved: new Map() }))

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
