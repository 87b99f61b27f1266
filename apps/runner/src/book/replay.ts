import {
  assert,
  compactOf,
  type Decision,
  engineVersion,
  ok,
  type Result,
  refused,
  replayDecision,
} from '@forfall/rules'
import { fromJson } from '../store/convert.ts'
import { bodyOf, type KeptDecision } from '../store/decision-body.ts'
import { decidedRow } from '../store/decisions.ts'
import { eventsOfClaim } from '../store/events.ts'
import { lawSnapshot } from '../store/law-snapshots.ts'
import type { Book } from './book.ts'
import { foldLog } from './fold.ts'
import type { BookProblem } from './problems.ts'

/** A decision that was made again from what was kept of it. */
export type Replay = {
  readonly id: string
  /** Whether the same bytes came out. */
  readonly isSame: boolean
  /** The engine that decided then; another one may rightly decide otherwise. */
  readonly decidedBy: string
  readonly engineVersion: string
  readonly kept: KeptDecision
  /** With its explanation, which is not kept. */
  readonly replayed: Decision
}

/**
 * Makes a decision of the book again: from the claim's log as long as it was then, the policy version
 * it was on, and the law as it read, and compares every byte.
 *
 * @problem decision-unknown
 * @problem decision-not-replayable what it rested on is not in the book
 * @problem as `policyReader`
 */
export function replayStored(book: Book, id: string): Result<Replay, BookProblem> {
  const row = decidedRow(book.store, id)
  if (row === undefined) return refused({ code: 'decision-unknown', decisionId: id })
  const { afterSeq, policyId, policyVersion, lawHash } = row
  if (afterSeq === null || policyId === null || policyVersion === null || lawHash === null)
    return refused({ code: 'decision-not-replayable', decisionId: id, missing: 'its receipt' })
  const law = lawSnapshot(book.store, lawHash)
  if (law === undefined)
    return refused({ code: 'decision-not-replayable', decisionId: id, missing: `law ${lawHash}` })
  const policy = book.policyOf({ policyId, version: policyVersion })
  if (!policy.ok) return policy
  const { ruleSet, jurisdiction, balance } = policy.value
  const events = eventsOfClaim(book.store, row.claimId).slice(0, afterSeq)
  assert(events.length === afterSeq, `the log of claim ${row.claimId} lost events`)
  const state = foldLog(
    row.claimId,
    events.map(({ event }) => event),
    balance,
  )
  const replayed = replayDecision({ state, ruleSet, jurisdiction, day: row.day }, law)
  const kept = fromJson<KeptDecision>(row.body)
  return ok({
    ...{ id, kept, replayed, engineVersion },
    isSame: bodyOf(compactOf(replayed)) === row.body,
    decidedBy: kept.engine,
  })
}
