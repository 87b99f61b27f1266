import type { LetterKind } from './claim/event.ts'
import type { Currency } from './domain/money.ts'
import type { PlainDate } from './domain/plain-date.ts'
import type { Citation } from './law/citation.ts'
import type { InterestLine } from './law/interest.ts'
import type { Remedy } from './law/limit.ts'
import type { ParameterUse } from './law/parameter.ts'
import type { ConditionTrace, FactValues } from './policy/condition.ts'

/** What the outside world is asked to do. `step` is a step of the policy or an `always` entry. */
export type Action =
  | { readonly kind: 'none' }
  | LetterAction
  | {
      readonly kind: 'hand-over'
      readonly step: string
      readonly mode: 'create' | 'send'
      readonly service: string
      readonly consolidate: boolean
      /** Whether the policy ends here. */
      readonly ends: boolean
    }
  | {
      readonly kind: 'hold'
      readonly step: string
      readonly source: ActionSource
      readonly reason: string
      /** First day on which it no longer holds; `null` while its condition lasts. */
      readonly until: PlainDate | null
    }
  | {
      readonly kind: 'review'
      readonly step: string
      readonly source: ActionSource
      readonly reason: string
    }
  | {
      readonly kind: 'message'
      readonly step: string
      readonly mode: 'create' | 'send'
      readonly channel: string
      readonly template: string
    }
  | {
      readonly kind: 'stop'
      readonly step: string
      readonly source: ActionSource
      readonly reason: string
    }

/**
 * Who asked for an action: a step of the flow, an `always` entry, the law, or the engine itself (a
 * person's hold, a customer stop, a fact nobody knows).
 */
export type ActionSource = 'flow' | 'always' | 'law' | 'engine'

/** A letter to the debtor, with what it asks for. Amounts in minor units of `amounts.currency`. */
export type LetterAction = {
  readonly kind: LetterKind
  readonly step: string
  readonly mode: 'create' | 'send'
  readonly template: string
  readonly feeMinor: number
  readonly compensationMinor: number
  /** The part of the fee that compensation charged earlier already covers; not in `feeMinor`. */
  readonly setOffMinor?: number
  readonly payWithinDays: number
  /** Last day to pay, after roll-over; inclusive. */
  readonly payBy: PlainDate
}

/** The claim in money on the day of a decision, each part apart. Minor units. */
export type Amounts = {
  readonly currency: Currency
  readonly principalMinor: number
  readonly interest: {
    readonly lines: readonly InterestLine[]
    readonly accruedMinor: number
    readonly paidMinor: number
    /** Accrued less paid; never negative. */
    readonly dueMinor: number
  }
  readonly fees: {
    readonly chargedMinor: number
    readonly compensationMinor: number
    readonly paidMinor: number
    /** What this decision adds: fee and compensation. */
    readonly newMinor: number
    readonly dueMinor: number
  }
  /** Principal, interest due and fees due. */
  readonly totalMinor: number
}

/** Codes of what stands in the way of an action. Stable; integrators branch on them. */
export type BlockerCode =
  | 'paid'
  | 'credited'
  | 'withdrawn'
  | 'stopped'
  | 'handed-over'
  | 'time-barred'
  | 'action-pending'
  | 'review-open'
  | 'acted-today'
  | 'fact-unknown'
  | 'policy-not-applicable'
  | 'wrong-jurisdiction'
  | 'on-hold'
  | 'customer-stop'
  | 'held-by-policy'
  | 'wait-not-over'
  | 'end-of-policy'
  | 'limit'
  | 'law-not-known'
  | 'taken-for-debtor'
  | 'fee-in-other-currency'

/** A reason why an action is not possible now, or not as the policy wants it. */
export type Blocker = {
  readonly code: BlockerCode
  /** What it is about: a fact, a step, a limit or a parameter. */
  readonly subject: string | null
  readonly citation: Citation | null
  /** First day on which it no longer stands in the way; `null` if no day is known. */
  readonly lawfulFrom: PlainDate | null
  readonly text: string
}

/** A rule that was looked at. */
export type RuleTrace = {
  readonly rule: string
  readonly step: string
  /** `fired`: decided. `also-matched`: held as well, a rule before it decided. */
  readonly outcome: 'fired' | 'also-matched' | 'not-met'
  readonly conditions: ConditionTrace
}

/** A limit of the law that was looked at. */
export type LimitTrace = {
  readonly limit: string
  readonly on: string
  readonly title: string
  readonly citation: Citation
  readonly met: boolean
  readonly conditions: ConditionTrace
  /** What the law did to the action; `null` when it let it pass. */
  readonly remedy: {
    readonly kind: Remedy
    readonly from: number | null
    readonly to: number | null
    readonly lawfulFrom: PlainDate | null
  } | null
}

/** Why it was decided so: every rule looked at, and every limit with its citation. */
export type Explanation = {
  readonly summary: string
  /** The step the policy wanted, or would come to next while it waits. */
  readonly wanted: {
    readonly step: string
    readonly action: string
    /** The day the policy alone would come to it, if nothing happens meanwhile. */
    readonly on: PlainDate
    /** First day on which the law lets it happen, today included; `null` if no day is known. */
    readonly lawfulFrom: PlainDate | null
  } | null
  readonly rules: readonly RuleTrace[]
  readonly limits: readonly LimitTrace[]
  readonly citations: readonly Citation[]
}

/** Enough to replay a decision years later and get the same. */
export type Receipt = {
  readonly engineVersion: string
  readonly policyId: string
  readonly policyHash: string
  readonly lawRelease: string
  readonly parameters: readonly ParameterUse[]
  readonly facts: FactValues
  readonly factsHash: string
}

/** What happens to a claim on a day, and why. */
export type Decision = {
  /** Stable for a claim, its place in the flow and the step: deciding again gives the same id. */
  readonly id: string
  readonly claimId: string
  readonly day: PlainDate
  readonly action: Action
  readonly amounts: Amounts
  readonly explanation: Explanation
  readonly blockers: readonly Blocker[]
  /** First day after `day` on which a decision could differ without an event; `null` if none. */
  readonly reviewOn: PlainDate | null
  /** The hold that ended with this decision. */
  readonly endsHold: string | null
  readonly receipt: Receipt
}
