import type { PlainDate } from '@forfall/rules'
import type { PolicyPin } from './claims.ts'
import { rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** Has running claims go to a version when it begins. */
export const insertPlannedMove = (store: Store, { policyId, version }: PolicyPin): number =>
  write(
    store,
    `INSERT INTO "PlannedMove" ("organisationId", "policyId", "version", "plannedBy", "plannedAt")
     VALUES ($organisationId, $policyId, $version, $by, $now)`,
    {
      ...{ organisationId: store.organisationId, policyId, version },
      ...{ by: store.actor.id, now: store.now() },
    },
  )

/** Planned moves that were not made, to versions that have begun on a day; the earliest first. */
export const duePlannedMoves = (store: Store, on: PlainDate): readonly PolicyPin[] =>
  rows<PolicyPin>(
    store,
    `SELECT m."policyId", m."version" FROM "PlannedMove" m
     JOIN "PolicyVersion" p USING ("organisationId", "policyId", "version")
     WHERE m."organisationId" = $organisationId AND m."doneAt" IS NULL AND p."effectiveFrom" <= $on
     ORDER BY p."effectiveFrom", m."policyId", m."version"`,
    { organisationId: store.organisationId, on },
  )

/** Keeps that a planned move was made. `moveId` is `null` where there was nothing to move. */
export const plannedMoveDone = (
  store: Store,
  { policyId, version, moveId }: PolicyPin & { readonly moveId: string | null },
): number =>
  write(
    store,
    `UPDATE "PlannedMove" SET "moveId" = $moveId, "doneAt" = $now
     WHERE "organisationId" = $organisationId AND "policyId" = $policyId AND "version" = $version`,
    { organisationId: store.organisationId, policyId, version, moveId, now: store.now() },
  )
