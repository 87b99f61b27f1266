import { type ClaimState, outstanding, type PlainDate } from '@forfall/rules'
import type { DecidedClaim, StoredClaim } from './claims.ts'
import { toJson } from './convert.ts'
import { row, rows, statement, write } from './sql.ts'
import type { Store } from './store.ts'

/** A claim that is due, as a run reads it. */
export type DueClaim = Omit<StoredClaim, 'isDirty' | 'reviewOn'> & {
  /** Where its row lies; good for this run only. */
  readonly place: number
  /** The latest day in its log; `null` where nobody noted it. */
  readonly lastEventOn: PlainDate | null
  /** Mark of the rules its state was folded by. */
  readonly foldedBy: string | null
  readonly state: string
  /** Whether this run decided it before. */
  readonly isSeen: 0 | 1
}

/** A round of a run: deciding and sending take turns. */
export type Round = { readonly run: string; readonly round: number }

/**
 * Gathers the claims that a run for a day has to look at: those that had an event, those whose day has
 * come, and those that wait for a law or a policy.
 *
 * They are noted in a table of this connection, so that a book of any size needs no more memory.
 */
export function gatherDue(store: Store, { run, round }: Round, asOf: PlainDate): void {
  store.sqlite.exec(`CREATE TEMP TABLE IF NOT EXISTS "Due" ("run" TEXT, "place" INTEGER,
    "round" INTEGER, "isSeen" INTEGER, PRIMARY KEY ("run", "place")) WITHOUT ROWID`)
  forgetDue(store, run)
  write(
    store,
    `INSERT INTO temp."Due" SELECT $run, "place", $round, 0 FROM (
       SELECT rowid AS "place" FROM "Claim"
         WHERE "organisationId" = $organisationId AND "isDirty" = 1
       UNION SELECT rowid FROM "Claim"
         WHERE "organisationId" = $organisationId AND "reviewOn" <= $asOf
       UNION SELECT rowid FROM "Claim" WHERE "organisationId" = $organisationId
         AND "policyId" IS NULL AND "ending" IS NULL)`,
    { run, round, organisationId: store.organisationId, asOf },
  )
}

/** Forgets what was gathered for a run. */
export const forgetDue = (store: Store, run: string): number =>
  write(store, 'DELETE FROM temp."Due" WHERE "run" = $run', { run })

/** Has a run look at a claim in a later round: what went out may change what comes next. */
export const lookAgain = (store: Store, { run, round }: Round, claimId: string): number =>
  write(
    store,
    `INSERT INTO temp."Due" SELECT $run, rowid, $round, 0 FROM "Claim"
     WHERE "id" = $claimId AND "organisationId" = $organisationId
     ON CONFLICT ("run", "place") DO UPDATE SET "round" = excluded."round", "isSeen" = 1`,
    { run, round, claimId, organisationId: store.organisationId },
  )

/** How many claims a round has to look at. */
export const countDue = (store: Store, { run, round }: Round): number =>
  row<{ readonly count: number }>(
    store,
    'SELECT count(*) AS "count" FROM temp."Due" WHERE "run" = $run AND "round" = $round',
    { run, round },
  )?.count ?? 0

/** The next claims of a round, after a place. */
export const dueClaims = (
  store: Store,
  { run, round }: Round,
  { after, limit }: { readonly after: number; readonly limit: number },
): readonly DueClaim[] =>
  rows<DueClaim>(
    store,
    `SELECT d."place", d."isSeen", c."id", c."creditorId", c."debtorId", c."invoiceNumber",
       c."jurisdiction", c."policyId", c."policyVersion", c."eventCount", c."lastEventOn",
       c."foldedBy", c."state"
     FROM temp."Due" d CROSS JOIN "Claim" c ON c.rowid = d."place"
     WHERE d."run" = $run AND d."place" > $after AND d."round" = $round
       AND c."organisationId" = $organisationId
     ORDER BY d."place" LIMIT $limit`,
    { run, round, after, limit, organisationId: store.organisationId },
  )

const decidedColumns = `"isDirty" = 0, "decidedOn" = ?, "reviewOn" = ?, "nextStep" = ?,
  "nextKind" = ?, "nextOn" = ?, "nextWhy" = ?, "blockers" = ?`

const quiet = `UPDATE "Claim" SET ${decidedColumns} WHERE rowid = ? AND "id" = ?`

const changed = `UPDATE "Claim" SET ${decidedColumns}, "state" = ?, "position" = ?, "ending" = ?,
  "endedOn" = ?, "outstandingMinor" = ?, "eventCount" = ?, "lastEventOn" = ?, "foldedBy" = ?
  WHERE rowid = ? AND "id" = ?`

/** A claim as events or another fold leave it. */
export type Refolded = {
  readonly state: ClaimState
  readonly eventCount: number
  readonly lastEventOn: PlainDate
  readonly foldedBy: string
}

/** Keeps what a decision found, and the claim where it was changed. It is clean from now on. */
export function saveDecision(
  store: Store,
  claim: DueClaim,
  { left, refolded }: { readonly left: DecidedClaim; readonly refolded: Refolded | null },
): void {
  const { step, kind, on, why } = left.next
  const decided = [left.decidedOn, left.reviewOn, step, kind, on, why, toJson(left.blockers)]
  const at = [claim.place, claim.id]
  if (refolded === null) statement(store, quiet).run([...decided, ...at])
  else statement(store, changed).run([...decided, ...valuesOf(refolded), ...at])
}

const valuesOf = ({ state, eventCount, lastEventOn, foldedBy }: Refolded) => [
  ...[toJson(state), state.position, state.ending, state.endedOn, outstanding(state)],
  ...[eventCount, lastEventOn, foldedBy],
]
