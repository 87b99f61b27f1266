import { z } from 'zod'

/** Values a fact can have. Amounts are minor units, days are counts; `null` is "not applicable". */
export type FactValue = number | boolean | string | null

/** The facts of a claim on a day, by fact id. */
export type FactValues = { readonly [fact: string]: FactValue }

/** The closed list of comparisons. They mean what json-rules-engine's own of the same name mean. */
export const operators = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'in',
  'notIn',
] as const

/** A comparison. */
export type Operator = (typeof operators)[number]

/** What a fact is compared with: a value, a list, another fact, or (in limits) a parameter of the law. */
export type Wanted =
  | FactValue
  | readonly (number | string)[]
  | { readonly fact: string }
  | { readonly parameter: string }

/** One comparison. */
export type Comparison = {
  readonly fact: string
  readonly operator: Operator
  readonly value: Wanted
}

/** A condition in json-rules-engine's own form, without priorities, paths or named conditions. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison

const scalar = z.union([z.int(), z.boolean(), z.string().max(64), z.null()])

const comparisonSchema = z.strictObject({
  fact: z.string().min(1).max(64),
  operator: z.enum(operators),
  value: z.union([
    scalar,
    z
      .array(z.union([z.int(), z.string().max(64)]))
      .min(1)
      .max(100),
    z.strictObject({ fact: z.string().min(1).max(64) }),
  ]),
})

/** A condition as a policy may write it. Empty groups are refused: json-rules-engine calls them true. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1).max(50) }),
    z.strictObject({ any: z.array(conditionSchema).min(1).max(50) }),
    z.strictObject({ not: conditionSchema }),
    comparisonSchema,
  ]),
)

/** A condition with what it saw: the same tree, each part marked met or not. */
export type ConditionTrace =
  | { readonly met: boolean; readonly all: readonly ConditionTrace[] }
  | { readonly met: boolean; readonly any: readonly ConditionTrace[] }
  | { readonly met: boolean; readonly not: ConditionTrace }
  | {
      readonly met: boolean
      readonly fact: string
      readonly operator: Operator
      readonly seen: FactValue
      readonly wanted: FactValue | readonly (number | string)[]
    }

/** Whether two values compare so. `null` is neither less nor greater than anything. */
export function compares(
  seen: FactValue,
  operator: Operator,
  wanted: FactValue | readonly (number | string)[],
): boolean {
  switch (operator) {
    case 'equal':
      return seen === wanted
    case 'notEqual':
      return seen !== wanted
    case 'in':
      return Array.isArray(wanted) && wanted.includes(seen)
    case 'notIn':
      return Array.isArray(wanted) && !wanted.includes(seen)
    default:
      return (
        typeof seen === 'number' && typeof wanted === 'number' && orders(seen, operator, wanted)
      )
  }
}

function orders(seen: number, operator: Operator, wanted: number): boolean {
  if (operator === 'lessThan') return seen < wanted
  if (operator === 'lessThanInclusive') return seen <= wanted
  if (operator === 'greaterThan') return seen > wanted
  return seen >= wanted
}

/**
 * Evaluates a condition and keeps what each part saw. Nothing is skipped, so that a refusal can name
 * every part that stands in its way.
 *
 * A fact that is missing from `facts` is a bug of the caller: documents are checked before they run.
 */
export function traceCondition(condition: Condition, facts: FactValues): ConditionTrace {
  if ('all' in condition) {
    const all = condition.all.map((part) => traceCondition(part, facts))
    return { met: all.every((part) => part.met), all }
  }
  if ('any' in condition) {
    const any = condition.any.map((part) => traceCondition(part, facts))
    return { met: any.some((part) => part.met), any }
  }
  if ('not' in condition) {
    const not = traceCondition(condition.not, facts)
    return { met: !not.met, not }
  }
  const seen = valueOf(condition.fact, facts)
  const wanted = wantedIn(condition.value, facts)
  const { fact, operator } = condition
  return { met: compares(seen, operator, wanted), fact, operator, seen, wanted }
}

/** Whether a condition holds; looks no further than it has to. */
export function holds(condition: Condition, facts: FactValues): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts))
  if ('any' in condition) return condition.any.some((part) => holds(part, facts))
  if ('not' in condition) return !holds(condition.not, facts)
  const { fact, operator, value } = condition
  return compares(valueOf(fact, facts), operator, wantedIn(value, facts))
}

/** Every comparison in a condition, in reading order. */
export function comparisonsIn(condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsIn)
  if ('any' in condition) return condition.any.flatMap(comparisonsIn)
  if ('not' in condition) return comparisonsIn(condition.not)
  return [condition]
}

/** The facts of conditions that were asked about before. */
const factsOfConditions = new WeakMap<Condition, ReadonlySet<string>>()

/** Every fact a condition looks at, those it compares with included. */
export function factsIn(condition: Condition): ReadonlySet<string> {
  const known = factsOfConditions.get(condition)
  if (known !== undefined) return known
  const facts = new Set(
    comparisonsIn(condition).flatMap(({ fact, value }) =>
      isFactReference(value) ? [fact, value.fact] : [fact],
    ),
  )
  factsOfConditions.set(condition, facts)
  return facts
}

/** Whether a comparison's right side is another fact. */
export const isFactReference = (value: Wanted): value is { readonly fact: string } =>
  typeof value === 'object' && value !== null && 'fact' in value

function wantedIn(value: Wanted, facts: FactValues): FactValue | readonly (number | string)[] {
  if (typeof value !== 'object' || value === null) return value
  if (isFactReference(value)) return valueOf(value.fact, facts)
  if ('parameter' in value) throw new Error(`Bug: parameter ${value.parameter} was not resolved`)
  return value
}

/** What a fact is. One that was not computed is a bug and throws. */
export function valueOf(fact: string, facts: FactValues): FactValue {
  const value = facts[fact]
  if (value === undefined) throw new Error(`Bug: fact ${fact} was not computed`)
  return value
}
