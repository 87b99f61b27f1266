import {
  type Comparison,
  type Fact,
  firstComparison,
  isFactReference,
  type Operator,
  operatorsFor,
  withOperator,
} from '@forfall/rules'
import type { RowNode } from './tree.ts'

/** How a fact is asked for: by a comparison, or whether it is known at all. */
export type Asking = Operator | 'known' | 'unknown'

/** How a row asks. */
export function askingOf({ isNot, comparison }: RowNode): Asking {
  const asksWhetherKnown = comparison.value === null && comparison.operator === 'notEqual'
  if (asksWhetherKnown) return isNot ? 'unknown' : 'known'
  return comparison.operator
}

/** The ways a fact can be asked for; the one that is used among them, whether it fits or not. */
export function askingsFor(fact: Fact | undefined, used: Asking): readonly Asking[] {
  if (fact === undefined) return [used]
  // Of a fact that is yes or no and always known, "is not" says nothing that "is" does not.
  const isPlain = fact.type === 'boolean' && !fact.isNullable
  const operators = operatorsFor(fact).filter((one) => !(isPlain && one === 'notEqual'))
  const askings: readonly Asking[] = fact.isNullable
    ? [...operators, 'known', 'unknown']
    : operators
  return askings.includes(used) ? askings : [...askings, used]
}

/** A row that asks otherwise for the same fact. */
export function askedBy(row: RowNode, asking: Asking, fact: Fact): RowNode {
  const { comparison } = row
  const isKnown = { fact: comparison.fact, operator: 'notEqual', value: null } as const
  if (asking === 'known') return { ...row, isNot: false, comparison: isKnown }
  if (asking === 'unknown') return { ...row, isNot: true, comparison: isKnown }
  const wasUnknown = askingOf(row) === 'unknown'
  return {
    ...row,
    isNot: row.isNot && !wasUnknown,
    comparison: withOperator(comparison, asking, fact),
  }
}

/** A row that asks for another fact: the same question where it fits, else one to begin with. */
export function askingFor(row: RowNode, fact: Fact, before: Fact | undefined): RowNode {
  const asking = askingOf(row)
  const isLike = before !== undefined && before.type === fact.type && before.unit === fact.unit
  const canStay = isLike && fact.type !== 'enum' && askingsFor(fact, asking).includes(asking)
  const operators: readonly Asking[] = operatorsFor(fact)
  if (canStay && (operators.includes(asking) || fact.isNullable))
    return { ...row, comparison: { ...row.comparison, fact: fact.id } }
  return { ...row, isNot: false, comparison: firstComparison(fact) }
}

/** A row whose right side is another fact, or is a value again. */
export const comparedWith = (row: RowNode, other: Fact | null, fact: Fact): RowNode => ({
  ...row,
  comparison:
    other === null
      ? withOperator({ ...row.comparison, value: null }, row.comparison.operator, fact)
      : { ...row.comparison, value: { fact: other.id } },
})

/** Whether a comparison is with another fact. */
export const isWithFact = ({ value }: Comparison): boolean => isFactReference(value)
