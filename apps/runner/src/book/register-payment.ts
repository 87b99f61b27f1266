import {
  type ClaimEventOf,
  type ClaimPart,
  ok,
  outstanding,
  type PlainDate,
  type Result,
  refused,
} from '@forfall/rules'
import { audit } from '../store/audit.ts'
import { claimById } from '../store/claims.ts'
import { saysTheSame } from '../store/erasable.ts'
import { eventByKey } from '../store/events.ts'
import { transact } from '../store/transact.ts'
import { appendEvents } from './append.ts'
import type { Book } from './book.ts'
import type { BookProblem } from './problems.ts'

/** A payment of a debtor. */
export type Payment = {
  readonly claimId: string
  readonly on: PlainDate
  readonly amountMinor: number
  /** The same key registers the same payment once, however often it is sent. */
  readonly idempotencyKey: string
  /** What the payer said it should cover first. */
  readonly covers?: ClaimPart | undefined
  readonly reference?: string | undefined
}

/** What a payment left. */
export type RegisteredPayment = {
  /** False when the payment was in the book already. */
  readonly isNew: boolean
  readonly outstandingMinor: number
  readonly ending: string | null
}

/**
 * Registers a payment once; the claim is decided anew by the next run.
 *
 * @problem claim-unknown
 * @problem day-in-future a payment is registered when it has been made
 * @problem idempotency-key-reused the key stands for another payment
 */
export function registerPayment(
  book: Book,
  payment: Payment,
  today: PlainDate,
): Result<RegisteredPayment, BookProblem> {
  const { claimId, on, idempotencyKey } = payment
  if (on > today) return refused({ code: 'day-in-future', day: on, today })
  const externalKey = `payment:${idempotencyKey}`
  return transact<RegisteredPayment, BookProblem>(book.store, () => {
    const claim = claimById(book.store, claimId)
    if (claim === undefined) return refused({ code: 'claim-unknown', claimId })
    const event = eventOf(payment)
    const known = eventByKey(book.store, externalKey)
    const isSame = known?.claimId === claimId && saysTheSame(known.event, event)
    if (known !== undefined && !isSame)
      return refused({ code: 'idempotency-key-reused', key: idempotencyKey })
    const { state, appended } = appendEvents(book, claim, [{ event, externalKey }])
    if (appended > 0)
      audit(book.store, { kind: 'payment-registered', subject: claimId, data: { on } })
    return ok({
      isNew: appended > 0,
      outstandingMinor: outstanding(state),
      ending: state.ending,
    })
  })
}

const eventOf = (payment: Payment): ClaimEventOf<'payment-received'> => ({
  type: 'payment-received',
  on: payment.on,
  amountMinor: payment.amountMinor,
  source: 'debtor',
  ...(payment.covers === undefined ? {} : { covers: payment.covers }),
  ...(payment.reference === undefined ? {} : { reference: payment.reference }),
})
