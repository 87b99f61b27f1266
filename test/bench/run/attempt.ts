import { closeBook } from '../../../apps/runner/src/book/book.ts'
import { runDunning } from '../../../apps/runner/src/run/run-dunning.ts'
import { type Spending, spendingFromNow } from '../frame/spending.ts'
import { benchBook } from './book.ts'
import { floor, type Traffic } from './floor.ts'
import { asOf } from './templates.ts'

/** What one attempt took. */
export type Attempt = Spending & {
  readonly claims: number
  /** Actions decided. */
  readonly emitted: number
}

/** A dunning run over every due claim of a book, from the lease to the end. */
export async function attemptRun(file: string): Promise<Attempt> {
  const book = benchBook(file)
  const spent = spendingFromNow()
  const done = await runDunning({ book, sink: noSink, asOf })
  const took = spent()
  await closeBook(book)
  if (!done.ok || done.value.status !== 'finished') throw new Error('the run did not finish')
  const { looked, emitted, sent, skipped } = done.value.counters
  if (sent + skipped > 0) throw new Error('the run of the bench sends nothing and leaves nothing')
  return { claims: looked, emitted, ...took }
}

/** The same rows read, and as many of the same sizes written, by SQLite alone. */
export function attemptFloor(file: string, traffic: Traffic): Attempt {
  const spent = spendingFromNow()
  const claims = floor(file, traffic)
  return { claims, emitted: Math.round(claims * traffic.acting), ...spent() }
}

const noSink = {
  channel: 'none',
  deliver: () => Promise.reject(new Error('nothing goes out in the bench')),
  delivered: () => Promise.resolve(null),
  erase: () => Promise.resolve(),
}
