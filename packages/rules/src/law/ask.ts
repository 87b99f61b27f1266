import type { PlainDate } from '../domain/plain-date.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import { nextChangeOf } from '../facts/next-change.ts'
import {
  type Condition,
  type ConditionTrace,
  factsIn,
  holds,
  traceCondition,
} from '../policy/condition.ts'
import type { LawContext } from './context.ts'
import { factsLater } from './facts-later.ts'
import type { ProposedLetter } from './jurisdiction.ts'
import { factsFor, type KnownFacts } from './legal-facts.ts'
import { kept, lawOfDay } from './memory.ts'
import type { ParameterProblem, ParameterUse } from './parameter.ts'
import { resolveParameters } from './resolve.ts'

/** A condition of the law with what it saw and what it rests on. */
export type Asked = {
  /** Without references to parameters. */
  readonly condition: Condition
  readonly trace: ConditionTrace
  readonly uses: readonly ParameterUse[]
}

/**
 * Asks a condition of the law about a claim on a day.
 *
 * @problem the first parameter it needs, directly or by a `law.…` fact, that has no value on the day
 */
export function ask(
  condition: Condition,
  facts: KnownFacts,
  context: LawContext,
): Result<Asked, ParameterProblem> {
  const resolved = resolvedIn(context, condition)
  if (!resolved.ok) return resolved
  const uses = [...resolved.value.uses]
  for (const fact of factsIn(condition)) {
    const problem = facts.problems.get(fact)
    if (problem !== undefined) return refused(problem)
    uses.push(...(facts.uses.get(fact) ?? []))
  }
  const trace = traceCondition(resolved.value.condition, facts.values)
  return ok({ condition: resolved.value.condition, trace, uses })
}

/** A condition with the parameters of the context's day; remembered, where there is a memory of it. */
export function resolvedIn({ jurisdiction, day, memory }: LawContext, condition: Condition) {
  const work = () => resolveParameters(condition, jurisdiction, day)
  if (memory === undefined) return work()
  return kept(lawOfDay(memory.law, day).resolved, condition, work)
}

/** At most this many changes of facts are looked through for a lawful day. */
const changesMax = 200

/** First day after today on which a condition holds if nothing happens; `null` if none is found. */
export function firstDayWhen(
  condition: Condition,
  letter: ProposedLetter | null,
  context: LawContext,
): PlainDate | null {
  const { state, jurisdiction } = context
  const asked = factsIn(condition)
  let at = { state, day: context.day, facts: factsFor(context, letter).values }
  for (let change = 0; change < changesMax; change += 1) {
    const day = nextChangeOf([condition], at, jurisdiction)
    if (day === null) return null
    at = { state, day, facts: factsLater(at, { asked, day, jurisdiction, letter }) }
    if (holds(condition, at.facts)) return day
  }
  return null
}
