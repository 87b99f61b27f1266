import { assert, ok, type PlainDate, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { Sink } from '../outbox/sink.ts'
import { audit } from '../store/audit.ts'
import { type ClaimOfDebtor, claimsOfDebtor, debtorById, retentionDays } from '../store/debtors.ts'
import {
  actionIdsOf,
  emptyClaim,
  emptyDebtor,
  eraseTexts,
  forgetErased,
  unfinishedErasures,
} from '../store/erasures.ts'
import { transact } from '../store/transact.ts'
import type { ErasureProblem } from './problem.ts'
import { lawfulFrom } from './retention.ts'

/** Why a debtor is erased. A closed list: the log keeps it for good, so nobody writes there. */
export const erasureReasons = ['retention-over', 'debtor-asked'] as const

/** Where a debtor's data lies: the book, and the sink that has the letters. */
export type Holdings = { readonly book: Book; readonly sink: Sink }

/** Who is to be erased, and why. */
export type Erasing = {
  readonly debtorId: string
  readonly reason: (typeof erasureReasons)[number]
}

/** What an erasure came to. */
export type Erased = {
  readonly debtorId: string
  readonly erasedOn: PlainDate
  /** False when the book had erased the debtor before. */
  readonly isNew: boolean
  /** Whether the letters are gone from the sink. Where not, erasing again goes on with them. */
  readonly areLettersErased: boolean
  /** What kept letters from being erased. */
  readonly failure: string | null
}

/**
 * Erases the personal data of a debtor, once every claim on it has ended and the organisation's retention
 * has passed since the last end.
 *
 * Names, numbers, addresses, search words, payment references and the free texts of events go; kind and
 * country, sums, days, invoice numbers and decisions stay. The book goes first, in one transaction, then
 * the letters in the sink. A process that ends in between, or a sink that fails, leaves an erasure that is
 * listed as unfinished until erasing again finishes it.
 *
 * @problem debtor-unknown, claim-open, retention-not-over
 */
export async function eraseDebtor(
  { book, sink }: Holdings,
  erasing: Erasing,
  today: PlainDate,
): Promise<Result<Erased, ErasureProblem>> {
  const emptied = transact(book.store, () => emptyBook(book, erasing, today))
  if (!emptied.ok) return emptied
  const failure = await eraseLetters({ book, sink }, erasing.debtorId)
  forgetErased(book.store)
  return ok({ ...emptied.value, areLettersErased: failure === null, failure })
}

type Emptied = Pick<Erased, 'debtorId' | 'erasedOn' | 'isNew'>

function emptyBook(
  { store }: Book,
  { debtorId, reason }: Erasing,
  today: PlainDate,
): Result<Emptied, ErasureProblem> {
  const debtor = debtorById(store, debtorId)
  if (debtor === undefined) return refused({ code: 'debtor-unknown', debtorId })
  if (debtor.erasedOn !== null) return ok({ debtorId, erasedOn: debtor.erasedOn, isNew: false })
  const claims = claimsOfDebtor(store, debtorId)
  const problem = obstacle({ debtorId, claims, days: retentionDays(store) }, today)
  if (problem !== null) return refused(problem)
  emptyDebtor(store, debtorId, today)
  for (const claim of claims) emptyClaim(store, claim)
  const texts = claims.reduce((count, { id }) => count + eraseTexts(store, id), 0)
  const data = { reason, texts, claimIds: claims.map(({ id }) => id) }
  audit(store, { kind: 'debtor-erased', subject: debtorId, data })
  return ok({ debtorId, erasedOn: today, isNew: true })
}

/** Why a debtor may not be erased yet. */
function obstacle(
  about: {
    readonly debtorId: string
    /** The one that ended last first. */
    readonly claims: readonly ClaimOfDebtor[]
    readonly days: number
  },
  today: PlainDate,
): ErasureProblem | null {
  const { debtorId, claims, days } = about
  const alive = claims.find(({ ending, pendingCount }) => ending === null || pendingCount > 0)
  if (alive !== undefined) {
    const why = alive.ending === null ? 'open' : 'action-pending'
    return { code: 'claim-open', debtorId, claimId: alive.id, why }
  }
  const [last] = claims
  if (last === undefined) return null
  assert(last.endedOn !== null, `claim ${last.id} ended on no day`)
  const from = lawfulFrom(last.endedOn, days)
  if (today >= from) return null
  return { code: 'retention-not-over', debtorId, claimId: last.id, lawfulFrom: from }
}

/** Erases what the sink has, and notes it once that is done; gives what stood in the way. */
async function eraseLetters({ book, sink }: Holdings, debtorId: string): Promise<string | null> {
  const { store } = book
  const isUnfinished = () => unfinishedErasures(store).includes(debtorId)
  if (!isUnfinished()) return null
  const ids = actionIdsOf(store, debtorId)
  try {
    await sink.erase(ids)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  transact(store, () => {
    const data = { actions: ids.length }
    if (isUnfinished()) audit(store, { kind: 'letters-erased', subject: debtorId, data })
    return ok(null)
  })
  return null
}
