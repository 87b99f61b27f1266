import { setImmediate as pause } from 'node:timers/promises'
import { assert, ok, type PlainDate, type Result } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { audit } from '../store/audit.ts'
import { claimsById, type StoredClaim } from '../store/claims.ts'
import { insertMove, insertMovedClaim } from '../store/moves.ts'
import { transact } from '../store/transact.ts'
import {
  type ClaimOutcome,
  countsOf,
  type MoveAsked,
  type MovePlan,
  movePlan,
  type OutcomeCount,
  outcomeOf,
} from './move-outcome.ts'
import { placeClaim, placementOn } from './place-claim.ts'

/** What a move would come to, or came to. */
export type MoveResult = {
  readonly counts: readonly OutcomeCount[]
  readonly claims: readonly ClaimOutcome[]
}

/** Claims looked at before others get a turn. */
const previewPage = 50

/** Claims that are moved in one transaction. */
const applyPage = 500

/**
 * What moving claims to a policy version would come to, claim by claim. Nothing is written.
 *
 * @problem as `movePlan`
 */
export async function previewMove(
  book: Book,
  asked: MoveAsked,
  day: PlainDate,
): Promise<Result<MoveResult, BookProblem>> {
  const plan = movePlan(book, asked, day)
  return plan.ok ? ok(await previewed(book, plan.value)) : plan
}

/** What a plan would come to, claim by claim. Nothing is written. */
export async function previewed(book: Book, plan: MovePlan): Promise<MoveResult> {
  const claims: ClaimOutcome[] = []
  for (const page of pagesOf(plan.claimIds, previewPage)) {
    for (const claim of claimsById(book.store, page)) claims.push(outcomeOf(book, claim, plan))
    await pause()
  }
  return { counts: countsOf(claims), claims }
}

/** A move that was made. */
export type MoveDone = MoveResult & { readonly moveId: string }

/**
 * Moves claims to a policy version, as many as can go on there; the others stay. Each is looked at anew
 * in the transaction that moves it. Where it is stopped half way, what was moved stays moved and can be
 * taken back.
 *
 * @problem as `movePlan`
 */
export async function applyMove(
  book: Book,
  { reason, ...asked }: MoveAsked & { readonly reason: string },
  day: PlainDate,
): Promise<Result<MoveDone, BookProblem>> {
  const plan = movePlan(book, asked, day)
  if (!plan.ok) return plan
  let moveId: string | null = null
  const claims: ClaimOutcome[] = []
  for (const page of pagesOf(plan.value.claimIds, applyPage)) {
    const moved = movePage(book, plan.value, { page, reason, moveId })
    moveId = moved.moveId
    claims.push(...moved.claims)
    await pause()
  }
  assert(moveId !== null, 'a move has claims')
  return ok({ moveId, counts: countsOf(claims), claims })
}

type Page = {
  readonly page: readonly string[]
  readonly reason: string
  /** `null` before the first page. */
  readonly moveId: string | null
}

type Moved = { readonly moveId: string; readonly claims: readonly ClaimOutcome[] }

function movePage(book: Book, plan: MovePlan, { page, reason, moveId: known }: Page): Moved {
  const { store } = book
  const { to } = plan
  const done = transact<Moved, never>(store, () => {
    const moveId = known ?? insertMove(store, { ...to, reason })
    const claims = claimsById(store, page).map((claim) => moved(book, claim, { plan, moveId }))
    const movedCount = claims.filter(({ why }) => why === null).length
    const data = { ...to, moved: movedCount, left: claims.length - movedCount }
    audit(store, { kind: 'claims-moved', subject: moveId, data })
    return ok({ moveId, claims })
  })
  assert(done.ok, 'moving a page of claims refuses nothing')
  return done.value
}

/** Moves a claim if it can go on there, and keeps what became of it. */
function moved(
  book: Book,
  claim: StoredClaim,
  { plan, moveId }: { readonly plan: MovePlan; readonly moveId: string },
): ClaimOutcome {
  const outcome = outcomeOf(book, claim, plan)
  const { why, from, fromPosition, toPosition } = outcome
  insertMovedClaim(book.store, moveId, {
    ...{ claimId: claim.id, outcome: why === null ? 'moved' : 'left', why },
    ...{ fromPolicyId: from?.policyId ?? null, fromVersion: from?.version ?? null },
    ...{ fromPosition, toPosition },
  })
  if (toPosition !== null)
    placeClaim(book, claim, {
      on: plan.day,
      placement: placementOn(claim.jurisdiction, plan.to),
      position: toPosition,
      externalKey: moveKey(moveId, claim.id),
    })
  return outcome
}

/** What the event of a moved claim is known by. */
export const moveKey = (moveId: string, claimId: string): string => `move:${moveId}:${claimId}`

function* pagesOf(ids: readonly string[], size: number): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size)
}
