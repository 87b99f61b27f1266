import type { PlainDate } from '@forfall/rules'
import { cover } from './audit.ts'
import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** A published policy version. `document` is its JSON text, as it was frozen. */
export type PolicyVersionRow = {
  readonly policyId: string
  readonly version: number
  readonly hash: string
  readonly jurisdiction: string
  readonly document: string
  readonly stepCount: number
  readonly effectiveFrom: PlainDate
  readonly publishedAt: string
  /** Hash of everything that decides: document with its texts, scenarios, law. */
  readonly contentHash: string
  readonly lawHash: string
  readonly scenarios: string
  readonly authors: string
  /** `null` for the policies that come with the release. */
  readonly approvedBy: string | null
  readonly publishedBy: string
  readonly submissionId: string | null
  readonly supersedes: number | null
  /** The entry of the audit log that covers it. */
  readonly auditSeq: number
}

const columns = `"policyId", "version", "hash", "jurisdiction", "document", "stepCount",
  "effectiveFrom", "publishedAt", "contentHash", "lawHash", "scenarios", "authors", "approvedBy",
  "publishedBy", "submissionId", "supersedes", "auditSeq"`

/** A policy version; the newest of the policy when no version is named. */
export const policyVersion = (
  store: Store,
  policyId: string,
  version: number | null,
): PolicyVersionRow | undefined =>
  row<PolicyVersionRow>(
    store,
    `SELECT ${columns} FROM "PolicyVersion" WHERE "organisationId" = $organisationId
       AND "policyId" = $policyId AND ($version IS NULL OR "version" = $version)
     ORDER BY "version" DESC LIMIT 1`,
    { organisationId: store.organisationId, policyId, version },
  )

/** The newest version of every policy, in the order the policies were first published. */
export const newestPolicies = (
  store: Store,
): readonly (PolicyVersionRow & { readonly claimCount: number })[] =>
  rows<PolicyVersionRow & { readonly claimCount: number }>(
    store,
    `SELECT ${columns}, (SELECT count(*) FROM "Claim" c WHERE c."organisationId" = p."organisationId"
         AND c."policyId" = p."policyId") AS "claimCount"
     FROM "PolicyVersion" p WHERE p."organisationId" = $organisationId AND p."version" = (
       SELECT max("version") FROM "PolicyVersion" q
       WHERE q."organisationId" = p."organisationId" AND q."policyId" = p."policyId")
     ORDER BY (SELECT min(q.rowid) FROM "PolicyVersion" q
       WHERE q."organisationId" = p."organisationId" AND q."policyId" = p."policyId")`,
    { organisationId: store.organisationId },
  )

/** A version with what has become of it. */
export type VersionRow = PolicyVersionRow & {
  readonly claimCount: number
  readonly openCount: number
  readonly retiredFrom: PlainDate | null
  /** Whether running claims go to it when it begins; `null` where they stay. */
  readonly movesRunning: 'planned' | 'done' | null
}

/** The versions of a policy, newest first. */
export const versionsOf = (store: Store, policyId: string): readonly VersionRow[] =>
  rows<VersionRow>(
    store,
    `SELECT ${columns}, (SELECT count(*) FROM "Claim" c WHERE c."organisationId" = p."organisationId"
         AND c."policyId" = p."policyId" AND c."policyVersion" = p."version") AS "claimCount",
       (SELECT count(*) FROM "Claim" c WHERE c."organisationId" = p."organisationId"
         AND c."policyId" = p."policyId" AND c."policyVersion" = p."version"
         AND c."ending" IS NULL) AS "openCount",
       (SELECT CASE WHEN m."doneAt" IS NULL THEN 'planned' ELSE 'done' END FROM "PlannedMove" m
         WHERE m."organisationId" = p."organisationId" AND m."policyId" = p."policyId"
         AND m."version" = p."version") AS "movesRunning",
       (SELECT r."from" FROM "PolicyRetirement" r WHERE r."organisationId" = p."organisationId"
         AND r."policyId" = p."policyId" AND r."version" = p."version") AS "retiredFrom"
     FROM "PolicyVersion" p
     WHERE p."organisationId" = $organisationId AND p."policyId" = $policyId
     ORDER BY p."version" DESC`,
    { organisationId: store.organisationId, policyId },
  )

/** Freezes a version. The number must be free. */
export function insertPolicyVersion(
  store: Store,
  version: Omit<PolicyVersionRow, 'publishedAt' | 'auditSeq'>,
): void {
  const { organisationId } = store
  const content = { ...version, organisationId, publishedAt: store.now() }
  write(
    store,
    `INSERT INTO "PolicyVersion" ("organisationId", ${columns})
     VALUES ($organisationId, $policyId, $version, $hash, $jurisdiction, $document,
       $stepCount, $effectiveFrom, $publishedAt, $contentHash, $lawHash, $scenarios, $authors,
       $approvedBy, $publishedBy, $submissionId, $supersedes, $auditSeq)`,
    { ...content, auditSeq: cover(store, 'PolicyVersion', content) },
  )
}
