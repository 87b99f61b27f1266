import { contentHash, ok, placementOf, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { foldStored, policyFor } from '../book/fold.ts'
import type { BookProblem } from '../book/problems.ts'
import { eventsOfClaim } from '../store/events.ts'
import { type OutboxRow, outboxAction } from '../store/outbox.ts'
import type { OutgoingAction, Sink } from './sink.ts'
import { askedAgain, written } from './written.ts'

/** What went out under an action, to the letter. */
export type SentText = {
  readonly actionId: string
  readonly claimId: string
  /** `kept`: as the sink has it. `rebuilt`: written anew, with the hash of what went out. */
  readonly source: 'kept' | 'rebuilt'
  readonly sent: Omit<OutgoingAction, 'event'>
}

/**
 * What went out cannot be shown. `not-sent`: nothing did. `lost`: the sink has it no more or has
 * something else, and what can be written anew is not what went out; a debtor's erasure is one cause.
 */
export type LetterGone = {
  readonly code: 'letter-not-sent' | 'letter-lost'
  readonly actionId: string
}

/**
 * What went out under an action, exactly: the hash of what is shown is the one that was noted when it
 * went.
 *
 * @problem action-unknown, letter-not-sent, letter-lost
 * @problem letter-not-readable the sink has something that is not whole
 */
export async function readLetter(
  { book, sink }: { readonly book: Book; readonly sink: Sink },
  actionId: string,
): Promise<Result<SentText, BookProblem>> {
  const row = outboxAction(book.store, actionId)
  if (row === undefined) return refused({ code: 'action-unknown', actionId })
  if (row.status !== 'sent' || row.contentHash === null)
    return refused({ code: 'letter-not-sent', actionId })
  const kept = await deliveredOf(sink, actionId)
  if (!kept.ok) return kept
  const about = { actionId, claimId: row.claimId }
  if (kept.value !== null && hashOf(kept.value) === row.contentHash) {
    const { event: _event, ...sent } = kept.value
    return ok({ ...about, source: 'kept', sent })
  }
  const sent = await rebuilt(book, row)
  if (sent === null || hashOf(sent) !== row.contentHash)
    return refused({ code: 'letter-lost', actionId })
  return ok({ ...about, source: 'rebuilt', sent })
}

const hashOf = ({ letter, action, amounts }: SentText['sent']): string =>
  contentHash(letter ?? { action, amounts })

async function deliveredOf(
  sink: Sink,
  actionId: string,
): Promise<Result<OutgoingAction | null, BookProblem>> {
  try {
    return ok(await sink.delivered(actionId))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refused({ code: 'letter-not-readable', actionId, reason })
  }
}

/** The action written anew from the log as it was before it went out; `null` where that cannot be. */
async function rebuilt(book: Book, row: OutboxRow): Promise<SentText['sent'] | null> {
  const log = eventsOfClaim(book.store, row.claimId).map(({ event }) => event)
  const at = log.findIndex(
    (event) => event.type.endsWith('-sent') && 'decisionId' in event && event.decisionId === row.id,
  )
  const day = log[at]?.on
  if (day === undefined) return null
  const events = log.slice(0, at)
  const claim = { id: row.claimId, ...placementOf(events) }
  const policy = policyFor(book, claim)
  if (!policy.ok) return null
  const state = foldStored(book, claim, events)
  if (state.pending?.decisionId !== row.id) return null
  const waiting = { row, state, events, policy: policy.value }
  const dispatch = await askedAgain(waiting, day)
  if (dispatch.kind !== 'send') return null
  const made = written(book.store, waiting, dispatch)
  return made.ok ? made.value : null
}
