import type { PolicyPin } from './claims.ts'
import { rowCount } from './row-count.ts'
import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** Claims that were moved to another policy version together. */
export type MoveRow = PolicyPin & {
  readonly id: string
  readonly reason: string
  readonly movedBy: string
  readonly movedAt: string
  readonly undoneBy: string | null
  readonly undoneAt: string | null
}

/** What became of one claim of a move. */
export type MovedClaimRow = {
  readonly claimId: string
  /**
   * `moved`, or `left` where it was; after the move was taken back, `undone`, or `stayed` where it had
   * been moved to.
   */
  readonly outcome: 'moved' | 'left' | 'undone' | 'stayed'
  /** Code of why it was left, or stayed. */
  readonly why: string | null
  readonly fromPolicyId: string | null
  readonly fromVersion: number | null
  readonly fromPosition: string
  readonly toPosition: string | null
}

/** Which claims are to be moved. `version: null` is every version of the policy. */
export type MovedFrom = { readonly policyId: string; readonly version: number | null }

/** Opens a move; its id counts them. */
export function insertMove(store: Store, move: PolicyPin & { readonly reason: string }): string {
  const { organisationId, actor } = store
  const id = `${organisationId}/m${rowCount(store, 'ClaimMove') + 1}`
  const { policyId, version, reason } = move
  write(
    store,
    `INSERT INTO "ClaimMove" ("id", "organisationId", "policyId", "version", "reason", "movedBy",
       "movedAt") VALUES ($id, $organisationId, $policyId, $version, $reason, $by, $now)`,
    { id, organisationId, policyId, version, reason, by: actor.id, now: store.now() },
  )
  return id
}

/** Keeps what became of a claim of a move. */
export const insertMovedClaim = (store: Store, moveId: string, claim: MovedClaimRow): number =>
  write(
    store,
    `INSERT INTO "MovedClaim" ("moveId", "claimId", "organisationId", "outcome", "why",
       "fromPolicyId", "fromVersion", "fromPosition", "toPosition")
     VALUES ($moveId, $claimId, $organisationId, $outcome, $why, $fromPolicyId, $fromVersion,
       $fromPosition, $toPosition)`,
    { ...claim, moveId, organisationId: store.organisationId },
  )

/** The move with an id, if the organisation has it. */
export const moveById = (store: Store, id: string): MoveRow | undefined =>
  row<MoveRow>(
    store,
    `SELECT "id", "policyId", "version", "reason", "movedBy", "movedAt", "undoneBy", "undoneAt"
     FROM "ClaimMove" WHERE "id" = $id AND "organisationId" = $organisationId`,
    { id, organisationId: store.organisationId },
  )

/** The claims of a move after one, in the order of their ids. */
export const movedClaims = (
  store: Store,
  moveId: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): readonly MovedClaimRow[] =>
  rows<MovedClaimRow>(
    store,
    `SELECT "claimId", "outcome", "why", "fromPolicyId", "fromVersion", "fromPosition", "toPosition"
     FROM "MovedClaim" WHERE "moveId" = $moveId AND "organisationId" = $organisationId
       AND "claimId" > $after ORDER BY "claimId" LIMIT $limit`,
    { moveId, organisationId: store.organisationId, after, limit },
  )

/** How many claims of a move came out one way. */
export type MovedCount = Pick<MovedClaimRow, 'outcome' | 'why'> & { readonly count: number }

/** How many claims of a move came out in each way. */
export const movedCounts = (store: Store, moveId: string): readonly MovedCount[] =>
  rows<MovedCount>(
    store,
    `SELECT "outcome", "why", count(*) AS "count" FROM "MovedClaim"
     WHERE "moveId" = $moveId AND "organisationId" = $organisationId
     GROUP BY "outcome", "why" ORDER BY "outcome", "why"`,
    { moveId, organisationId: store.organisationId },
  )

/** Keeps what became of a claim when its move was taken back. */
export const saveUnmoved = (
  store: Store,
  moveId: string,
  { claimId, outcome, why }: Pick<MovedClaimRow, 'claimId' | 'outcome' | 'why'>,
): number =>
  write(
    store,
    `UPDATE "MovedClaim" SET "outcome" = $outcome, "why" = $why
     WHERE "moveId" = $moveId AND "claimId" = $claimId AND "organisationId" = $organisationId`,
    { moveId, claimId, organisationId: store.organisationId, outcome, why },
  )

/** Notes who took a move back. */
export const saveUndone = (store: Store, id: string): number =>
  write(
    store,
    `UPDATE "ClaimMove" SET "undoneBy" = $by, "undoneAt" = $now
     WHERE "id" = $id AND "organisationId" = $organisationId`,
    { id, organisationId: store.organisationId, by: store.actor.id, now: store.now() },
  )

/** Ids of the open claims on versions of a policy other than the one they are to go to. */
export const claimIdsToMove = (store: Store, from: MovedFrom, to: PolicyPin): readonly string[] =>
  rows<{ readonly id: string }>(
    store,
    `SELECT "id" FROM "Claim" WHERE "organisationId" = $organisationId AND "ending" IS NULL
       AND "policyId" = $policyId AND ($version IS NULL OR "policyVersion" = $version)
       AND NOT ("policyId" = $toPolicyId AND "policyVersion" = $toVersion) ORDER BY "id"`,
    {
      organisationId: store.organisationId,
      ...from,
      toPolicyId: to.policyId,
      toVersion: to.version,
    },
  ).map(({ id }) => id)
