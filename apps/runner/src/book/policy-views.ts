import { ok, policyDocumentSchema, type Result, refused } from '@forfall/rules'
import { newestPolicies, policyVersion } from '../store/policies.ts'
import type { Book } from './book.ts'
import type { BookProblem } from './problems.ts'
import type { PolicyRow, PolicyView } from './views.ts'

/** Every policy in its newest version. */
export const policyRows = (book: Book): readonly PolicyRow[] =>
  newestPolicies(book.store).map((row) => ({
    id: row.policyId,
    title: policyDocumentSchema.parse(JSON.parse(row.document)).title,
    jurisdiction: row.jurisdiction,
    version: row.version,
    hash: row.hash,
    stepCount: row.stepCount,
    claimCount: row.claimCount,
  }))

/**
 * A policy version in full; the newest when none is named.
 *
 * @problem policy-not-found, or as `policyReader`
 */
export function policyView(
  book: Book,
  policyId: string,
  version: number | null,
): Result<PolicyView, BookProblem> {
  const row = policyVersion(book.store, policyId, version)
  if (row === undefined) return refused({ code: 'policy-not-found', policyId, version })
  const policy = book.policyOf({ policyId, version: row.version })
  if (!policy.ok) return policy
  const { document, hash, ruleSet } = policy.value
  return ok({ document, hash, version: row.version, ruleSet })
}
