import type {
  ChosenLaw,
  Citation,
  ClaimEvent,
  Decision,
  Localized,
  PaymentPlan,
  PendingAction,
  PendingRegime,
  PlacedHold,
  PlainDate,
  PolicyDocument,
  RuleSet,
  SentLetter,
} from '@forfall/rules'
import type { ActionRecord } from '../store/read-actions.ts'
import type { ClaimRecord } from '../store/read-claims.ts'
import type { RecordedEvent } from '../store/timeline.ts'

/** A blocker as lists show it. */
export type BlockerView = {
  readonly code: string
  readonly text: string
  /** Text of the citation, where the law speaks. */
  readonly citation: string | null
  readonly lawfulFrom: PlainDate | null
}

/** What the policy comes to next with a claim, by the last decision. */
export type NextView = {
  readonly step: string | null
  /** In English, else in whatever language the policy has. */
  readonly stepTitle: string | null
  readonly kind: string | null
  readonly on: PlainDate | null
  readonly why: string
}

/** A claim as lists show it. Amounts in minor units of `currency`. */
export type ClaimRow = Omit<
  ClaimRecord,
  'nextStep' | 'nextKind' | 'nextOn' | 'nextWhy' | 'blockers'
> & {
  /** Null until the first run. */
  readonly next: NextView | null
  readonly blockers: readonly BlockerView[]
}

/** A page of claims. */
export type ClaimPage = {
  readonly claims: readonly ClaimRow[]
  readonly nextCursor: string | null
  /** On all pages. */
  readonly total: number
}

/** An event of a claim's log. */
export type EventView = {
  readonly seq: number
  readonly type: ClaimEvent['type']
  readonly on: PlainDate
  readonly data: { readonly [key: string]: unknown }
  /** ISO 8601 with `Z`. */
  readonly recordedAt: string
  /** Who recorded it; `null` of what came in before there was an audit log. */
  readonly actor: RecordedEvent['actor']
}

/** An action of the outbox as lists show it. */
export type ActionRow = ActionRecord & { readonly stepTitle: string | null }

/** Whose law a claim is under, and why. */
export type LawOfClaim = {
  readonly country: string
  readonly because: ChosenLaw['because']
  /** What the person who set it gave as reason. */
  readonly reason: string | null
}

/** One claim with its history. */
export type ClaimView = ClaimRow & {
  /** Null while nobody can say. */
  readonly law: LawOfClaim | null
  readonly events: readonly EventView[]
  readonly letters: readonly SentLetter[]
  /** The stop that a person placed last, though its day may have come; its reason is in the log. */
  readonly hold: PlacedHold | null
  readonly plan: PaymentPlan | null
  /** The action that was decided and has neither gone out nor been withdrawn. */
  readonly pending: PendingAction | null
  /** Asked afresh for a day; null when the claim cannot be decided, `next.why` then says why. */
  readonly decision: Decision | null
  readonly actions: readonly ActionRow[]
}

/** A policy as lists show it, in its newest version. */
export type PolicyRow = {
  readonly id: string
  readonly title: Localized
  readonly jurisdiction: string
  readonly version: number
  readonly hash: string
  readonly stepCount: number
  /** Claims on any version of it. */
  readonly claimCount: number
}

/** A policy version in full. */
export type PolicyView = {
  readonly document: PolicyDocument
  readonly hash: string
  readonly version: number
  readonly ruleSet: RuleSet
}

/** A country whose law this release has. */
export type CountryView = {
  readonly country: string
  readonly name: Localized
  readonly currency: string
  readonly release: string
  readonly policyIds: readonly string[]
}

/** A parameter of the law on a day. */
export type ParameterView = {
  readonly id: string
  readonly label: Localized
  readonly unit: string
  readonly lookedUpBy: string
  readonly verifiedThrough: PlainDate
  /** Amounts in minor units, rates in percent as text, ratios as text; null when there is none. */
  readonly value: number | string | null
  /** First day of the value. */
  readonly from: PlainDate | null
  readonly citation: Citation | null
  readonly confidence: string | null
  readonly note: string | null
  /** Why there is no value on the day; null when there is one. */
  readonly problem: { readonly code: string; readonly text: string } | null
}

/** A country's parameters on a day. */
export type LawView = {
  readonly country: string
  readonly name: Localized
  readonly currency: string
  readonly release: string
  readonly day: PlainDate
  readonly parameters: readonly ParameterView[]
  readonly pending: readonly PendingView[]
}

/** Law that was passed and is not in force, without what it would change. */
export type PendingView = Pick<
  PendingRegime,
  'id' | 'title' | 'source' | 'passedOn' | 'from' | 'signalledFrom' | 'lastCheckedOn'
>
