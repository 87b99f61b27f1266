import {
  type ClaimEvent,
  ok,
  outstanding,
  type PlainDate,
  type Result,
  refused,
} from '@forfall/rules'
import { intakeOn, placeAnew } from '../placing/assign.ts'
import { audit } from '../store/audit.ts'
import { claimById, type StoredClaim } from '../store/claims.ts'
import { saysTheSame } from '../store/erasable.ts'
import { eventByKey, type NewEvent } from '../store/events.ts'
import { transact } from '../store/transact.ts'
import { appendEvents } from './append.ts'
import type { Book } from './book.ts'
import { foldedClaim } from './fold.ts'
import { eventsOfHappening, type RecordedHappening, unfitReason } from './happening.ts'
import type { BookProblem } from './problems.ts'

/** Something that a person records of a claim. */
export type ToRecord = {
  readonly id: string
  readonly happening: RecordedHappening
  /** The same key records the same once, however often it is sent. */
  readonly idempotencyKey: string
}

/** What it left. */
export type Recorded = {
  readonly id: string
  /** False when it was recorded already. */
  readonly isNew: boolean
  readonly outstandingMinor: number
  readonly ending: string | null
}

/**
 * Records once what happened to a claim; the next run decides it anew. Where facts are stated before
 * anything was decided, the claim goes to the policy that fits them.
 *
 * @problem claim-unknown
 * @problem day-in-future, day-before-invoice
 * @problem happening-unfit such as lifting a hold where none is
 * @problem idempotency-key-reused the key stands for something else
 */
export function recordHappening(
  book: Book,
  toRecord: ToRecord,
  today: PlainDate,
): Result<Recorded, BookProblem> {
  const { id, happening, idempotencyKey } = toRecord
  if (happening.on > today) return refused({ code: 'day-in-future', day: happening.on, today })
  const events = eventsOfHappening(happening).map(
    (event, index): NewEvent => ({ event, externalKey: keyOf(idempotencyKey, index) }),
  )
  return transact<Recorded, BookProblem>(book.store, () => {
    const claim = claimById(book.store, id)
    if (claim === undefined) return refused({ code: 'claim-unknown', claimId: id })
    const known = knownAs(book, claim, events)
    if (known === 'other') return refused({ code: 'idempotency-key-reused', key: idempotencyKey })
    if (known === 'same') return ok(recordedOf(book, claim, false))
    const problem = problemOf(book, claim, happening)
    if (problem !== null) return refused(problem)
    const data = { happening: happening.kind, on: happening.on }
    audit(book.store, { kind: 'happening-recorded', subject: id, data })
    appendEvents(book, claim, events)
    if (happening.kind === 'facts') placeByFacts(book, id, { on: happening.on, today })
    return ok(recordedOf(book, claim, true))
  })
}

const keyOf = (key: string, index: number): string =>
  `recorded:${key}${index === 0 ? '' : `#${index + 1}`}`

/** Whether events came in under their keys before: all of them, none, or others in their place. */
function knownAs(
  { store }: Book,
  claim: StoredClaim,
  events: readonly NewEvent[],
): 'same' | 'none' | 'other' {
  const kept = events.map(({ externalKey }) => eventByKey(store, externalKey ?? ''))
  if (kept.every((one) => one === undefined)) return 'none'
  const isSame = (event: ClaimEvent, index: number): boolean => {
    const one = kept[index]
    return one !== undefined && one.claimId === claim.id && saysTheSame(one.event, event)
  }
  return events.every(({ event }, index) => isSame(event, index)) ? 'same' : 'other'
}

function problemOf(
  book: Book,
  claim: StoredClaim,
  happening: RecordedHappening,
): BookProblem | null {
  const { state } = foldedClaim(book, claim)
  const { issuedOn } = state.invoice
  if (happening.on < issuedOn)
    return { code: 'day-before-invoice', claimId: claim.id, day: happening.on, issuedOn }
  const why = unfitReason(happening, state)
  const { kind } = happening
  return why === null ? null : { code: 'happening-unfit', claimId: claim.id, happening: kind, why }
}

function placeByFacts(
  book: Book,
  id: string,
  { on, today }: { readonly on: PlainDate; readonly today: PlainDate },
): void {
  const claim = claimById(book.store, id)
  if (claim === undefined || claim.jurisdiction === null) return
  placeAnew(book, intakeOn(book, today), { claim, jurisdiction: claim.jurisdiction, on })
}

function recordedOf(book: Book, { id }: StoredClaim, isNew: boolean): Recorded {
  const claim = claimById(book.store, id)
  if (claim === undefined) throw new Error(`Bug: claim ${id} is gone`)
  const { state } = foldedClaim(book, claim)
  return { id, isNew, outstandingMinor: outstanding(state), ending: state.ending }
}
