import { assert } from '../../domain/result.ts'
import {
  type Comparison,
  type Condition,
  type FactValue,
  isFactReference,
  type Operator,
  type Wanted,
} from '../condition.ts'
import { encoded, type FactLayout, type FactSlot } from './layout.ts'

/** How two numbers of a row are held against one another. */
export type Sign = '<' | '<=' | '>' | '>=' | '==='

/**
 * A condition over a row.
 *
 * `fixed`: the same whatever the row, as when a number is held against a word. `compares`: with a
 * constant. `relates`: with another slot; two that are both absent are equal. `among`: one of some
 * constants. `absent`: unknown or not applicable.
 */
export type Predicate =
  | { readonly is: 'fixed'; readonly met: boolean }
  | {
      readonly is: 'compares'
      readonly slot: number
      readonly sign: Sign
      readonly value: number
    }
  | { readonly is: 'relates'; readonly slot: number; readonly sign: Sign; readonly other: number }
  | { readonly is: 'among'; readonly slot: number; readonly values: readonly number[] }
  | { readonly is: 'absent'; readonly slot: number }
  | { readonly is: 'all' | 'any'; readonly parts: readonly Predicate[] }
  | { readonly is: 'not'; readonly part: Predicate }

/** The opposite of a predicate. */
export const negated = (predicate: Predicate): Predicate =>
  predicate.is === 'not' ? predicate.part : { is: 'not', part: predicate }

/**
 * The same predicate without questions that another answers: what is more or less than something is
 * not absent. Rules ask both, since other readers need it.
 */
export function shortened(predicate: Predicate): Predicate {
  if (predicate.is === 'not') return negated(shortened(predicate.part))
  if (predicate.is !== 'all' && predicate.is !== 'any') return predicate
  const parts = predicate.parts.map(shortened)
  const present = new Set(predicate.is === 'all' ? parts.flatMap(presentWhen) : [])
  const needed = parts.filter((part) => !isSaidBy(present, part))
  const [only] = needed
  return only !== undefined && needed.length === 1 ? only : { is: predicate.is, parts: needed }
}

/** The slots that are not absent where a comparison is met. */
function presentWhen(predicate: Predicate): readonly number[] {
  if (predicate.is === 'compares') return [predicate.slot]
  if (predicate.is !== 'relates' || predicate.sign === '===') return []
  return [predicate.slot, predicate.other]
}

const isSaidBy = (present: ReadonlySet<number>, part: Predicate): boolean =>
  part.is === 'not' && part.part.is === 'absent' && present.has(part.part.slot)

/**
 * A condition as a predicate over the rows of a layout, group for group.
 *
 * One that `fastProblems` finds something wrong with is a bug and throws.
 */
export function predicateOf(condition: Condition, layout: FactLayout): Predicate {
  const of = (part: Condition) => predicateOf(part, layout)
  if ('all' in condition) return { is: 'all', parts: condition.all.map(of) }
  if ('any' in condition) return { is: 'any', parts: condition.any.map(of) }
  if ('not' in condition) return negated(of(condition.not))
  return comparisonOf(condition, layout)
}

const never: Predicate = { is: 'fixed', met: false }

const opposites = { notEqual: 'equal', notIn: 'in' } as const

function comparisonOf(comparison: Comparison, layout: FactLayout): Predicate {
  const { fact, operator, value } = comparison
  if (operator === 'notEqual' || operator === 'notIn')
    return negated(comparisonOf({ ...comparison, operator: opposites[operator] }, layout))
  const slot = slotOf(fact, layout)
  if (operator === 'in') return membership(slot, value, layout)
  if (isFactReference(value)) return relation(slot, operator, slotOf(value.fact, layout))
  assert(isConstant(value), `${operator} cannot be held against ${JSON.stringify(value)}`)
  if (value === null) return operator === 'equal' ? absent(slot) : never
  const constant = constantIn(slot, value, layout)
  const isOutOfOrder = operator !== 'equal' && slot.type !== 'integer'
  if (constant === null || isOutOfOrder) return never
  return { is: 'compares', slot: slot.index, sign: signs[operator], value: constant }
}

function slotOf(fact: string, { slotOf: slots }: FactLayout): FactSlot {
  const slot = slots.get(fact)
  assert(slot !== undefined, `fact ${fact} has no place in the layout`)
  return slot
}

const absent = ({ index }: FactSlot): Predicate => ({ is: 'absent', slot: index })

const isConstant = (value: Wanted): value is FactValue =>
  value === null || typeof value !== 'object'

type Signed = Exclude<Operator, 'notEqual' | 'in' | 'notIn'>

const signs = {
  equal: '===',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
} as const satisfies { readonly [operator in Signed]: Sign }

const written = { integer: 'number', boolean: 'boolean', enum: 'string' } as const

/** A constant as it stands in a slot's rows; `null` for one that the fact never is. */
const constantIn = (slot: FactSlot, value: FactValue, layout: FactLayout): number | null =>
  typeof value === written[slot.type] ? encoded(value, slot, layout) : null

function membership(slot: FactSlot, value: Wanted, layout: FactLayout): Predicate {
  assert(Array.isArray(value), 'a fact can be in a written list only')
  const list: readonly (number | string)[] = value
  const values = list.map((one) => constantIn(slot, one, layout)).filter((one) => one !== null)
  return values.length === 0 ? never : { is: 'among', slot: slot.index, values }
}

/** Facts of two types have no order, and are equal only where both are absent. */
function relation(slot: FactSlot, operator: Signed, other: FactSlot): Predicate {
  const isOrder = operator !== 'equal'
  if (slot.type !== other.type)
    return isOrder ? never : { is: 'all', parts: [absent(slot), absent(other)] }
  if (isOrder && slot.type !== 'integer') return never
  return { is: 'relates', slot: slot.index, sign: signs[operator], other: other.index }
}
