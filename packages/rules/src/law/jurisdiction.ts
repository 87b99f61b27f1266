import type { BalanceRules } from '../claim/balance.ts'
import type { LetterKind } from '../claim/event.ts'
import type { ClaimState } from '../claim/state.ts'
import type { Currency } from '../domain/money.ts'
import type { Period } from '../domain/period.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { RatePpm } from '../domain/rate.ts'
import type { Result } from '../domain/result.ts'
import type { Fact } from '../facts/fact.ts'
import type { LetterContent } from '../letter/contents.ts'
import type { FactValue } from '../policy/condition.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { Language, Localized } from '../schemas/scalars.ts'
import type { Calendar } from './calendar.ts'
import type { Citation } from './citation.ts'
import type { InterestConvention, RateSegment } from './interest.ts'
import type { LegalClaim } from './legal-claim.ts'
import type { Limit } from './limit.ts'
import type { Parameter, ParameterProblem, ParameterUse } from './parameter.ts'

/** An amount the law sets, with the parameter entries it was computed from. */
export type LegalAmount = {
  readonly minor: number
  readonly uses: readonly ParameterUse[]
  /** Facts nobody has stated that were taken in the debtor's favour. */
  readonly assumed?: readonly string[]
}

/** What a fee cap depends on. */
export type FeeContext = {
  readonly kind: LetterKind
  readonly sentOn: PlainDate
  readonly claim: LegalClaim
}

/** What an action would be, as far as the law looks at it. */
export type ProposedLetter = {
  readonly kind: LetterKind
  readonly feeMinor: number
  readonly payWithinDays: number
}

/** The value of a country's own fact, with what it rests on. */
export type LegalFactValue = { readonly value: FactValue; readonly uses: readonly ParameterUse[] }

/** A fact that only the law of one country needs. Its id begins with `law.`. */
export type DerivedFact = Fact & {
  readonly valueOn: (
    state: ClaimState,
    day: PlainDate,
    proposal: ProposedLetter | null,
  ) => Result<LegalFactValue, ParameterProblem>
  /** The next day after `day` on which the value may change by itself; `null` if it never does. */
  readonly nextChange: (state: ClaimState, day: PlainDate) => PlainDate | null
}

/** From when a claim bears interest. */
export type InterestStart = {
  /** First interest-bearing day; `null` while nothing has happened that makes interest run. */
  readonly on: PlainDate | null
  readonly source: Citation
  readonly uses: readonly ParameterUse[]
  /** Facts nobody has stated that were taken in the debtor's favour. */
  readonly assumed: readonly string[]
}

/** Which days bear interest, and at what rate. */
export type InterestRules = {
  readonly convention: InterestConvention
  /**
   * From when a claim bears interest, its letters so far included.
   *
   * @problem a parameter it needs is not known
   */
  readonly startOf: (claim: LegalClaim) => Result<InterestStart, ParameterProblem>
  /** The rule of `startOf` in a sentence, for readers of the law. */
  readonly startRule: Localized
  /** Whether the day of payment bears interest. */
  readonly includesPaymentDay: boolean
  /** Whether that day bears it on what is left already; on what was unpaid before, when absent. */
  readonly paymentLowersItsDay?: true
  readonly source: Citation
  /**
   * The rates over a period of interest-bearing days.
   *
   * @problem as `segmentsOf`
   */
  readonly ratesIn: (
    period: Period,
    claim: LegalClaim,
  ) => Result<readonly RateSegment[], ParameterProblem>
  /** The points the law adds to the reference rate on a day, where it is built so. */
  readonly marginOn: (
    day: PlainDate,
    claim: LegalClaim,
  ) => Result<{ readonly ppm: RatePpm; readonly uses: readonly ParameterUse[] }, ParameterProblem>
}

/** When a claim can no longer be enforced. */
export type Limitation = {
  /** First day on which it is time-barred. */
  readonly on: PlainDate
  readonly source: Citation
  readonly uses: readonly ParameterUse[]
  readonly assumed?: readonly string[]
}

/** A question about the out-of-court collection cost a debtor can be made to bear. */
export type CollectionCostQuestion = {
  /** Principal with interest accrued before the due day, in minor units. */
  readonly principalMinor: number
  readonly claim: LegalClaim
  /** The day whose base amount counts; which day that is, the country's README says. */
  readonly on: PlainDate
  /** A stage of collection, in the country's words; see `collectionStages`. */
  readonly stage: string
  /** Whether the creditor can deduct VAT on the agency's bill; matters in some countries. */
  readonly creditorDeductsVat: boolean
}

/** Law that was passed and is not in force. */
export type PendingRegime = {
  readonly id: string
  readonly title: Localized
  readonly source: Citation
  readonly passedOn: PlainDate
  /** First day in force; `null` while nobody has set one. */
  readonly from: PlainDate | null
  /** A first day that was signalled without being decided. */
  readonly signalledFrom: PlainDate | null
  readonly lastCheckedOn: PlainDate
  readonly changes: readonly { readonly text: Localized; readonly source: Citation }[]
  /** Limits that would join or replace those of the same id and action. */
  readonly limits: readonly Limit[]
}

/** How fees may be counted and money set off; each with its source. */
export type AllocationRule = {
  readonly order: BalanceRules['allocation']
  /** Whether the creditor may choose another order when the debtor is silent. */
  readonly isCreditorsChoice: boolean
  readonly source: Citation
}

/** A refusal of a question that the law of the country does not know. */
export type UnknownStage = { readonly code: 'unknown-stage'; readonly stage: string }

/**
 * One country's law: dated values as data, and the few short functions that the data needs.
 *
 * The engine knows this shape and no country. A country fills it in `packages/jurisdictions`.
 */
export type Jurisdiction = {
  /** ISO 3166 alpha-2 code. */
  readonly country: string
  readonly name: Localized
  readonly currency: Currency
  /** Languages its letters are written in, the local one first. */
  readonly languages: readonly Language[]
  /** Name of this state of the data; changes whenever a value or a limit changes. */
  readonly release: string
  readonly parameters: readonly Parameter[]
  readonly calendar: Calendar
  readonly interest: InterestRules
  readonly limits: readonly Limit[]
  /** What the law wants letters to say, as far as it was found. */
  readonly letterContents: readonly LetterContent[]
  readonly facts: readonly DerivedFact[]
  /** Facts that must be known before anything is asked of the debtor. */
  readonly requiredFacts: readonly string[]
  readonly allocation: AllocationRule
  /** Where the law orders it otherwise for consumers. */
  readonly consumerAllocation?: AllocationRule
  /** The highest fee for a letter; the policy's `statutory-maximum`. Conditions are limits, not this. */
  readonly feeMax: (context: FeeContext) => Result<LegalAmount, ParameterProblem>
  /** The fixed sum for late commercial payment; `null` where this debtor never owes it. */
  readonly compensation: (
    claim: LegalClaim,
    claimedOn: PlainDate,
  ) => Result<LegalAmount | null, ParameterProblem>
  /** Whether the compensation and the fees are set off, so that only the larger is owed in all. */
  readonly compensationOffsetsFees: boolean
  readonly collectionStages: readonly string[]
  readonly collectionCost: (
    question: CollectionCostQuestion,
  ) => Result<LegalAmount, ParameterProblem | UnknownStage>
  /**
   * The most that letters and collection out of court may cost the debtor in all; `null` where the law
   * sets no such sum for this claim.
   */
  readonly totalCostCap: (
    claim: LegalClaim,
    on: PlainDate,
  ) => Result<LegalAmount | null, ParameterProblem>
  readonly limitation: (claim: LegalClaim) => Result<Limitation, ParameterProblem>
  readonly policies: readonly PolicyDocument[]
  readonly pending: readonly PendingRegime[]
}
