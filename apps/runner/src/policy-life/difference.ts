import {
  type Change,
  changesBetween,
  changeText,
  type Language,
  ok,
  type Result,
  wordingOf,
} from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { type ExportedPolicy, exportedPolicy } from './versions.ts'

/** A version of a policy; without a number the newest, or the draft of one never published. */
export type VersionName = { readonly policyId: string; readonly version: number | null }

/** A change with its sentence. */
export type SaidChange = Change & { readonly text: string }

/** Two policies and what the second changes over the first. */
export type Difference = {
  readonly before: ExportedPolicy
  readonly after: ExportedPolicy
  readonly changes: readonly SaidChange[]
}

/**
 * What one version changes over another, in sentences; they may be of two policies.
 *
 * @problem policy-not-found
 */
export function differenceBetween(
  book: Book,
  versions: { readonly before: VersionName; readonly after: VersionName },
  language: Language,
): Result<Difference, BookProblem> {
  const before = exportedPolicy(book, versions.before.policyId, versions.before.version)
  if (!before.ok) return before
  const after = exportedPolicy(book, versions.after.policyId, versions.after.version)
  if (!after.ok) return after
  const documents = { before: before.value.document, after: after.value.document }
  const wording = wordingOf(language, book.lawOf(documents.after.jurisdiction))
  const changes = changesBetween(documents.before, documents.after).map((change) => ({
    ...change,
    text: changeText(change, documents, wording),
  }))
  return ok({ before: before.value, after: after.value, changes })
}
