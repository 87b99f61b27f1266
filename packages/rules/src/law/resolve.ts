import type { PlainDate } from '../domain/plain-date.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import { type Comparison, type Condition, comparisonsIn, type Wanted } from '../policy/condition.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import { inForceOn, type ParameterProblem, type ParameterUse } from './parameter.ts'

/** A condition without references to parameters, and the entries they were taken from. */
export type Resolved = { readonly condition: Condition; readonly uses: readonly ParameterUse[] }

/**
 * Puts the values in force on a day in the place of a limit's parameters.
 *
 * @problem the first parameter that has no value on that day
 */
export function resolveParameters(
  condition: Condition,
  jurisdiction: Jurisdiction,
  day: PlainDate,
): Result<Resolved, ParameterProblem> {
  const found = new Map<string, ParameterUse>()
  for (const { value } of comparisonsIn(condition)) {
    if (!isParameterReference(value) || found.has(value.parameter)) continue
    const parameter = jurisdiction.parameters.find(({ id }) => id === value.parameter)
    if (parameter === undefined) throw new Error(`Bug: no parameter ${value.parameter}`)
    const inForce = inForceOn(parameter, day)
    if (!inForce.ok) return refused(inForce.problem)
    found.set(value.parameter, inForce.value.use)
  }
  return ok({ condition: replaced(condition, found), uses: [...found.values()] })
}

const isParameterReference = (value: Wanted): value is { readonly parameter: string } =>
  typeof value === 'object' && value !== null && 'parameter' in value

function replaced(condition: Condition, by: ReadonlyMap<string, ParameterUse>): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => replaced(part, by)) }
  if ('any' in condition) return { any: condition.any.map((part) => replaced(part, by)) }
  if ('not' in condition) return { not: replaced(condition.not, by) }
  return replacedValue(condition, by)
}

function replacedValue(comparison: Comparison, by: ReadonlyMap<string, ParameterUse>): Comparison {
  if (!isParameterReference(comparison.value)) return comparison
  const use = by.get(comparison.value.parameter)
  return { ...comparison, value: use?.value ?? null }
}
