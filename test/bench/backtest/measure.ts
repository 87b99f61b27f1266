import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeBook } from '../../../apps/runner/src/book/book.ts'
import { beginDraft } from '../../../apps/runner/src/policy-life/drafts.ts'
import { benchBook, makeBook } from '../run/book.ts'
import { asOf } from '../run/templates.ts'
import { patient } from './patient.ts'

/** Claims of the measured book, and how often it is measured. */
const size = { claims: 100_000, rounds: 3 } as const

/** What one back-test took. */
export type BackTestAttempt = {
  readonly claims: number
  readonly changedClaims: number
  readonly resultHash: string
  readonly ms: number
  /** Of all its threads. */
  readonly cpuMs: number
  /** The most memory its process held, modules and all. */
  readonly peakMib: number
}

/** The same back-test in two threads and in one, round by round. */
export type BackTestMeasured = {
  readonly claims: number
  readonly two: readonly BackTestAttempt[]
  readonly one: readonly BackTestAttempt[]
}

/** Measures back-tests over a book of at most so many claims. */
export async function measureBackTests(upTo: number): Promise<BackTestMeasured> {
  const claims = Math.min(size.claims, upTo)
  const folder = mkdtempSync(join(tmpdir(), 'forfall-bench-'))
  const found: { two: BackTestAttempt[]; one: BackTestAttempt[] } = { two: [], one: [] }
  try {
    const made = await bookWithDraft(folder, claims)
    const copy = join(folder, 'copy.db')
    for (let round = 0; round < size.rounds; round += 1) {
      found.two.push(attempt(made, copy, 2))
      found.one.push(attempt(made, copy, 1))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { claims, ...found }
}

async function bookWithDraft(folder: string, claims: number): Promise<string> {
  const made = await makeBook(folder, claims)
  const book = benchBook(made)
  const file = { kind: 'forfall-policy', format: 1, document: patient, scenarios: [] }
  const draft = beginDraft(book, { policyId: patient.id, origin: { kind: 'file', file } }, asOf)
  if (!draft.ok) throw new Error(`no draft: ${draft.problem.code}`)
  book.store.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  await closeBook(book)
  return made
}

/** One back-test over a fresh copy of the book, in a process of its own. */
function attempt(made: string, copy: string, threads: number): BackTestAttempt {
  for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true })
  copyFileSync(made, copy)
  const program = join(import.meta.dirname, 'one.ts')
  const typed = [program, copy, String(threads)]
  return JSON.parse(execFileSync(process.execPath, typed, { encoding: 'utf8' })) as BackTestAttempt
}
