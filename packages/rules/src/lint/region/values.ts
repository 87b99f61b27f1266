import type { Fact } from '../../facts/fact.ts'
import type { Comparison, FactValue, Operator, Wanted } from '../../policy/condition.ts'

/** Whole numbers from `min` to `max`, both inclusive; either may be infinite. */
export type Interval = { readonly min: number; readonly max: number }

/** A set of values that a fact can have: numbers or words, and `null` where it is not applicable. */
export type Values = {
  /** Apart from one another and ascending. */
  readonly numbers: readonly Interval[]
  readonly words: readonly (string | boolean)[]
  /** Whether `null` is one of them. */
  readonly hasNull: boolean
}

const none: Values = { numbers: [], words: [], hasNull: false }

/** The number line. */
const anyNumber: Interval = { min: -Infinity, max: Infinity }

/** Every value a fact can have. Amounts and counts of the claim are never below zero. */
export function universeOf(fact: Fact): Values {
  const hasNull = fact.isNullable
  if (fact.type === 'boolean') return { ...none, words: [true, false], hasNull }
  if (fact.type === 'enum') return { ...none, words: fact.values ?? [], hasNull }
  const isCounted =
    fact.changes === 'event' && (fact.unit === 'count' || fact.unit === 'minor-units')
  return { ...none, numbers: [isCounted ? { min: 0, max: Infinity } : anyNumber], hasNull }
}

/** The values of a universe with which a comparison with fixed values is met. */
export function valuesMeeting({ operator, value }: Comparison, universe: Values): Values {
  const listed = both(universe, valuesListed(value))
  switch (operator) {
    case 'equal':
    case 'in':
      return listed
    case 'notEqual':
    case 'notIn':
      return without(universe, listed)
    default:
      return typeof value === 'number'
        ? both(universe, { ...none, numbers: [intervalOf(operator, value)] })
        : none
  }
}

function valuesListed(value: Wanted): Values {
  const values = Array.isArray(value) ? value : [value]
  const numbers = values.filter((one) => typeof one === 'number').sort((a, b) => a - b)
  return {
    numbers: numbers.map((one) => ({ min: one, max: one })),
    words: values.filter((one) => typeof one === 'string' || typeof one === 'boolean'),
    hasNull: values.includes(null),
  }
}

function intervalOf(operator: Operator, value: number): Interval {
  if (operator === 'lessThan') return { ...anyNumber, max: value - 1 }
  if (operator === 'lessThanInclusive') return { ...anyNumber, max: value }
  return { ...anyNumber, min: operator === 'greaterThan' ? value + 1 : value }
}

/** The values that are in both sets. */
export const both = (a: Values, b: Values): Values => ({
  numbers: a.numbers.flatMap((one) =>
    b.numbers
      .map((other) => ({ min: Math.max(one.min, other.min), max: Math.min(one.max, other.max) }))
      .filter(({ min, max }) => min <= max),
  ),
  words: a.words.filter((word) => b.words.includes(word)),
  hasNull: a.hasNull && b.hasNull,
})

/** The values that are in either set. */
export const either = (a: Values, b: Values): Values => ({
  numbers: joined([...a.numbers, ...b.numbers]),
  words: [...new Set([...a.words, ...b.words])],
  hasNull: a.hasNull || b.hasNull,
})

function joined(intervals: readonly Interval[]): readonly Interval[] {
  const apart: Interval[] = []
  for (const next of intervals.toSorted((a, b) => a.min - b.min)) {
    const last = apart.at(-1)
    if (last === undefined || next.min > last.max + 1) apart.push(next)
    else apart[apart.length - 1] = { min: last.min, max: Math.max(last.max, next.max) }
  }
  return apart
}

/** The values of the first set that are not in the second. */
export const without = (from: Values, taken: Values): Values => ({
  numbers: taken.numbers.reduce<readonly Interval[]>(
    (left, hole) => left.flatMap((one) => around(one, hole)),
    from.numbers,
  ),
  words: from.words.filter((word) => !taken.words.includes(word)),
  hasNull: from.hasNull && !taken.hasNull,
})

const around = (from: Interval, hole: Interval): readonly Interval[] =>
  [
    { min: from.min, max: Math.min(from.max, hole.min - 1) },
    { min: Math.max(from.min, hole.max + 1), max: from.max },
  ].filter(hasNumber)

/** Beside a hole without an end nothing is left, though infinity is as large as itself. */
const hasNumber = ({ min, max }: Interval): boolean =>
  min <= max && min < Infinity && max > -Infinity

/** Whether there is no value in a set. */
export const isEmpty = ({ numbers, words, hasNull }: Values): boolean =>
  numbers.length === 0 && words.length === 0 && !hasNull

/** Whether a value is in a set. */
export const contains = ({ numbers, words, hasNull }: Values, value: FactValue): boolean =>
  value === null
    ? hasNull
    : typeof value === 'number'
      ? numbers.some(({ min, max }) => min <= value && value <= max)
      : words.includes(value)
