import { type FactValues, traceCondition } from './condition.ts'
import type { EvaluatedRule, Rule } from './rule-set.ts'

/**
 * Evaluates rules one after another, each condition of each rule, without json-rules-engine.
 *
 * @param facts every fact the rules ask about; a missing one is a bug and throws
 */
export const readRules = (rules: readonly Rule[], facts: FactValues): readonly EvaluatedRule[] =>
  rules.map((rule) => ({ rule, conditions: traceCondition(rule.conditions, facts) }))
