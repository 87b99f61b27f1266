import {
  type Decision,
  formatMoney,
  ok,
  type PlainDate,
  type Result,
  refused,
} from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { decisionsOf } from '../book/decisions-of.ts'
import { bookProblemText } from '../book/problem-text.ts'
import type { OutgoingAction } from '../outbox/sink.ts'
import { audit } from '../store/audit.ts'
import {
  type ClaimOfDebtor,
  claimsOfDebtor,
  debtorById,
  type KeptDebtor,
} from '../store/debtors.ts'
import { actionIdsOf } from '../store/erasures.ts'
import { eventsOfClaim } from '../store/events.ts'
import { outboxAction } from '../store/outbox.ts'
import { creditorById } from '../store/parties.ts'
import { readClaim } from '../store/read-claims.ts'
import { transact } from '../store/transact.ts'
import type { Holdings } from './erase-debtor.ts'
import type { ErasureProblem } from './problem.ts'

/** Everything the book and its sink hold about a debtor, as one document. */
export type DebtorExport = {
  readonly exportedOn: PlainDate
  readonly debtor: Omit<KeptDebtor, 'creditorId'>
  readonly creditor: string
  readonly claims: readonly ExportedClaim[]
}

/** A claim as the debtor gets it; amounts with their currency, as people write them. */
export type ExportedClaim = {
  readonly id: string
  readonly invoiceNumber: string
  readonly amount: string
  readonly outstanding: string
  readonly issuedOn: PlainDate
  readonly dueOn: PlainDate
  readonly paymentReference: string | null
  readonly law: string | null
  readonly policy: string | null
  readonly ending: string | null
  readonly endedOn: PlainDate | null
  /** What happened to it, in the order it was recorded. */
  readonly events: readonly { readonly [field: string]: unknown }[]
  /** What was decided, in a sentence and in full. */
  readonly decisions: readonly { readonly summary: string; readonly decision: Decision }[]
  readonly actions: readonly ExportedAction[]
}

/** An action, and what went out for it as the sink has it. */
export type ExportedAction = {
  readonly id: string
  readonly kind: string
  readonly status: string
  readonly decidedOn: PlainDate
  /** With the letter as sent; null when nothing went out, or it is not kept. */
  readonly sent: OutgoingAction | null
}

/**
 * Gives everything that is held about a debtor, and notes in the audit log that it was given.
 *
 * @problem debtor-unknown
 * @problem decision-not-readable
 * @problem letter-not-readable the sink cannot tell what it has; an export without it would be untrue
 */
export async function exportDebtor(
  holdings: Holdings,
  debtorId: string,
  today: PlainDate,
): Promise<Result<DebtorExport, ErasureProblem>> {
  const { store } = holdings.book
  const debtor = debtorById(store, debtorId)
  if (debtor === undefined) return refused({ code: 'debtor-unknown', debtorId })
  const sent = await sentActions(holdings, debtorId)
  if (!sent.ok) return sent
  const claims: ExportedClaim[] = []
  for (const claim of claimsOfDebtor(store, debtorId)) {
    const exported = await exportedClaim(holdings.book, claim, sent.value)
    if (!exported.ok) return exported
    claims.push(...exported.value)
  }
  const { creditorId, ...person } = debtor
  const creditor = creditorById(store, creditorId)?.name ?? creditorId
  transact(store, () => {
    const data = { claims: claims.length, actions: sent.value.length }
    audit(store, { kind: 'debtor-exported', subject: debtorId, data })
    return ok(null)
  })
  return ok({ exportedOn: today, debtor: person, creditor, claims })
}

type OfClaim = ExportedAction & { readonly claimId: string }

async function sentActions(
  { book, sink }: Holdings,
  debtorId: string,
): Promise<Result<readonly OfClaim[], ErasureProblem>> {
  const actions: OfClaim[] = []
  for (const id of actionIdsOf(book.store, debtorId)) {
    const row = outboxAction(book.store, id)
    if (row === undefined) continue
    const { claimId, kind, status, decidedOn } = row
    try {
      const sent = await sink.delivered(id)
      actions.push({ id, claimId, kind, status, decidedOn, sent })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return refused({ code: 'letter-not-readable', actionId: id, reason })
    }
  }
  return ok(actions)
}

async function exportedClaim(
  book: Book,
  { id, endedOn }: ClaimOfDebtor,
  actions: readonly OfClaim[],
): Promise<Result<readonly ExportedClaim[], ErasureProblem>> {
  const { store } = book
  const claim = await readClaim(store, id)
  if (claim === null) return ok([])
  const decided = decisionsOf(book, id)
  if (!decided.ok)
    return refused({
      code: 'decision-not-readable',
      claimId: id,
      reason: bookProblemText(decided.problem),
    })
  const { currency, invoiceNumber, issuedOn, dueOn, paymentReference, ending } = claim
  return ok([
    {
      ...{ id, invoiceNumber, issuedOn, dueOn, paymentReference, ending, endedOn },
      amount: formatMoney({ minor: claim.originalMinor, currency }),
      outstanding: formatMoney({ minor: claim.outstandingMinor, currency }),
      law: claim.jurisdiction,
      policy: claim.policyId === null ? null : `${claim.policyId}, version ${claim.policyVersion}`,
      events: eventsOfClaim(store, id).map(({ event }) => event),
      decisions: decided.value.decisions.map((decision) => ({
        summary: decision.explanation.summary,
        decision,
      })),
      actions: actions
        .filter(({ claimId }) => claimId === id)
        .map(({ claimId: _claimId, ...action }) => action),
    },
  ])
}
