import {
  type Change,
  changesBetween,
  ok,
  type PlainDate,
  type Result,
  refused,
} from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { policyVersion } from '../store/policies.ts'
import {
  type SubmissionRow,
  submissionRow,
  submissionRows,
  type VerdictRow,
  verdictRows,
} from '../store/submissions.ts'
import { contentOf, type PolicyContent, versionContent } from './content.ts'
import { type Gate, gatesOf } from './gates.ts'

/** A submission as lists show it. */
export type SubmissionView = Omit<SubmissionRow, 'content'>

/** A submission in full, as a reviewer needs it. */
export type ReviewView = SubmissionView &
  PolicyContent & {
    readonly verdicts: readonly VerdictRow[]
    /** What it changes over the version it began from; `null` for a policy that is new. */
    readonly changes: readonly Change[] | null
    readonly gates: readonly Gate[]
  }

/** The submissions of a policy, or of all, newest first. */
export const reviewsOf = (book: Book, policyId: string | null): readonly SubmissionView[] =>
  submissionRows(book.store, policyId).map(withoutContent)

/**
 * A submission with what it says, what it changes, its gates on a day and what reviewers said.
 *
 * @problem submission-unknown, country-unknown
 */
export async function reviewOf(
  book: Book,
  id: string,
  day: PlainDate,
): Promise<Result<ReviewView, BookProblem>> {
  const row = submissionRow(book.store, id)
  if (row === undefined) return refused({ code: 'submission-unknown', submissionId: id })
  const content = contentOf(row.content)
  const { jurisdiction } = content.document
  const law = book.lawOf(jurisdiction)
  if (law === null) return refused({ code: 'country-unknown', country: jurisdiction })
  return ok({
    ...withoutContent(row),
    ...content,
    verdicts: verdictRows(book.store, id),
    changes: changesOf(book, row, content),
    gates: await gatesOf(content, law, day),
  })
}

function changesOf(
  book: Book,
  { policyId, basedOn }: SubmissionRow,
  { document }: PolicyContent,
): readonly Change[] | null {
  const before = basedOn === null ? undefined : policyVersion(book.store, policyId, basedOn)
  if (before === undefined) return null
  return changesBetween(versionContent(before).document, document)
}

function withoutContent({ content: _content, ...view }: SubmissionRow): SubmissionView {
  return view
}
