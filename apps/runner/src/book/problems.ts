import type { PlainDate, PolicyProblem } from '@forfall/rules'
import type { PolicyRefusal } from './policies.ts'

/** Why the book refuses something that is asked of it. Codes are stable. */
export type BookProblem =
  | { readonly code: 'claim-unknown'; readonly claimId: string }
  | { readonly code: 'action-unknown'; readonly actionId: string }
  | { readonly code: 'action-not-waiting'; readonly actionId: string; readonly status: string }
  | { readonly code: 'action-not-released'; readonly actionId: string; readonly kind: string }
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
  | { readonly code: 'idempotency-key-reused'; readonly key: string }
  | { readonly code: 'day-in-future'; readonly day: PlainDate; readonly today: PlainDate }
  | { readonly code: 'claim-unplaced'; readonly claimId: string; readonly why: string }
  | { readonly code: 'claim-not-readable'; readonly place: string; readonly expected: string }
  | PolicyRefusal
