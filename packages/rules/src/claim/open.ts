import type { ClaimEventOf } from './event.ts'
import { type ClaimState, startPosition } from './state.ts'

/** A claim as it stands when its invoice has just come in. What nobody has said is `null`. */
export function opened(id: string, event: ClaimEventOf<'invoice-imported'>): ClaimState {
  const { invoice, debtor } = event
  return {
    id,
    invoice,
    debtorCountry: debtor.country,
    debtorKind: debtor.kind,
    isCommercial: event.isCommercial,
    isDisputed: false,
    isInsolvent: false,
    isDeceased: false,
    isCustomerStopped: false,
    isDirectlyEnforceable: null,
    isDueDayAgreed: null,
    hasInterestWarning: null,
    isReminderFeeAgreed: null,
    aroseOn: null,
    invoiceSentOn: null,
    principalMinor: invoice.amount.minor,
    principalHistory: [{ from: invoice.issuedOn, minor: invoice.amount.minor }],
    creditedMinor: 0,
    paidMinor: 0,
    feesChargedMinor: 0,
    feesPaidMinor: 0,
    compensationChargedMinor: 0,
    feesSetOffMinor: 0,
    interestChargedMinor: 0,
    interestPaidMinor: 0,
    overpaidMinor: 0,
    lastPaymentOn: null,
    interruptions: [],
    letters: [],
    hold: null,
    plan: null,
    position: startPosition,
    positionOn: null,
    sequence: 0,
    lastActionOn: null,
    pending: null,
    heldBy: null,
    reviewed: [],
    ending: null,
    endedOn: null,
  }
}
