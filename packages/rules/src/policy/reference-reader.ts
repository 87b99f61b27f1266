import { Engine, type RuleProperties } from 'json-rules-engine'
import type { ConditionTrace, FactValue, FactValues, Operator } from './condition.ts'
import { orderings } from './portable.ts'
import type { EvaluatedRule, Rule } from './rule-set.ts'

/**
 * Evaluates rules with json-rules-engine itself, each condition of each rule, in priority order.
 *
 * Every evaluation has an engine of its own: one engine shared by overlapping runs, or used again
 * after a run that failed, drops rules without a word.
 *
 * @param facts every fact the rules ask about; a missing one is a bug and throws
 */
export async function evaluateRules(
  rules: readonly Rule[],
  facts: FactValues,
): Promise<readonly EvaluatedRule[]> {
  const engine = new Engine()
  for (const rule of rules) engine.addRule(structuredClone(rule) as unknown as RuleProperties)
  const { results, failureResults } = await engine.run({ ...facts })
  const byName = new Map([...results, ...failureResults].map((result) => [result.name, result]))
  return rules.map((rule) => {
    const result = byName.get(rule.name)
    if (result === undefined) throw new Error(`Bug: rule ${rule.name} was not evaluated`)
    // The outermost group keeps no result of its own; it is the rule's.
    const conditions = { ...traceOf(result.conditions as Evaluated), met: result.result === true }
    return { rule, conditions }
  })
}

/** What json-rules-engine leaves in a condition after a run; its own types do not say. */
type Evaluated = {
  readonly result?: boolean
  readonly all?: readonly Evaluated[]
  readonly any?: readonly Evaluated[]
  readonly not?: Evaluated
  readonly fact?: string
  readonly operator?: Operator
  readonly factResult?: FactValue
  readonly valueResult?: FactValue | readonly (number | string)[]
}

function traceOf(condition: Evaluated): ConditionTrace {
  const met = condition.result === true
  if (condition.all !== undefined) return { met, all: condition.all.map(traceOf) }
  if (condition.any !== undefined) return { met, any: condition.any.map(traceOf) }
  if (condition.not !== undefined) return { met, not: traceOf(condition.not) }
  const { fact, operator, factResult, valueResult } = condition
  if (fact === undefined || operator === undefined || factResult === undefined)
    throw new Error('Bug: json-rules-engine left a condition without a result')
  const wanted = valueResult ?? null
  // It counts a missing right side as zero; a portable rule asks for it beside the comparison.
  const isAgainstNothing = wanted === null && orderings.includes(operator)
  return { met: met && !isAgainstNothing, fact, operator, seen: factResult, wanted }
}
