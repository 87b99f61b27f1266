import { addDays, ok, type PlainDate, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { audit } from '../store/audit.ts'
import { type DebtorRecord, debtorsDoneBy, retentionDays, saveRetention } from '../store/debtors.ts'
import { unfinishedErasures } from '../store/erasures.ts'
import { transact } from '../store/transact.ts'
import type { ErasureProblem } from './problem.ts'

/** The shortest retention that is taken. What bookkeeping law asks for is longer, and differs. */
const daysMin = 1

/** Who can be erased on a day, and who was and has letters left. */
export type DueForErasure = {
  readonly retentionDays: number
  readonly debtors: readonly DebtorRecord[]
  /** Ids of debtors whose erasure has begun; erasing them again finishes it. */
  readonly unfinished: readonly string[]
}

/** The debtors whose retention is over on a day, and erasures that a crash or a full sink left. */
export function dueForErasure(book: Book, today: PlainDate): DueForErasure {
  const days = retentionDays(book.store)
  return {
    retentionDays: days,
    debtors: debtorsDoneBy(book.store, addDays(today, -days - 1)),
    unfinished: unfinishedErasures(book.store),
  }
}

/**
 * First day on which data may be erased that is kept for some days after the day its last claim ended:
 * the day after the last of them.
 */
export const lawfulFrom = (endedOn: PlainDate, days: number): PlainDate =>
  addDays(endedOn, days + 1)

/**
 * Sets for how many days after the end of its last claim a debtor's personal data is kept.
 *
 * How long accounts must be kept differs by country and is not checked here.
 *
 * @problem retention-too-short below one day
 */
export function setRetention(
  book: Book,
  days: number,
): Result<{ readonly days: number }, ErasureProblem> {
  if (days < daysMin) return refused({ code: 'retention-too-short', days, daysMin })
  return transact<{ readonly days: number }, ErasureProblem>(book.store, () => {
    const from = retentionDays(book.store)
    if (from === days) return ok({ days })
    audit(book.store, { kind: 'retention-set', subject: null, data: { from, days } })
    saveRetention(book.store, days)
    return ok({ days })
  })
}
