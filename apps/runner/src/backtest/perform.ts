import {
  assert,
  canonicalJson,
  type EffectSummary,
  effectSummary,
  joinedSummaries,
  ok,
  refused,
} from '@forfall/rules'
import { audit } from '../store/audit.ts'
import { insertTestedClaims } from '../store/backtest-claims.ts'
import { figuresOf, sumsOf } from '../store/backtest-figures.ts'
import {
  type BackTestRow,
  backTestById,
  finishBackTest,
  saveBackTestProgress,
} from '../store/backtests.ts'
import type { Store } from '../store/store.ts'
import { transact } from '../store/transact.ts'
import { clearBackTests } from './clear.ts'
import { type ComparedPage, comparisonOf } from './compare.ts'
import { endNoted } from './end.ts'
import { resultHashOf } from './result-hash.ts'
import { comparedInThreads, WorkerFailure, type WorkerSetup } from './workers.ts'

/** Claims that are compared and kept together. */
const pageSize = 200

/** A back-test at work. */
type AtWork = {
  readonly store: Store
  readonly id: string
  /** Where the rows of its claims lie. */
  readonly places: readonly number[]
  readonly threads: number
  readonly onProgress: (row: Pick<BackTestRow, 'looked' | 'total'>) => void
}

/** Does a back-test to its end, whichever that is. */
export async function performed(work: AtWork): Promise<BackTestRow> {
  const { store, id } = work
  try {
    const summary = await compareAll(work)
    if (summary !== null) await finish(work, summary)
  } catch (error) {
    if (!(error instanceof WorkerFailure)) throw error
    endNoted(store, id, { status: 'failed', problem: error.problem })
  }
  await clearBackTests(store)
  return rowOf(store, id)
}

/** Compares page by page; `null` when it no longer runs by then. */
async function compareAll(work: AtWork): Promise<EffectSummary | null> {
  const { store, id, places, onProgress } = work
  const pages = Math.ceil(places.length / pageSize)
  const threads = Math.min(work.threads, pages)
  let summary = effectSummary([])
  for await (const page of comparedInThreads(setupOf(store, id), pagesOf(places), threads)) {
    summary = joinedSummaries(summary, page.summary)
    if (!keep(work, page, summary)) return null
    onProgress({ looked: summary.claims, total: places.length })
  }
  return summary
}

function setupOf(store: Store, id: string): WorkerSetup {
  const { file, organisationId } = store
  const row = rowOf(store, id)
  return { file, organisationId, bookSeq: row.bookSeq, comparison: comparisonOf(row) }
}

function* pagesOf(places: readonly number[]): Generator<readonly number[]> {
  for (let from = 0; from < places.length; from += pageSize)
    yield places.slice(from, from + pageSize)
}

/** Keeps a page; false when the back-test no longer runs. */
const keep = ({ store, id }: AtWork, { rows }: ComparedPage, summary: EffectSummary): boolean =>
  transact(store, () => {
    if (!saveBackTestProgress(store, id, { looked: summary.claims, summary })) return refused(null)
    insertTestedClaims(store, id, rows)
    return ok(null)
  }).ok

/** What was counted on the way has to be what its rows add up to. */
async function finish(work: AtWork, summary: EffectSummary): Promise<void> {
  const { store, id } = work
  if (canonicalJson(sumsOf(store, id)) !== canonicalJson(summary)) {
    const text = 'The rows do not add up to what was counted.'
    endNoted(store, id, { status: 'failed', problem: { code: 'sums-differ', text } })
    return
  }
  const resultHash = await resultHashOf(store, id)
  const figures = figuresOf(store, id)
  transact(store, () => {
    if (!finishBackTest(store, id, { figures, resultHash })) return refused(null)
    const data = { status: 'finished', claims: summary.claims, resultHash }
    audit(store, { kind: 'backtest-ended', subject: id, data })
    return ok(null)
  })
}

function rowOf(store: Store, id: string): BackTestRow {
  const row = backTestById(store, id)
  assert(row !== undefined, `back-test ${id} is gone`)
  return row
}
