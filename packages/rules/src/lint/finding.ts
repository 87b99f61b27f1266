import type { DebtorKind, LetterKind } from '../claim/event.ts'
import type { Currency } from '../domain/money.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Citation } from '../law/citation.ts'
import type { ParameterProblem } from '../law/parameter.ts'
import type { TextProblem } from '../letter/read-text.ts'
import type { LetterVariable } from '../letter/variables.ts'
import type { Comparison } from '../policy/condition.ts'
import type { Wants } from '../policy/wants.ts'
import type { Language, Localized } from '../schemas/scalars.ts'
import type { Fix } from './fix/fix.ts'

/**
 * Something about a policy that its author should know; plain JSON. Its sentence in a language is
 * `findingText`.
 */
export type Finding = {
  /** Stable: the kind of its data, or the id of a limit or a letter content of the law. */
  readonly code: string
  /** An `error` keeps a policy from being published. An `info` asks for nothing. */
  readonly severity: Severity
  /** Id of the step or `always` entry; `null` when it is about the document. */
  readonly step: string | null
  /** Path inside it, such as `cases.0.when`; `null` when it is about the whole step. */
  readonly field: string | null
  readonly citation: Citation | null
  /** What its sentence is made of. */
  readonly data: FindingData
  /** A change to the document after which the finding is gone; `null` where a person has to choose. */
  readonly fix: Fix | null
}

/** How much a finding weighs. */
export type Severity = 'error' | 'warning' | 'info'

/** What a finding is about, and what its sentence is made of. */
export type FindingData = DocumentFinding | FlowFinding | TextFinding | LawFinding | WaiverFinding

/** The kinds of findings. Stable. */
export type FindingKind = FindingData['kind']

/** The data of one kind of finding. */
export type FindingDataOf<Kind extends FindingKind> = OfKind<FindingData, Kind>

type OfKind<Data, Kind> = Data extends { readonly kind: infer Of }
  ? Kind extends Of
    ? Data
    : never
  : never

/** What keeps a document from running. */
type DocumentFinding =
  | ({
      readonly kind:
        | 'not-a-document'
        | 'format-not-known'
        | 'invalid-value'
        | 'unknown-key'
        | 'not-compilable'
    } & Expected)
  | ({ readonly kind: 'wrong-jurisdiction' } & Expected)
  | { readonly kind: 'step-missing'; readonly id: string }
  | { readonly kind: 'id-taken-twice'; readonly id: string }
  | {
      readonly kind: 'unknown-fact' | 'operator-does-not-fit' | 'value-does-not-fit'
      readonly comparison: Comparison
      readonly wants: Wants
    }
  | { readonly kind: 'loop-without-rest' | 'never-ends' }
  | { readonly kind: 'too-many-ways'; readonly max: number }

type Expected = { readonly found: string; readonly expected: string }

/** What can never happen in a policy, or happens otherwise than it may look. Cases count from 0. */
type FlowFinding =
  | { readonly kind: 'unreachable-step' | 'step-never-fires' | 'otherwise-never-taken' }
  | { readonly kind: 'applies-to-nobody' }
  | { readonly kind: 'wait-never-over'; readonly since: string }
  /** `coveredBy`: earlier cases that take every claim of it; none when no claim comes to the branch. */
  | {
      readonly kind: 'case-never-taken'
      readonly case: number
      readonly coveredBy: readonly number[]
    }
  | { readonly kind: 'branch-gap'; readonly fact: string; readonly values: ValueRange }
  | {
      readonly kind: 'branch-overlap'
      readonly first: number
      readonly second: number
      readonly shared: readonly { readonly fact: string; readonly values: ValueRange }[]
    }
  | { readonly kind: 'entry-never-holds' }
  | { readonly kind: 'entry-repeats-guard'; readonly guard: 'hold' | 'customer-stop' }
  | { readonly kind: 'no-minimum-amount' }
  | { readonly kind: 'looked-at-in-part'; readonly ways: number }

/** Values of a fact: from and to inclusive, `null` where it has no end; or words. */
export type ValueRange =
  | { readonly from: number | null; readonly to: number | null }
  | { readonly words: readonly (string | boolean)[] }

/** What is said of the texts of letters. */
type TextFinding =
  | {
      readonly kind: 'template-missing'
      readonly template: string
      readonly language: Language
      /** Whether it is the first language of the country. */
      readonly isLocal: boolean
    }
  | { readonly kind: 'template-unused'; readonly template: string }
  | ({
      readonly kind: 'template-broken'
      readonly problem: TextProblem & { readonly part: 'subject' | 'body' }
    } & InText)
  /** `content`: what the law wants; `isVital`: whether the letter or its fee counts for nothing so. */
  | ({
      readonly kind: 'letter-lacks'
      readonly letter: LetterKind
      readonly content: Localized
      readonly missing: readonly LetterVariable[]
      readonly isVital: boolean
    } & InText)

/** The text of a letter in one language. */
type InText = { readonly template: string; readonly language: Language }

/** What every finding of the law says. */
type OfLimit = {
  readonly limit: string
  readonly title: Localized
  /** The ways on which the step is reached so, as ids of steps; not more than ten. */
  readonly ways: readonly (readonly string[])[]
  readonly debtorKinds: readonly DebtorKind[]
}

/** What the law would do to a step. */
type LawFinding =
  | ({ readonly kind: 'fee-capped'; readonly from: number; readonly to: number } & InMoney &
      OfLimit)
  | ({
      readonly kind: 'fee-dropped'
      readonly from: number
      readonly isOnlyEarly: boolean
    } & InMoney &
      OfLimit)
  | ({ readonly kind: 'deadline-raised'; readonly from: number; readonly to: number } & OfLimit)
  /** `days`: how many days too early it comes on the way on which that is most. */
  | ({ readonly kind: 'too-early'; readonly days: number } & OfLimit)
  | ({ readonly kind: 'forbidden' } & OfLimit)
  | ({ readonly kind: 'hand-over-without-notice'; readonly letter: LetterKind } & OfLimit)
  | {
      readonly kind: 'law-not-known'
      readonly parameter: string
      readonly label: Localized
      /** Why it has no value, and the day that says so; `null` where it was asked of another day. */
      readonly reason: Pick<ParameterProblem, 'code' | 'bound'> | null
    }

type InMoney = { readonly currency: Currency }

/** What is said of waivers; the code is that of the finding they waive. */
type WaiverFinding =
  | { readonly kind: 'waiver-not-allowed' | 'waiver-unused'; readonly code: string }
  | { readonly kind: 'waiver-expired'; readonly code: string; readonly until: PlainDate }

type Place = Partial<Pick<Finding, 'code' | 'step' | 'field' | 'citation' | 'fix'>>

/** A finding; about the whole document, without citation or fix, unless it says otherwise. */
export const finding = (severity: Severity, data: FindingData, place: Place = {}): Finding => ({
  code: data.kind,
  severity,
  step: null,
  field: null,
  citation: null,
  data,
  fix: null,
  ...place,
})
