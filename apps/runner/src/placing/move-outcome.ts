import { type LeaveCode, mapClaim, ok, type PlainDate, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { foldedClaim, policyFor } from '../book/fold.ts'
import type { ActivePolicy } from '../book/policies.ts'
import type { BookProblem } from '../book/problems.ts'
import { claimsById, type PolicyPin, type StoredClaim } from '../store/claims.ts'
import { claimIdsToMove, type MovedFrom } from '../store/moves.ts'
import { policyVersion } from '../store/policies.ts'
import { retirementOf } from '../store/versions-in-force.ts'
import { pinOf } from './place-claim.ts'

/** Which claims are to go to which version. */
export type MoveAsked = {
  readonly to: PolicyPin
  /** Named claims, or the open ones on versions of a policy. */
  readonly claims: { readonly ids: readonly string[] } | { readonly from: MovedFrom }
  /** The new step for claims that stand on an old one, or `start`; the same id, when absent. */
  readonly mapping?: { readonly [oldStep: string]: string } | undefined
}

/** Why a claim is left where it is. */
export type LeftBecause = LeaveCode | 'already-there'

/** What becomes, or would become, of one claim of a move. */
export type ClaimOutcome = {
  readonly claimId: string
  readonly invoiceNumber: string
  readonly from: PolicyPin | null
  readonly fromPosition: string
  /** The step it goes on from; `null` when it is left. */
  readonly toPosition: string | null
  /** `null` when it moves. */
  readonly why: LeftBecause | null
  /** The step or ending that keeps it. */
  readonly subject: string | null
  /** The day on which what must not happen would happen. */
  readonly on: PlainDate | null
}

/** A move with its version ready for use. */
export type MovePlan = Pick<MoveAsked, 'to' | 'mapping'> & {
  readonly policy: ActivePolicy
  readonly day: PlainDate
  readonly claimIds: readonly string[]
}

/**
 * What a move is about: its version, ready for use, and its claims.
 *
 * @problem policy-not-found, version-not-begun, version-retired, or as `policyReader`
 * @problem claim-unknown
 * @problem nothing-to-move
 */
export function movePlan(
  book: Book,
  { to, claims, mapping }: MoveAsked,
  day: PlainDate,
): Result<MovePlan, BookProblem> {
  const unfit = unfitTarget(book, to, day)
  if (unfit !== null) return refused(unfit)
  const policy = book.policyOf(to)
  if (!policy.ok) return policy
  const claimIds =
    'ids' in claims ? [...new Set(claims.ids)] : claimIdsToMove(book.store, claims.from, to)
  if (claimIds.length === 0) return refused({ code: 'nothing-to-move' })
  const known = new Set(claimsById(book.store, claimIds).map(({ id }) => id))
  const claimId = claimIds.find((id) => !known.has(id))
  if (claimId !== undefined) return refused({ code: 'claim-unknown', claimId })
  return ok({ to, mapping, policy: policy.value, day, claimIds })
}

function unfitTarget({ store }: Book, to: PolicyPin, day: PlainDate): BookProblem | null {
  const row = policyVersion(store, to.policyId, to.version)
  if (row === undefined) return { code: 'policy-not-found', ...to }
  if (row.effectiveFrom > day) return { code: 'version-not-begun', ...to, from: row.effectiveFrom }
  const ended = retirementOf(store, to)
  return ended !== undefined && ended.from <= day
    ? { code: 'version-retired', ...to, from: ended.from }
    : null
}

/** What becomes of a claim of a move, as it stands now. Changes nothing. */
export function outcomeOf(book: Book, claim: StoredClaim, plan: MovePlan): ClaimOutcome {
  const { to, mapping, day } = plan
  const { events, state } = foldedClaim(book, claim)
  const from = pinOf(claim)
  const { id: claimId, invoiceNumber } = claim
  const about = { claimId, invoiceNumber, from, fromPosition: state.position }
  const stays = { ...about, toPosition: null, subject: null, on: null }
  if (from?.policyId === to.policyId && from.version === to.version)
    return { ...stays, why: 'already-there' }
  const current = policyFor(book, claim)
  const mapped = mapClaim(
    { id: claimId, events },
    {
      from: current.ok ? current.value.ruleSet : null,
      to: plan.policy.ruleSet,
      jurisdiction: book.lawOf(claim.jurisdiction),
      day,
      ...(mapping === undefined ? {} : { mapping }),
    },
  )
  if (mapped.kind === 'move') return { ...stays, toPosition: mapped.position, why: null }
  const { why, subject, on } = mapped
  return { ...stays, why, subject, on }
}

/** How many claims come out one way. */
export type OutcomeCount = { readonly why: LeftBecause | null; readonly count: number }

/** How many claims move (`why: null`), and how many are left for each reason. */
export function countsOf(outcomes: readonly ClaimOutcome[]): readonly OutcomeCount[] {
  const counts = new Map<LeftBecause | null, number>()
  for (const { why } of outcomes) counts.set(why, (counts.get(why) ?? 0) + 1)
  return [...counts].map(([why, count]) => ({ why, count }))
}
