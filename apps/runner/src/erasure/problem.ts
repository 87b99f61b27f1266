import type { PlainDate } from '@forfall/rules'

/** Why a debtor's data is neither given out nor erased, or is not to be kept as long as asked. */
export type ErasureProblem =
  | { readonly code: 'debtor-unknown'; readonly debtorId: string }
  /** `open`: it has not ended. `action-pending`: it has, and something may still go out. */
  | {
      readonly code: 'claim-open'
      readonly debtorId: string
      readonly claimId: string
      readonly why: 'open' | 'action-pending'
    }
  | {
      readonly code: 'retention-not-over'
      readonly debtorId: string
      /** The claim that ended last. */
      readonly claimId: string
      /** First day on which the debtor may be erased. */
      readonly lawfulFrom: PlainDate
    }
  | { readonly code: 'retention-too-short'; readonly days: number; readonly daysMin: number }
  /** A decision cannot be made again in full, so the export would lack it. */
  | { readonly code: 'decision-not-readable'; readonly claimId: string; readonly reason: string }
  /** What went out under an action cannot be read, so the export would lack it. */
  | { readonly code: 'letter-not-readable'; readonly actionId: string; readonly reason: string }
