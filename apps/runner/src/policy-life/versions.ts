import { ok, type PlainDate, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { policyVersion, versionsOf } from '../store/policies.ts'
import { type PolicyContent, versionContent } from './content.ts'
import { readDraft } from './drafts.ts'

/** A version in the history of its policy. */
export type VersionView = {
  readonly version: number
  /** What was approved and published. */
  readonly hash: string
  readonly effectiveFrom: PlainDate
  /** First day on which it takes no new claims any more; `null` while that is not known. */
  readonly until: PlainDate | null
  readonly isRetired: boolean
  readonly publishedAt: string
  readonly publishedBy: string
  readonly authors: readonly string[]
  readonly approvedBy: string | null
  readonly supersedes: number | null
  readonly submissionId: string | null
  readonly claimCount: number
  /** Claims on it that go on. */
  readonly openCount: number
  /** Whether claims on older versions move to it when it begins; `null` where they stay. */
  readonly movesRunning: 'planned' | 'done' | null
}

/**
 * The versions of a policy, newest first.
 *
 * @problem policy-not-found
 */
export function versionHistory(
  book: Book,
  policyId: string,
): Result<readonly VersionView[], BookProblem> {
  const versions = versionsOf(book.store, policyId)
  if (versions.length === 0) return refused({ code: 'policy-not-found', policyId, version: null })
  return ok(
    versions.map(({ contentHash, authors, retiredFrom, ...row }, index) => {
      const next = versions[index - 1]?.effectiveFrom ?? null
      const isRetired = retiredFrom !== null && (next === null || retiredFrom <= next)
      return {
        version: row.version,
        hash: contentHash,
        effectiveFrom: row.effectiveFrom,
        until: isRetired ? retiredFrom : next,
        isRetired,
        publishedAt: row.publishedAt,
        publishedBy: row.publishedBy,
        authors: JSON.parse(authors) as string[],
        approvedBy: row.approvedBy,
        supersedes: row.supersedes,
        submissionId: row.submissionId,
        claimCount: row.claimCount,
        openCount: row.openCount,
        movesRunning: row.movesRunning,
      }
    }),
  )
}

/** A policy as it leaves the book; `from` names the version, `null` is the draft. */
export type ExportedPolicy = PolicyContent & {
  readonly from: { readonly version: number; readonly hash: string } | null
}

/**
 * A version with its scenarios; the newest when none is named, and the draft of a policy that was
 * never published.
 *
 * @problem policy-not-found
 */
export function exportedPolicy(
  book: Book,
  policyId: string,
  version: number | null,
): Result<ExportedPolicy, BookProblem> {
  const row = policyVersion(book.store, policyId, version)
  if (row !== undefined) {
    return ok({ ...versionContent(row), from: { version: row.version, hash: row.contentHash } })
  }
  const draft = version === null ? readDraft(book, policyId) : null
  if (draft?.ok !== true) return refused({ code: 'policy-not-found', policyId, version })
  const { document, scenarios } = draft.value
  return ok({ document, scenarios, from: null })
}
