import type { BalanceRules } from '../claim/balance.ts'
import type { ClaimPart } from '../claim/event.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
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
  const { order, isCreditorsChoice } = jurisdiction.allocation
  const { acceptPaymentWithoutFees } = policy.settings
  return {
    allocation: acceptPaymentWithoutFees && isCreditorsChoice ? principalFirst : order,
    unpaidFeesKeepOpen: !acceptPaymentWithoutFees,
  }
}
