import { ok, type PlainDate, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { readDraft } from './drafts.ts'
import { type Gate, gatesOf } from './gates.ts'

/**
 * The gates as a draft stands before them, approval aside.
 *
 * @problem draft-unknown, country-unknown
 */
export async function draftGates(
  book: Book,
  policyId: string,
  day: PlainDate,
): Promise<Result<readonly Gate[], BookProblem>> {
  const draft = readDraft(book, policyId)
  if (!draft.ok) return draft
  const { jurisdiction } = draft.value.document
  const law = book.lawOf(jurisdiction)
  if (law === null) return refused({ code: 'country-unknown', country: jurisdiction })
  return ok(await gatesOf(draft.value, law, day))
}
