import type { ActionKind, Comparison, Condition, Limit, Operator, Wanted } from '@forfall/rules'

/** A comparison of a fact. */
export const is = (fact: string, operator: Operator, value: Wanted): Comparison => ({
  fact,
  operator,
  value,
})

/** Every one of the conditions. */
export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions })

type WithId = { readonly id: string }

/** That a fact comes to a parameter of the law, or more. */
export const atLeast = (fact: string, { id }: WithId): Condition =>
  all(is(fact, 'greaterThanInclusive', { parameter: id }))

/** That a fact comes to more than a parameter of the law. */
export const moreThan = (fact: string, { id }: WithId): Condition =>
  all(is(fact, 'greaterThan', { parameter: id }))

/** That the letter would charge a fee. */
export const hasFee: Comparison = is('proposal.feeMinor', 'greaterThan', 0)

/** One rule of law that speaks on several actions. */
export const onEach = (kinds: readonly ActionKind[], rule: Omit<Limit, 'on'>): readonly Limit[] =>
  kinds.map((on) => ({ ...rule, on }))
