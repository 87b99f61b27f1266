import { type EffectSummary, ok, type Result } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import type { BackTestFigures } from '../store/backtest-figures.ts'
import { type BackTestRow, backTests, type TestedVersion } from '../store/backtests.ts'
import { fromJson } from '../store/convert.ts'
import type { Store } from '../store/store.ts'
import { knownBackTest } from './end.ts'
import { isLost } from './start.ts'

/** A version as lists name it. */
export type TestedVersionView = Omit<TestedVersion, 'document'> & {
  readonly title: TestedVersion['document']['title']
  readonly country: string
}

/** A back-test as people see it. */
export type BackTestView = Pick<
  BackTestRow,
  | 'id'
  | 'question'
  | 'status'
  | 'bookSeq'
  | 'total'
  | 'looked'
  | 'resultHash'
  | 'problem'
  | 'startedBy'
  | 'startedAt'
  | 'finishedAt'
> & {
  readonly before: TestedVersionView
  readonly after: TestedVersionView
  /** Of the claims looked at so far. */
  readonly summary: EffectSummary
  /** Claims compared each second; `null` until the first were. */
  readonly perSecond: number | null
}

/** A back-test with what is plotted of it; `null` until it is finished. */
export type WholeBackTest = BackTestView & { readonly figures: BackTestFigures | null }

/** The back-tests that are kept, newest first. */
export const listBackTests = ({ store }: Book): readonly BackTestView[] =>
  backTests(store).map((row) => viewOf(row, store))

/**
 * A back-test.
 *
 * @problem backtest-unknown
 */
export function wholeBackTest({ store }: Book, id: string): Result<WholeBackTest, BookProblem> {
  const found = knownBackTest(store, id)
  if (!found.ok) return found
  const { figures } = found.value
  return ok({ ...viewOf(found.value, store), figures: figures === null ? null : fromJson(figures) })
}

function viewOf(row: BackTestRow, store: Store): BackTestView {
  const { id, question, bookSeq, total, looked, summary, resultHash, problem } = row
  const { startedBy, startedAt, finishedAt } = row
  return {
    ...{ id, question, bookSeq, total, looked, summary, resultHash, problem },
    ...{ startedBy, startedAt, finishedAt },
    status: isLost(row, store.now()) ? 'interrupted' : row.status,
    before: versionViewOf(row.before),
    after: versionViewOf(row.after),
    perSecond: perSecondOf(row),
  }
}

const versionViewOf = ({ document, ...name }: TestedVersion): TestedVersionView => ({
  ...name,
  title: document.title,
  country: document.jurisdiction,
})

function perSecondOf({ looked, startedAt, heartbeatAt }: BackTestRow): number | null {
  const ms = Date.parse(heartbeatAt) - Date.parse(startedAt)
  return ms <= 0 ? null : Math.round((looked * 1000) / ms)
}
