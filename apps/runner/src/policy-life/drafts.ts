import {
  blankPolicy,
  canonicalJson,
  changesBetween,
  copyOf,
  type Localized,
  mergeDocuments,
  mergeScenarios,
  ok,
  type PolicyDocument,
  type PolicyProblem,
  type Result,
  readPolicyFile,
  refused,
} from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem, StaleDraft } from '../book/problems.ts'
import { audit } from '../store/audit.ts'
import {
  addRevision,
  type DraftRow,
  deleteDraft,
  draftRow,
  insertDraft,
  revisionRow,
} from '../store/drafts.ts'
import { policyVersion } from '../store/policies.ts'
import { transact } from '../store/transact.ts'
import { contentOf, type PolicyContent, versionContent } from './content.ts'

/** What a draft begins from. */
export type DraftOrigin =
  | { readonly kind: 'blank'; readonly jurisdiction: string }
  /** A published version: of the policy itself, or of another whose content is copied. */
  | { readonly kind: 'version'; readonly policyId: string; readonly version?: number | undefined }
  /** An exported file or a bare document. */
  | { readonly kind: 'file'; readonly file: unknown }

/** A draft that is asked for. */
export type NewDraft = {
  readonly policyId: string
  /** Needed for a blank policy and a copy; else that of the origin. */
  readonly title?: Localized | undefined
  readonly origin: DraftOrigin
}

/** A draft with what it says. */
export type Draft = DraftRow &
  PolicyContent & { readonly savedBy: string; readonly savedAt: string }

/**
 * Begins a draft.
 *
 * @problem draft-exists the policy has one already
 * @problem policy-not-found for a version that is not in the book
 * @problem policy-refused what it would begin from is no policy
 * @problem country-unknown, title-missing
 */
export function beginDraft(book: Book, asked: NewDraft): Result<Draft, BookProblem> {
  return transact<Draft, BookProblem>(book.store, () => {
    const { policyId } = asked
    if (draftRow(book.store, policyId) !== undefined)
      return refused({ code: 'draft-exists', policyId })
    const content = originContent(book, asked)
    if (!content.ok) return content
    const newest = policyVersion(book.store, policyId, null)
    const basedOn = newest?.version ?? null
    audit(book.store, { kind: 'draft-saved', subject: policyId, data: { revision: 1, basedOn } })
    insertDraft(book.store, { policyId, basedOn, content: JSON.stringify(content.value) })
    return readDraft(book, policyId)
  })
}

/**
 * The draft of a policy.
 *
 * @problem draft-unknown
 */
export function readDraft(book: Book, policyId: string): Result<Draft, BookProblem> {
  const row = draftRow(book.store, policyId)
  const saved = row && revisionRow(book.store, policyId, row.revision)
  if (row === undefined || saved === undefined) return refused({ code: 'draft-unknown', policyId })
  const { savedBy, savedAt } = saved
  return ok({ ...row, ...contentOf(saved.content), savedBy, savedAt })
}

/** A save: what the draft is to say, and the revision it was made from. */
export type DraftSave = {
  readonly policyId: string
  readonly expectedRevision: number
  readonly content: PolicyContent
}

/** Where a draft stands after a save. */
export type SavedDraft = { readonly policyId: string; readonly revision: number }

/**
 * Saves a draft if nobody saved it since. Saving what it says already adds nothing.
 *
 * @problem draft-unknown
 * @problem draft-stale somebody did; what they changed comes with it, and both changes merged
 * @problem policy-id-differs the document is another policy's
 */
export function saveDraft(book: Book, save: DraftSave): Result<SavedDraft, BookProblem> {
  const { policyId, expectedRevision, content } = save
  if (content.document.id !== policyId)
    return refused({ code: 'policy-id-differs', found: content.document.id, expected: policyId })
  return transact<SavedDraft, BookProblem>(book.store, () => {
    const row = draftRow(book.store, policyId)
    const current = row && revisionRow(book.store, policyId, row.revision)
    if (row === undefined || current === undefined)
      return refused({ code: 'draft-unknown', policyId })
    const theirs = contentOf(current.content)
    if (canonicalJson(theirs) === canonicalJson(content))
      return ok({ policyId, revision: row.revision })
    if (row.revision !== expectedRevision)
      return refused(staleDraft(book, save, { row, theirs, savedBy: current.savedBy }))
    const revision = addRevision(book.store, row, JSON.stringify(content))
    audit(book.store, { kind: 'draft-saved', subject: policyId, data: { revision } })
    return ok({ policyId, revision })
  })
}

function staleDraft(
  book: Book,
  { policyId, expectedRevision, content: mine }: DraftSave,
  now: { readonly row: DraftRow; readonly theirs: PolicyContent; readonly savedBy: string },
): StaleDraft {
  const { row, theirs, savedBy } = now
  const base = revisionRow(book.store, policyId, expectedRevision)
  const about = { policyId, expectedRevision, revision: row.revision, savedBy, theirs }
  if (base === undefined) return { code: 'draft-stale', ...about, changes: null, merged: null }
  const from = contentOf(base.content)
  return {
    ...{ code: 'draft-stale', ...about },
    changes: changesBetween(from.document, theirs.document),
    merged: {
      policy: mergeDocuments(from.document, mine.document, theirs.document),
      scenarios: mergeScenarios(from.scenarios, mine.scenarios, theirs.scenarios),
    },
  }
}

/**
 * Drops a draft. What was published and what was submitted stays.
 *
 * @problem draft-unknown
 */
export function discardDraft(
  book: Book,
  policyId: string,
): Result<{ policyId: string }, BookProblem> {
  return transact<{ policyId: string }, BookProblem>(book.store, () => {
    if (deleteDraft(book.store, policyId) === 0) return refused({ code: 'draft-unknown', policyId })
    audit(book.store, { kind: 'draft-discarded', subject: policyId, data: {} })
    return ok({ policyId })
  })
}

function originContent(book: Book, asked: NewDraft): Result<PolicyContent, BookProblem> {
  const { origin } = asked
  if (origin.kind === 'blank') return blankContent(book, asked, origin.jurisdiction)
  if (origin.kind === 'version') return copiedContent(book, asked, origin)
  const read = readPolicyFile(origin.file)
  return read.ok ? renamed(asked, read.value) : refusedPolicy(read.problem)
}

function blankContent(
  book: Book,
  { policyId, title }: NewDraft,
  jurisdiction: string,
): Result<PolicyContent, BookProblem> {
  if (book.lawOf(jurisdiction) === null)
    return refused({ code: 'country-unknown', country: jurisdiction })
  if (title === undefined) return refused({ code: 'title-missing', policyId })
  return contentWith(blankPolicy({ id: policyId, title, jurisdiction }), [])
}

function copiedContent(
  book: Book,
  asked: NewDraft,
  { policyId, version = null }: { policyId: string; version?: number | null | undefined },
): Result<PolicyContent, BookProblem> {
  const row = policyVersion(book.store, policyId, version)
  if (row === undefined) return refused({ code: 'policy-not-found', policyId, version })
  return renamed(asked, versionContent(row))
}

/** A copy under an id of its own takes its scenarios with it. */
function renamed(
  { policyId, title }: NewDraft,
  { document, scenarios }: PolicyContent,
): Result<PolicyContent, BookProblem> {
  const named = { id: policyId, title: title ?? document.title }
  const own = scenarios.map((scenario) => ({ ...scenario, policy: policyId }))
  return contentWith(copyOf(document, named), own)
}

const contentWith = (
  made: Result<PolicyDocument, readonly PolicyProblem[]>,
  scenarios: PolicyContent['scenarios'],
): Result<PolicyContent, BookProblem> =>
  made.ok ? ok({ document: made.value, scenarios }) : refusedPolicy(made.problem)

const refusedPolicy = (problems: readonly PolicyProblem[]): Result<never, BookProblem> =>
  refused({ code: 'policy-refused', problems })
