import { randomUUID } from 'node:crypto'
import { effectSummary, lawHash, ok, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { ActivePolicy } from '../book/policies.ts'
import type { BookProblem } from '../book/problems.ts'
import { type ComparedName, comparedVersions } from '../policy-life/effects.ts'
import { isAlive, self } from '../run/lease.ts'
import { audit } from '../store/audit.ts'
import { claimPlaces } from '../store/backtest-claims.ts'
import {
  type BackTestQuestion,
  type BackTestRow,
  backTests,
  endBackTest,
  insertBackTest,
  type TestedVersion,
} from '../store/backtests.ts'
import { readHead } from '../store/read-audit.ts'
import type { Store } from '../store/store.ts'
import { transact } from '../store/transact.ts'
import { makeRoom } from './clear.ts'
import { performed } from './perform.ts'

/** What somebody wants to know. */
export type BackTestAsked = {
  readonly before: ComparedName
  readonly after: ComparedName
  readonly question: BackTestQuestion
}

/** What a back-test needs besides. */
export type BackTestOptions = {
  readonly book: Book
  /** Threads that compare; two, when absent. */
  readonly threads?: number
  readonly onProgress?: (row: Pick<BackTestRow, 'looked' | 'total'>) => void
}

/**
 * Begins a back-test: claims of the book walked again from their beginning under two versions, with what
 * the outside brought. How debtors would have answered other letters nobody knows: they are taken to do
 * what they did.
 *
 * @problem as `comparedVersions`
 * @problem backtest-in-progress another one of the organisation is at work
 */
export function startBackTest(
  asked: BackTestAsked,
  options: BackTestOptions,
): Result<{ readonly id: string; readonly done: Promise<BackTestRow> }, BookProblem> {
  const { book, threads = 2, onProgress = () => undefined } = options
  const compared = comparedVersions(book, asked)
  if (!compared.ok) return compared
  const { before, after } = compared.value
  const begun = transact(book.store, () => begin(book.store, asked, { before, after }))
  if (!begun.ok) return begun
  const { id, places } = begun.value
  return ok({ id, done: performed({ store: book.store, id, places, threads, onProgress }) })
}

type Begun = { readonly id: string; readonly places: readonly number[] }

function begin(
  store: Store,
  { before, after, question }: BackTestAsked,
  ready: { readonly before: ActivePolicy; readonly after: ActivePolicy },
): Result<Begun, BookProblem> {
  endLost(store)
  const running = backTests(store).find(({ status }) => status === 'running')
  if (running !== undefined)
    return refused({ code: 'backtest-in-progress', backTestId: running.id })
  makeRoom(store)
  const id = randomUUID()
  const places = claimPlaces(store, [before.policyId, after.policyId], question)
  const versions = {
    before: versionOf(before, ready.before),
    after: versionOf(after, ready.after),
  }
  const row = {
    ...{ id, question, ...versions, lawHash: lawHash(ready.before.jurisdiction) },
    ...{ bookSeq: readHead(store)?.seq ?? 0, total: places.length, summary: effectSummary([]) },
  }
  insertBackTest(store, row, self)
  const data = { before: nameOf(versions.before), after: nameOf(versions.after), ...question }
  audit(store, { kind: 'backtest-begun', subject: id, data: { ...data, claims: places.length } })
  return ok({ id, places })
}

/** Ends those whose process is gone. */
function endLost(store: Store): void {
  for (const row of backTests(store))
    if (isLost(row, store.now())) endBackTest(store, row.id, { status: 'interrupted' })
}

/** Whether a back-test says it is running while nobody is at it. */
export const isLost = (row: BackTestRow, now: string): boolean =>
  row.status === 'running' && !isAlive(row, now)

const versionOf = ({ version }: ComparedName, policy: ActivePolicy): TestedVersion => {
  const { document, hash } = policy
  const isDraft = version === 'draft' || policy.version === 0
  return { policyId: document.id, version: isDraft ? null : policy.version, hash, document }
}

const nameOf = ({ document: _document, ...name }: TestedVersion) => name
