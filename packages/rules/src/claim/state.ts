import type { PlainDate } from '../domain/plain-date.ts'
import type { ActionKind, ClaimEventOf, DebtorKind, Invoice, LetterKind } from './event.ts'

/** A letter that went out. */
export type SentLetter = {
  readonly kind: LetterKind
  readonly step: string
  readonly sentOn: PlainDate
  readonly feeMinor: number
  readonly payWithinDays: number
  /** Last day to pay, after roll-over; inclusive. */
  readonly payBy: PlainDate
}

/** The unpaid principal from a day on, until the next entry. The day itself bears interest on it. */
export type PrincipalEntry = { readonly from: PlainDate; readonly minor: number }

/**
 * What a person changed of an action that waits: a lower fee, more time to pay, a later day. `null`: as
 * decided.
 */
export type ActionChange = Pick<
  ClaimEventOf<'action-changed'>,
  'feeMaxMinor' | 'payWithinDaysMin' | 'notBefore'
>

/** An action that was decided and has neither gone out nor been withdrawn. */
export type PendingAction = {
  readonly decisionId: string
  readonly step: string
  readonly action: ActionKind
  readonly mode: 'create' | 'send'
  /** Whether the step is one of the flow, so that completing it moves the claim's position. */
  readonly moves: boolean
  readonly decidedOn: PlainDate
  /** Absent where nobody changed anything. */
  readonly change?: ActionChange
}

/** A stop to dunning that a person placed. */
export type PlacedHold = { readonly reason: string; readonly until: PlainDate | null }

/** Agreed instalments. */
export type PaymentPlan = {
  readonly agreedOn: PlainDate
  readonly until: PlainDate | null
  readonly instalmentCount: number
  readonly isBroken: boolean
}

/** An act that interrupts limitation. Paying a part and agreeing on a plan acknowledge the claim. */
export type Interruption = {
  readonly on: PlainDate
  readonly by: 'acknowledgement' | 'legal-step'
}

/** Why a claim needs no more dunning. */
export type Ending = 'paid' | 'credited' | 'withdrawn' | 'stopped' | 'handed-over'

/** The place in the flow of a claim that has not completed any step. No step may have this id. */
export const startPosition = 'start'

/** A claim as it stands after a list of events. Plain data; rebuilt from the log at any time. */
export type ClaimState = {
  readonly id: string
  readonly invoice: Invoice
  readonly debtorCountry: string | null

  readonly debtorKind: DebtorKind | null
  readonly isCommercial: boolean | null
  readonly isDisputed: boolean | null
  readonly isInsolvent: boolean | null
  readonly isDeceased: boolean | null
  readonly isCustomerStopped: boolean | null
  readonly isDirectlyEnforceable: boolean | null
  readonly isDueDayAgreed: boolean | null
  readonly hasInterestWarning: boolean | null
  readonly isReminderFeeAgreed: boolean | null
  readonly aroseOn: PlainDate | null
  readonly invoiceSentOn: PlainDate | null

  /** Unpaid principal, and what it was on each earlier day. */
  readonly principalMinor: number
  readonly principalHistory: readonly PrincipalEntry[]
  readonly creditedMinor: number
  readonly paidMinor: number
  readonly feesChargedMinor: number
  readonly feesPaidMinor: number
  readonly compensationChargedMinor: number
  /** Fees that were not charged because compensation covers them. */
  readonly feesSetOffMinor: number
  /** Interest that letters have stated, as a running total since the due day. */
  readonly interestChargedMinor: number
  readonly interestPaidMinor: number
  readonly overpaidMinor: number
  readonly lastPaymentOn: PlainDate | null
  /** Acts other than letters that interrupted limitation, in the order they took effect. */
  readonly interruptions: readonly Interruption[]

  readonly letters: readonly SentLetter[]
  readonly hold: PlacedHold | null
  readonly plan: PaymentPlan | null

  readonly position: string
  readonly positionOn: PlainDate | null
  /** Grows with each decided action; part of a decision's id. */
  readonly sequence: number
  readonly lastActionOn: PlainDate | null
  readonly pending: PendingAction | null
  /** The hold that was announced last and has not ended: a step, an `always` entry or a guard. */
  readonly heldBy: string | null
  /** `always` entries whose review a person closed with "continue". */
  readonly reviewed: readonly string[]
  readonly ending: Ending | null
  readonly endedOn: PlainDate | null
}
