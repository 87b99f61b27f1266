import type {
  Change,
  ChangeProblem,
  Merge,
  PlainDate,
  PolicyProblem,
  ScenarioMerge,
  SetupProblem,
} from '@forfall/rules'
import type { BackTestProblem } from '../backtest/problem.ts'
import type { ErasureProblem } from '../erasure/problem.ts'
import type { LetterGone } from '../outbox/read-letter.ts'
import type { PlacingProblem } from '../placing/problem.ts'
import type { PolicyContent } from '../policy-life/content.ts'
import type { Gate } from '../policy-life/gates.ts'
import type { CursorProblem } from '../store/read-claims.ts'
import type { UnfitReason } from './happening.ts'
import type { SelectionProblem } from './many-actions.ts'
import type { PolicyRefusal } from './policies.ts'
import type { UploadProblem } from './upload.ts'

/** Why the book refuses something that is asked of it. Codes are stable. */
export type BookProblem =
  | { readonly code: 'claim-unknown'; readonly claimId: string }
  | { readonly code: 'action-unknown'; readonly actionId: string }
  | { readonly code: 'action-not-waiting'; readonly actionId: string; readonly status: string }
  | { readonly code: 'action-not-released'; readonly actionId: string; readonly kind: string }
  | (ChangeProblem & { readonly actionId: string })
  | {
      readonly code: 'happening-unfit'
      readonly claimId: string
      readonly happening: string
      readonly why: UnfitReason
    }
  | {
      readonly code: 'day-before-invoice'
      readonly claimId: string
      readonly day: PlainDate
      readonly issuedOn: PlainDate
    }
  | CursorProblem
  | LetterGone
  | UploadProblem
  | SelectionProblem
  | { readonly code: 'import-unknown'; readonly importId: string }
  | { readonly code: 'review-not-open'; readonly actionId: string }
  | { readonly code: 'decision-unknown'; readonly decisionId: string }
  | {
      readonly code: 'decision-not-replayable'
      readonly decisionId: string
      readonly missing: string
    }
  | { readonly code: 'run-unknown'; readonly runId: string }
  | { readonly code: 'run-in-progress'; readonly runId: string; readonly startedAt: string }
  | { readonly code: 'country-unknown'; readonly country: string }
  | {
      readonly code: 'law-in-use'
      readonly claimId: string
      /** The law it is under, how often it was acted on, and the law that was asked for. */
      readonly country: string
      readonly decisionCount: number
      readonly asked: string
    }
  | {
      readonly code: 'policy-not-found'
      readonly policyId: string
      readonly version: number | null
    }
  | { readonly code: 'policy-refused'; readonly problems: readonly PolicyProblem[] }
  | Exclude<SetupProblem, { readonly code: 'policy-refused' }>
  | { readonly code: 'idempotency-key-reused'; readonly key: string }
  | { readonly code: 'day-in-future'; readonly day: PlainDate; readonly today: PlainDate }
  | { readonly code: 'claim-unplaced'; readonly claimId: string; readonly why: string }
  | { readonly code: 'claim-not-readable'; readonly place: string; readonly expected: string }
  | StaleDraft
  | { readonly code: 'draft-unknown' | 'draft-exists' | 'title-missing'; readonly policyId: string }
  | { readonly code: 'policy-id-differs'; readonly found: string; readonly expected: string }
  | {
      readonly code: 'draft-moved-on'
      readonly policyId: string
      readonly revision: number
      readonly expected: number
    }
  | {
      readonly code:
        | 'submission-unknown'
        | 'submission-open'
        | 'submission-tampered'
        | 'reviewer-is-author'
        | 'verdict-given'
        | 'not-approved'
        | 'law-moved-on'
      readonly submissionId: string
    }
  | {
      readonly code: 'submission-closed'
      readonly submissionId: string
      readonly status: string
      readonly expected: readonly string[]
    }
  | { readonly code: 'not-a-person'; readonly submissionId: string; readonly actor: string }
  | { readonly code: 'hash-differs'; readonly found: string; readonly expected: string }
  | { readonly code: 'gates-closed'; readonly gates: readonly Gate[] }
  | { readonly code: 'day-in-past'; readonly day: PlainDate; readonly today: PlainDate }
  | {
      readonly code: 'effective-before-published'
      readonly policyId: string
      readonly version: number
      readonly from: PlainDate
      readonly day: PlainDate
    }
  | { readonly code: 'other-country'; readonly found: string; readonly expected: string }
  | { readonly code: 'comment-unknown'; readonly commentId: string }
  | BackTestProblem
  | ErasureProblem
  | PlacingProblem
  | PolicyRefusal

/** A save that came too late: what the draft says by now, what somebody changed, and both merged. */
export type StaleDraft = {
  readonly code: 'draft-stale'
  readonly policyId: string
  readonly expectedRevision: number
  readonly revision: number
  readonly savedBy: string
  readonly theirs: PolicyContent
  /** From the expected revision to theirs; `null` when that revision is no longer kept. */
  readonly changes: readonly Change[] | null
  /** The save and theirs, merged. Where both changed the same, it holds what the save holds. */
  readonly merged: { readonly policy: Merge; readonly scenarios: ScenarioMerge } | null
}
