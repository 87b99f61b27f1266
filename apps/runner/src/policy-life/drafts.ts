import {
  canonicalJson,
  changesBetween,
  mergeDocuments,
  mergeScenarios,
  ok,
  type PlainDate,
  type Result,
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
import { contentOf, type PolicyContent } from './content.ts'
import { type NewDraft, originContent } from './draft-origin.ts'

/** A draft with what it says. */
export type Draft = DraftRow &
  PolicyContent & { readonly savedBy: string; readonly savedAt: string }

/**
 * Begins a draft.
 *
 * @param day whose law it would act under, for the scenarios that are suggested
 * @problem draft-exists the policy has one already
 * @problem as `originContent`
 */
export function beginDraft(
  book: Book,
  asked: NewDraft,
  day: PlainDate,
): Result<Draft, BookProblem> {
  return transact<Draft, BookProblem>(book.store, () => {
    const { policyId } = asked
    if (draftRow(book.store, policyId) !== undefined)
      return refused({ code: 'draft-exists', policyId })
    const content = originContent(book, asked, day)
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
