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
import type { ProposedLetter } from './jurisdiction.ts'
import { type KnownFacts, knownFacts } from './legal-facts.ts'
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
  const resolved = resolveParameters(condition, context.jurisdiction, context.day)
  if (!resolved.ok) return resolved
  const asked = [...factsIn(condition)]
  const problem = asked.map((fact) => facts.problems.get(fact)).find((one) => one !== undefined)
  if (problem !== undefined) return refused(problem)
  const uses = [...resolved.value.uses, ...asked.flatMap((fact) => facts.uses.get(fact) ?? [])]
  const trace = traceCondition(resolved.value.condition, facts.values)
  return ok({ condition: resolved.value.condition, trace, uses })
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
  const factsOn = (day: PlainDate) => knownFacts({ state, day }, jurisdiction, letter).values
  let at = { state, day: context.day, facts: factsOn(context.day) }
  for (let change = 0; change < changesMax; change += 1) {
    const day = nextChangeOf([condition], at, jurisdiction)
    if (day === null) return null
    at = { state, day, facts: factsOn(day) }
    if (holds(condition, at.facts)) return day
  }
  return null
}
