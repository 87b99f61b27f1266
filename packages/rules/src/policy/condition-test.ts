import { type Condition, compares, type FactValues, isFactReference, valueOf } from './condition.ts'

/** Whether a condition holds for some facts. */
export type ConditionTest = (facts: FactValues) => boolean

/** `holds` for one condition and many claims: the condition is gone through once. */
export function conditionTest(condition: Condition): ConditionTest {
  if ('all' in condition) {
    const parts = condition.all.map(conditionTest)
    return (facts) => parts.every((part) => part(facts))
  }
  if ('any' in condition) {
    const parts = condition.any.map(conditionTest)
    return (facts) => parts.some((part) => part(facts))
  }
  if ('not' in condition) {
    const part = conditionTest(condition.not)
    return (facts) => !part(facts)
  }
  const { fact, operator, value } = condition
  if (isFactReference(value))
    return (facts) => compares(valueOf(fact, facts), operator, valueOf(value.fact, facts))
  if (typeof value === 'object' && value !== null && 'parameter' in value)
    throw new Error(`Bug: parameter ${value.parameter} was not resolved`)
  return (facts) => compares(valueOf(fact, facts), operator, value)
}
