import type { ClaimPart, DebtorKind } from './event.ts'
import type { ClaimState } from './state.ts'

/**
 * How money that comes in is set against a claim.
 *
 * The order is the jurisdiction's, or the creditor's where the law leaves the choice to the creditor.
 */
export type BalanceRules = {
  /** What a payment covers, first to last, when the payer said nothing. */
  readonly allocation: readonly ClaimPart[]
  /** The order on claims against consumers, and debtors of unknown kind; the same when absent. */
  readonly consumerAllocation?: readonly ClaimPart[]
  /** Whether a fee alone, all else paid, keeps the claim open. */
  readonly unpaidFeesKeepOpen: boolean
}

/** Fees and compensation that were charged and not paid, in minor units. */
export const unpaidFees = (state: ClaimState): number =>
  state.feesChargedMinor + state.compensationChargedMinor - state.feesPaidMinor

/** Interest that letters stated and nobody paid, in minor units. It grows with letters, not with days. */
export const unpaidChargedInterest = (state: ClaimState): number =>
  Math.max(0, state.interestChargedMinor - state.interestPaidMinor)

/**
 * What letters have asked for and nobody has paid: principal, charged interest, fees, compensation.
 *
 * Interest accrued since the last letter is not in it, so it changes by events only.
 */
export const outstanding = (state: ClaimState): number =>
  state.principalMinor + unpaidChargedInterest(state) + unpaidFees(state)

/** Whether nothing is left that would keep the claim open. */
export function isSettled(state: ClaimState, rules: BalanceRules): boolean {
  const needed = state.principalMinor + unpaidChargedInterest(state)
  return needed === 0 && (!rules.unpaidFeesKeepOpen || unpaidFees(state) === 0)
}

function orderFor(kind: DebtorKind | null, rules: BalanceRules): readonly ClaimPart[] {
  const isConsumer = kind === null || kind === 'consumer'
  return isConsumer ? (rules.consumerAllocation ?? rules.allocation) : rules.allocation
}

/** How much of a payment each part takes, and what is left over. */
export type Allocation = { readonly [part in ClaimPart]: number } & { readonly surplus: number }

/**
 * Sets a payment against the parts of a claim in order. No part takes more than is owed on it.
 *
 * @param first the part the payer named; it goes before the others
 */
export function allocate(
  state: ClaimState,
  amountMinor: number,
  order: { readonly rules: BalanceRules; readonly first: ClaimPart | undefined },
): Allocation {
  const owed: { [part in ClaimPart]: number } = {
    principal: state.principalMinor,
    interest: unpaidChargedInterest(state),
    fees: unpaidFees(state),
  }
  const { first } = order
  const usual = orderFor(state.debtorKind, order.rules)
  const parts = first === undefined ? usual : [first, ...usual.filter((part) => part !== first)]
  let surplus = amountMinor
  const taken = { principal: 0, interest: 0, fees: 0 }
  for (const part of parts) {
    taken[part] = Math.min(surplus, owed[part])
    surplus -= taken[part]
  }
  return { ...taken, surplus }
}
