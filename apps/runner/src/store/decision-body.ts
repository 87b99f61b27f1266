import {
  type Action,
  type Blocker,
  type CompactDecision,
  type Explanation,
  engineVersion,
  type Figures,
  type PlainDate,
} from '@forfall/rules'
import { toJson } from './convert.ts'

/**
 * A decision as the book keeps it: what it did, in figures. Its explanation follows from the claim's
 * log, the policy version and the law as it read, and is made again whenever somebody asks.
 */
export type KeptDecision = {
  /** The engine that decided. */
  readonly engine: string
  readonly action: Action
  readonly amounts: Figures | null
  readonly blockers: readonly Pick<Blocker, 'code' | 'subject' | 'lawfulFrom'>[]
  readonly wanted: Explanation['wanted']
  readonly reviewOn: PlainDate | null
  readonly endsHold: string | null
}

/** The column of a decision. The same decision gives the same bytes. */
export function bodyOf(decision: CompactDecision): string {
  const { action, amounts, blockers, wanted, reviewOn, endsHold } = decision
  const kept: KeptDecision = {
    engine: engineVersion,
    action,
    amounts,
    blockers: blockers.map(({ code, subject, lawfulFrom }) => ({ code, subject, lawfulFrom })),
    wanted,
    reviewOn,
    endsHold,
  }
  return toJson(kept)
}
