import { setImmediate as pause } from 'node:timers/promises'
import {
  assert,
  laterOf,
  ok,
  type PlainDate,
  type Result,
  refused,
  type UnmovedClaim,
  unmoveClaim,
} from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { balanceOf } from '../book/fold.ts'
import type { BookProblem } from '../book/problems.ts'
import { audit } from '../store/audit.ts'
import { claimById, type PolicyPin } from '../store/claims.ts'
import { eventByKey, eventsOfClaim } from '../store/events.ts'
import {
  type MovedClaimRow,
  moveById,
  movedClaims,
  saveUndone,
  saveUnmoved,
} from '../store/moves.ts'
import type { Store } from '../store/store.ts'
import { transact } from '../store/transact.ts'
import { moveKey } from './move-claims.ts'
import { type MoveView, moveView } from './move-view.ts'
import { placeClaim, placementOn } from './place-claim.ts'

/** Claims that go back in one transaction. */
const pageSize = 500

/**
 * Takes a move back: each of its claims goes to where it was, unless something was decided or sent on it
 * since, it was placed again, or it ended. Those stay.
 *
 * @problem move-unknown
 * @problem move-undone it was taken back before
 */
export async function undoMove(
  book: Book,
  moveId: string,
  today: PlainDate,
): Promise<Result<MoveView, BookProblem>> {
  let after: string | null = ''
  while (after !== null) {
    const page: Result<string | null, BookProblem> = undoPage(book, { moveId, after, today })
    if (!page.ok) return page
    after = page.value
    await pause()
  }
  return moveView(book, moveId, { after: '', limit: pageSize })
}

type Undoing = { readonly moveId: string; readonly after: string; readonly today: PlainDate }

/** Takes a page of a move back; gives the claim to go on after, `null` when that was the last page. */
function undoPage(
  book: Book,
  { moveId, after, today }: Undoing,
): Result<string | null, BookProblem> {
  const { store } = book
  return transact<string | null, BookProblem>(store, () => {
    const open = openMove(store, moveId)
    if (!open.ok) return open
    const page = movedClaims(store, moveId, { after, limit: pageSize })
    const unmoved = page
      .filter(({ outcome }) => outcome === 'moved')
      .map((claim) => unmovedClaim(book, claim, { moveId, today }))
    const undone = unmoved.filter(({ kind }) => kind === 'back').length
    const data = { undone, stayed: unmoved.length - undone }
    audit(store, { kind: 'move-undone', subject: moveId, data })
    const isLast = page.length < pageSize
    if (isLast) saveUndone(store, moveId)
    return ok(isLast ? null : (page.at(-1)?.claimId ?? null))
  })
}

function openMove(store: Store, moveId: string): Result<null, BookProblem> {
  const move = moveById(store, moveId)
  if (move === undefined) return refused({ code: 'move-unknown', moveId })
  const { undoneAt } = move
  return undoneAt === null ? ok(null) : refused({ code: 'move-undone', moveId, undoneAt })
}

function unmovedClaim(
  book: Book,
  row: MovedClaimRow,
  { moveId, today }: { readonly moveId: string; readonly today: PlainDate },
): UnmovedClaim {
  const { store } = book
  const claim = claimById(store, row.claimId)
  const move = eventByKey(store, moveKey(moveId, row.claimId))
  assert(claim !== undefined && move !== undefined, `claim ${row.claimId} was not moved`)
  const placement = placementOn(claim.jurisdiction, pinBefore(row))
  const events = eventsOfClaim(store, claim.id).map(({ event }) => event)
  const unmoved = unmoveClaim(
    { id: claim.id, events },
    {
      at: move.seq,
      rules: { before: balanceOf(book, { ...claim, ...placement }), now: balanceOf(book, claim) },
    },
  )
  const { claimId } = row
  if (unmoved.kind === 'stay') {
    saveUnmoved(store, moveId, { claimId, outcome: 'stayed', why: unmoved.why })
    return unmoved
  }
  saveUnmoved(store, moveId, { claimId, outcome: 'undone', why: null })
  const { position, reviewed } = unmoved
  placeClaim(book, claim, {
    // Never before the move itself: of one day, the later entry counts.
    ...{ on: laterOf(today, move.event.on), placement, position, reviewed: [...reviewed] },
    externalKey: `unmove:${moveId}:${claimId}`,
  })
  return unmoved
}

const pinBefore = ({ fromPolicyId, fromVersion }: MovedClaimRow): PolicyPin | null =>
  fromPolicyId === null || fromVersion === null
    ? null
    : { policyId: fromPolicyId, version: fromVersion }
