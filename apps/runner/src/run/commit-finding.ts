import { type ActionKind, assert, eventsOf, type PlainDate } from '@forfall/rules'
import { appendEvents } from '../book/append.ts'
import type { Book } from '../book/book.ts'
import { recordedLaw } from '../book/recorded-law.ts'
import { claimById, type DecidedClaim, type StoredClaim, saveDecided } from '../store/claims.ts'
import type { NewEvent } from '../store/events.ts'
import { type DecidedFrom, insertDecided } from '../store/outbox.ts'
import type { RunNote } from '../store/runs.ts'
import type { Finding } from './decide-claim.ts'
import { decidedClaim } from './next-action.ts'

/** What writing a finding came to. */
export type Committed =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'emitted'; readonly action: ActionKind }
  | { readonly kind: 'skipped'; readonly note: RunNote }

/**
 * Writes what was found for a claim: events, decision, outbox and the claim itself. A claim to which
 * something happened since it was read is left as it is; it is dirty, so the next run decides it.
 * Belongs inside a transaction.
 */
export function commitFinding(book: Book, finding: Finding, asOf: PlainDate): Committed {
  const { claim } = finding
  if (finding.kind === 'skipped') return { kind: 'skipped', note: finding.note }
  const current = claimById(book.store, claim.id)
  if (current === undefined || current.eventCount !== claim.eventCount)
    return skippedAsChanged(claim.id)
  if (finding.kind === 'unplaced') {
    saveDecided(book.store, claim.id, unplacedClaim(finding.why, asOf))
    return { kind: 'quiet' }
  }
  return commitDecision(book, finding)
}

function commitDecision(
  book: Book,
  { claim, state, decision, ahead }: Extract<Finding, { kind: 'decided' }>,
): Committed {
  const { store } = book
  const { action } = decision
  if (action.kind !== 'none' && !insertDecided(store, decision, decidedFrom(book, claim))) {
    const text = `Decision ${decision.id} is in the book and not in the claim's log.`
    return { kind: 'skipped', note: { code: 'bug', claimId: claim.id, text } }
  }
  const events = eventsOf(decision).map(
    (event): NewEvent => ({
      event,
      externalKey: event.type === 'decision-made' ? `decision:${event.decisionId}` : null,
    }),
  )
  const after = events.length === 0 ? state : appendEvents(book, claim, events).state
  saveDecided(store, claim.id, decidedClaim(decision, after, ahead))
  return action.kind === 'none' ? { kind: 'quiet' } : { kind: 'emitted', action: action.kind }
}

/** What a decision about a claim rested on, so that it can be replayed. */
function decidedFrom(book: Book, claim: StoredClaim): DecidedFrom {
  const { id, creditorId, eventCount, policyId, policyVersion, jurisdiction } = claim
  const law = book.lawOf(jurisdiction)
  assert(law !== null, 'a decision rests on a law')
  return {
    ...{ claimId: id, creditorId, policyId, policyVersion },
    afterSeq: eventCount,
    lawHash: recordedLaw(book.store, law),
  }
}

const skippedAsChanged = (claimId: string): Committed => ({
  kind: 'skipped',
  note: {
    code: 'changed-meanwhile',
    claimId,
    text: 'Something happened to it during the run; the next run decides it.',
  },
})

const unplacedClaim = (why: string, asOf: PlainDate): DecidedClaim => ({
  decidedOn: asOf,
  reviewOn: null,
  next: { step: null, kind: 'review', on: null, why },
  blockers: [
    { code: 'wrong-jurisdiction', subject: null, citation: null, lawfulFrom: null, text: why },
  ],
})
