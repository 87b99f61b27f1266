import { ok, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { readClaim } from '../store/read-claims.ts'
import { readRun } from '../store/read-runs.ts'
import type { RunNote } from '../store/runs.ts'

/** A problem of a run with its claim, as far as the claim is in the book. */
export type RunProblem = RunNote & {
  readonly invoiceNumber: string | null
  readonly debtorName: string | null
}

/** A page of the problems of a run. */
export type RunProblems = {
  readonly problems: readonly RunProblem[]
  /** How many there are of each code. */
  readonly counts: { readonly [code in RunNote['code']]?: number }
  readonly nextCursor: string | null
}

/** Which problems are told, and from where on. */
export type RunProblemQuestion = {
  readonly id: string
  readonly code?: RunNote['code'] | undefined
  /** How many of them to pass over, as text. */
  readonly cursor?: string | undefined
  readonly limit: number
}

/**
 * What kept a run from dealing with claims, a page of it. A run keeps the first 1,000.
 *
 * @problem run-unknown
 */
export function runProblems(
  { store }: Book,
  { id, code, cursor = '0', limit }: RunProblemQuestion,
): Result<RunProblems, BookProblem> {
  const run = readRun(store, id)
  if (run === null) return refused({ code: 'run-unknown', runId: id })
  const counts: { [code in RunNote['code']]?: number } = {}
  for (const note of run.notes) counts[note.code] = (counts[note.code] ?? 0) + 1
  const asked = run.notes.filter((note) => code === undefined || note.code === code)
  const from = Number(cursor)
  const page = asked.slice(from, from + limit)
  const through = from + page.length
  const problems = page.map((note) => {
    const claim = readClaim(store, note.claimId)
    const { invoiceNumber = null, debtorName = null } = claim ?? {}
    return { ...note, invoiceNumber, debtorName }
  })
  return ok({ problems, counts, nextCursor: through < asked.length ? String(through) : null })
}
