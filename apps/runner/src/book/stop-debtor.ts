import { ok, type PlainDate, type Result, refused } from '@forfall/rules'
import { audit } from '../store/audit.ts'
import { claimById } from '../store/claims.ts'
import { claimsOfDebtor, debtorById, saveStop } from '../store/debtors.ts'
import { transact } from '../store/transact.ts'
import { appendEvents } from './append.ts'
import type { Book } from './book.ts'
import { foldedClaim } from './fold.ts'
import type { BookProblem } from './problems.ts'

/** What stopping a debtor, or going on with one, came to. */
export type StoppedDebtor = {
  readonly id: string
  readonly isStopped: boolean
  /** Open claims for which that is new. */
  readonly claims: number
}

/**
 * Stops all dunning of a debtor because the creditor wants none, or lets it go on. It holds for the open
 * claims on them and for those to come.
 *
 * @problem debtor-unknown
 */
export function stopDebtor(
  book: Book,
  said: { readonly id: string; readonly stopped: boolean; readonly reason: string },
  today: PlainDate,
): Result<StoppedDebtor, BookProblem> {
  const { id, stopped, reason } = said
  return transact<StoppedDebtor, BookProblem>(book.store, () => {
    if (debtorById(book.store, id) === undefined)
      return refused({ code: 'debtor-unknown', debtorId: id })
    const open = claimsOfDebtor(book.store, id)
      .flatMap((one) => claimById(book.store, one.id) ?? [])
      .map((claim) => ({ claim, state: foldedClaim(book, claim).state }))
      .filter(({ state }) => state.ending === null && state.isCustomerStopped !== stopped)
    audit(book.store, {
      kind: 'debtor-stopped',
      subject: id,
      data: { stopped, claims: open.length },
    })
    saveStop(book.store, id, stopped)
    const facts = { isCustomerStopped: stopped }
    const event = { type: 'facts-stated' as const, on: today, facts, reason }
    for (const { claim } of open) appendEvents(book, claim, [{ event, externalKey: null }])
    return ok({ id, isStopped: stopped, claims: open.length })
  })
}
