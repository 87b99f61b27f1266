import {
  type Action,
  type ClaimEvent,
  type Decision,
  ok,
  type PlainDate,
  type Result,
  refused,
} from '@forfall/rules'
import { isInward } from '../book/actions.ts'
import { appendEvents } from '../book/append.ts'
import type { Book } from '../book/book.ts'
import { foldedClaim, policyFor } from '../book/fold.ts'
import { bookProblemText } from '../book/problem-text.ts'
import { replayStored } from '../book/replay.ts'
import { audit } from '../store/audit.ts'
import { claimById } from '../store/claims.ts'
import { contactOf } from '../store/contacts.ts'
import { countFailure, type OutboxRow, postponeAction, settleAction } from '../store/outbox.ts'
import type { RunNote } from '../store/runs.ts'
import { transact } from '../store/transact.ts'
import { letterProblemText } from './letter.ts'
import { announcement, type Prepared } from './outgoing.ts'
import type { OutgoingAction, Sink } from './sink.ts'
import { askedAgain, type Waiting, written } from './written.ts'

/** What became of an action. */
export type Dispatched =
  | { readonly kind: 'sent' | 'announced' | 'withdrawn' | 'kept' }
  | { readonly kind: 'failed' | 'skipped'; readonly note: RunNote }

/** Where and for which day actions go out. */
export type Dispatcher = { readonly book: Book; readonly sink: Sink; readonly asOf: PlainDate }

/**
 * Lets one pending action out.
 *
 * A letter is asked for again on its day: it goes with that day's amounts and deadline, is taken
 * back, or waits. Delivery comes before the book's note of it; what the sink has already is noted and
 * not delivered again, so an action goes out once however often a process dies in between. A failed
 * delivery is tried again by later runs, up to a limit.
 */
export async function dispatchAction(dispatcher: Dispatcher, row: OutboxRow): Promise<Dispatched> {
  try {
    const earlier = await dispatcher.sink.delivered(row.id)
    if (earlier !== null) return noted(dispatcher, row, earlier)
    return isInward(row.kind) ? await announce(dispatcher, row) : await send(dispatcher, row)
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return failed(dispatcher, row, text)
  }
}

async function announce(dispatcher: Dispatcher, row: OutboxRow): Promise<Dispatched> {
  const { book, sink } = dispatcher
  const made = replayStored(book, row.id)
  if (!made.ok) return failed(dispatcher, row, bookProblemText(made.problem))
  const { action, amounts } = made.value.replayed
  const content = { day: row.decidedOn, action, amounts, citations: [] }
  const prepared = announcement(row, contactOf(book.store, row.claimId), content)
  const whole = { ...prepared, event: null }
  await sink.deliver(whole)
  return noted(dispatcher, row, whole)
}

async function send(dispatcher: Dispatcher, row: OutboxRow): Promise<Dispatched> {
  const ready = readyToSend(dispatcher, row)
  return ready.ok ? sendUnder(dispatcher, ready.value) : ready.problem
}

/** The claim of an outward action, if the claim waits for it and its policy can be read. */
function readyToSend(
  { book, asOf }: Dispatcher,
  row: OutboxRow,
): Result<Waiting, Extract<Dispatched, { kind: 'failed' | 'skipped' }>> {
  const skip = (code: RunNote['code'], text: string) => refused(skipped(row, code, text))
  const claim = claimById(book.store, row.claimId)
  if (claim === undefined) return skip('bug', 'Its claim is not in the book.')
  const { events, state } = foldedClaim(book, claim)
  if (state.pending?.decisionId !== row.id)
    return skip('bug', 'The log of its claim does not wait for it.')
  if (events.some(({ on }) => on > asOf))
    return skip('event-after-day', `Its claim has an event after ${asOf}.`)
  const policy = policyFor(book, claim)
  if (!policy.ok) return skip('policy-broken', bookProblemText(policy.problem))
  return ok({ row, state, events, policy: policy.value })
}

async function sendUnder(dispatcher: Dispatcher, waiting: Waiting): Promise<Dispatched> {
  const { book, sink, asOf } = dispatcher
  const { row } = waiting
  const dispatch = await askedAgain(waiting, asOf)
  if (dispatch.kind === 'withdraw') return withdrawn(book, row, dispatch.event)
  if (dispatch.kind === 'keep') return kept(book, row, dispatch.decision)
  const made = written(book.store, waiting, dispatch)
  if (!made.ok) return failed(dispatcher, row, letterProblemText(made.problem))
  const event = dispatch.sent({
    channel: channelOf(dispatch.decision.action, sink),
    contentHash: made.value.contentHash,
  })
  return deliver(dispatcher, row, { ...made.value, event })
}

async function deliver(
  dispatcher: Dispatcher,
  row: OutboxRow,
  whole: Prepared & Pick<OutgoingAction, 'event'>,
): Promise<Dispatched> {
  await dispatcher.sink.deliver(whole)
  return noted(dispatcher, row, whole)
}

/** Notes in the book what the sink has. */
function noted(
  { book }: Dispatcher,
  row: OutboxRow,
  { event, contentHash, day }: OutgoingAction,
): Dispatched {
  transact(book.store, () => {
    const claim = claimById(book.store, row.claimId)
    const status = event === null ? 'done' : 'sent'
    const settled = settleAction(book.store, row.id, { status, sentOn: day, contentHash })
    if (settled) {
      const kind = event === null ? 'action-announced' : 'action-sent'
      audit(book.store, { kind, subject: row.id, data: { day, contentHash } })
    }
    if (settled && event !== null && claim !== undefined)
      appendEvents(book, claim, [{ event, externalKey: `sent:${row.id}` }])
    return ok(null)
  })
  return { kind: event === null ? 'announced' : 'sent' }
}

function withdrawn(book: Book, row: OutboxRow, event: ClaimEvent): Dispatched {
  transact(book.store, () => {
    const claim = claimById(book.store, row.claimId)
    const as = { status: 'withdrawn' as const, sentOn: null, contentHash: null }
    if (settleAction(book.store, row.id, as) && claim !== undefined) {
      audit(book.store, { kind: 'action-withdrawn', subject: row.id, data: { claimId: claim.id } })
      appendEvents(book, claim, [{ event, externalKey: `withdrawn:${row.id}` }])
    }
    return ok(null)
  })
  return { kind: 'withdrawn' }
}

/** The law lets it wait: until the day it names, else until something happens to be asked again. */
function kept(book: Book, row: OutboxRow, { reviewOn, day }: Decision): Dispatched {
  postponeAction(book.store, row.id, reviewOn !== null && reviewOn > day ? reviewOn : day)
  return { kind: 'kept' }
}

function failed({ book }: Dispatcher, row: OutboxRow, text: string): Dispatched {
  countFailure(book.store, row.id, text)
  return { kind: 'failed', note: { code: 'send-failed', claimId: row.claimId, text } }
}

const skipped = (
  row: OutboxRow,
  code: RunNote['code'],
  text: string,
): Extract<Dispatched, { kind: 'failed' | 'skipped' }> => ({
  kind: 'skipped',
  note: { code, claimId: row.claimId, text: `Action ${row.id}: ${text}` },
})

const channelOf = (action: Action, sink: Sink): string =>
  action.kind === 'message' ? action.channel : sink.channel
