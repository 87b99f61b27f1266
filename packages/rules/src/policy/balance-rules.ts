import type { BalanceRules } from '../claim/balance.ts'
import type { ClaimPart } from '../claim/event.ts'
import type { AllocationRule, Jurisdiction } from '../law/jurisdiction.ts'
import type { PolicyDocument } from './document.ts'

const principalFirst: readonly ClaimPart[] = ['principal', 'interest', 'fees']

/**
 * How payments are set against claims under a policy: the order of the jurisdiction, or principal
 * first where the policy takes payment without fees and the law leaves the order to the creditor.
 */
export function balanceRulesOf(
  policy: Pick<PolicyDocument, 'settings'>,
  jurisdiction: Jurisdiction,
): BalanceRules {
  const { acceptPaymentWithoutFees } = policy.settings
  const { allocation, consumerAllocation } = jurisdiction
  const orderOf = ({ order, isCreditorsChoice }: AllocationRule): readonly ClaimPart[] =>
    acceptPaymentWithoutFees && isCreditorsChoice ? principalFirst : order
  return {
    allocation: orderOf(allocation),
    ...(consumerAllocation === undefined
      ? {}
      : { consumerAllocation: orderOf(consumerAllocation) }),
    unpaidFeesKeepOpen: !acceptPaymentWithoutFees,
  }
}
