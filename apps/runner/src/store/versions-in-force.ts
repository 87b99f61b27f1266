import type { PlainDate } from '@forfall/rules'
import { cover } from './audit.ts'
import type { PolicyPin } from './claims.ts'
import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** A version that takes new claims. `document` is its JSON text, as it was frozen. */
export type VersionInForce = PolicyPin & {
  readonly jurisdiction: string
  readonly document: string
}

/**
 * The version of each policy that takes new claims on a day: the newest that has begun, until the next
 * one begins or it is retired. Where it is retired no older one takes its place: the policy then takes
 * no new claims.
 */
export const versionsInForce = (store: Store, day: PlainDate): readonly VersionInForce[] =>
  rows<VersionInForce>(
    store,
    `SELECT p."policyId", p."version", p."jurisdiction", p."document" FROM "PolicyVersion" p
     WHERE p."organisationId" = $organisationId AND p."version" = (
       SELECT max(q."version") FROM "PolicyVersion" q WHERE q."organisationId" = p."organisationId"
         AND q."policyId" = p."policyId" AND q."effectiveFrom" <= $day)
     AND NOT EXISTS (
       SELECT 1 FROM "PolicyRetirement" r WHERE r."organisationId" = p."organisationId"
         AND r."policyId" = p."policyId" AND r."version" = p."version" AND r."from" <= $day)
     ORDER BY p."policyId"`,
    { organisationId: store.organisationId, day },
  )

/** The end of a version: no new claims from a day on. */
export type RetirementRow = PolicyPin & {
  readonly from: PlainDate
  readonly reason: string
  readonly retiredBy: string
  readonly retiredAt: string
}

/** Keeps the end of a version. A version ends once. */
export function insertRetirement(
  store: Store,
  { policyId, version, from, reason }: Omit<RetirementRow, 'retiredBy' | 'retiredAt'>,
): RetirementRow {
  const { organisationId, actor } = store
  const retirement = {
    ...{ policyId, version, from, reason },
    ...{ retiredBy: actor.id, retiredAt: store.now() },
  }
  const content = { organisationId, ...retirement }
  write(
    store,
    `INSERT INTO "PolicyRetirement" ("organisationId", "policyId", "version", "from", "reason",
       "retiredBy", "retiredAt", "auditSeq")
     VALUES ($organisationId, $policyId, $version, $from, $reason, $retiredBy, $retiredAt, $auditSeq)`,
    { ...content, auditSeq: cover(store, 'PolicyRetirement', content) },
  )
  return retirement
}

/** The end of a version, if somebody has set one. */
export const retirementOf = (
  store: Store,
  { policyId, version }: PolicyPin,
): RetirementRow | undefined =>
  row<RetirementRow>(
    store,
    `SELECT "policyId", "version", "from", "reason", "retiredBy", "retiredAt"
     FROM "PolicyRetirement" WHERE "organisationId" = $organisationId AND "policyId" = $policyId
       AND "version" = $version`,
    { organisationId: store.organisationId, policyId, version },
  )
