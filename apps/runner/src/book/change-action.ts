import {
  type Action,
  type ActionChange,
  type ChangeProblem,
  type ClaimEventOf,
  checkedChange,
  ok,
  type PlainDate,
  type Result,
  refused,
} from '@forfall/rules'
import { audit } from '../store/audit.ts'
import { claimById, type StoredClaim } from '../store/claims.ts'
import { fromJson } from '../store/convert.ts'
import { type OutboxRow, outboxAction, postponeAction } from '../store/outbox.ts'
import { transact } from '../store/transact.ts'
import { isInward } from './actions.ts'
import { appendEvents } from './append.ts'
import type { Book } from './book.ts'
import { foldedClaim } from './fold.ts'
import type { BookProblem } from './problems.ts'

/** Where a letter goes instead; what is `null` stays as it is in the book. */
export type Addressee = {
  readonly email: string | null
  readonly street: string | null
  readonly postalCode: string | null
  readonly city: string | null
}

/** What a person changes of an action that waits. It takes the place of what was changed before. */
export type WantedChange = ActionChange & { readonly sendTo: Addressee | null }

type Changed = { readonly id: string; readonly claimId: string }

/**
 * Changes an action that waits, in the debtor's favour: a lower fee, more time to pay, a later day, or
 * where it goes. The law is asked again on the day it goes out.
 *
 * @problem action-unknown, action-not-waiting, action-not-released
 * @problem as `checkedChange`
 */
export function changeAction(
  book: Book,
  wanted: { readonly id: string; readonly change: WantedChange; readonly reason: string },
  today: PlainDate,
): Result<Changed, BookProblem> {
  const { id, change, reason } = wanted
  return transact<Changed, BookProblem>(book.store, () => {
    const found = waitingAction(book, id)
    if (!found.ok) return found
    const { row, claim } = found.value
    const event = changeEvent(row, { change, reason }, today)
    if (!event.ok) return event
    const { feeMaxMinor, payWithinDaysMin, notBefore } = change
    const data = { claimId: claim.id, feeMaxMinor, payWithinDaysMin, notBefore }
    audit(book.store, { kind: 'action-changed', subject: id, data })
    appendEvents(book, claim, [{ event: event.value, externalKey: null }])
    postponeAction(book.store, id, notBefore ?? row.decidedOn)
    return ok({ id, claimId: claim.id })
  })
}

type Found = { readonly row: OutboxRow; readonly claim: StoredClaim }

function waitingAction(book: Book, id: string): Result<Found, BookProblem> {
  const row = outboxAction(book.store, id)
  if (row === undefined) return refused({ code: 'action-unknown', actionId: id })
  const { claimId, kind, status } = row
  const claim = claimById(book.store, claimId)
  if (claim === undefined) return refused({ code: 'claim-unknown', claimId })
  if (isInward(kind)) return refused({ code: 'action-not-released', actionId: id, kind })
  const isPending = foldedClaim(book, claim).state.pending?.decisionId === id
  const waits = isPending && (status === 'pending' || status === 'failed')
  return waits ? ok({ row, claim }) : refused({ code: 'action-not-waiting', actionId: id, status })
}

/**
 * The event of a change, if it may be made.
 *
 * @problem as `checkedChange`
 */
export function changeEvent(
  row: Pick<OutboxRow, 'id' | 'payload'>,
  { change, reason }: { readonly change: WantedChange; readonly reason: string },
  today: PlainDate,
): Result<ClaimEventOf<'action-changed'>, ChangeProblem & { readonly actionId: string }> {
  const { id } = row
  const { action } = fromJson<{ readonly action: Action }>(row.payload)
  const checked = checkedWith(action, change, today)
  if (!checked.ok) return refused({ ...checked.problem, actionId: id })
  return ok({
    ...{ type: 'action-changed', on: today, decisionId: id, reason },
    ...{ ...checked.value, ...given(change.sendTo) },
  })
}

/** Only a letter has an address. */
function checkedWith(action: Action, { sendTo, ...change }: WantedChange, today: PlainDate) {
  if (sendTo !== null && !('payBy' in action))
    return refused({ code: 'not-a-letter' as const, kind: action.kind })
  return checkedChange(action, change, today)
}

/** The parts of an address that were given. */
const given = (sendTo: Addressee | null): { readonly [part in keyof Addressee]?: string } =>
  Object.fromEntries(Object.entries(sendTo ?? {}).filter(([, part]) => part !== null))
