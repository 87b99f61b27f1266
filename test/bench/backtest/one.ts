import { addDays } from '@forfall/rules'
import { startBackTest } from '../../../apps/runner/src/backtest/start.ts'
import { closeBook } from '../../../apps/runner/src/book/book.ts'
import { benchBook } from '../run/book.ts'
import { asOf, benchPolicy } from '../run/templates.ts'
import { patient } from './patient.ts'

/*
 * One back-test in a process of its own, so that its memory is its own: `one.ts FILE THREADS`. Prints what
 * was measured as JSON.
 */
const [file = '', threads] = process.argv.slice(2)
const book = benchBook(file)
const begunAt = performance.now()
const started = startBackTest(
  {
    before: { policyId: benchPolicy.id, version: 1 },
    after: { policyId: patient.id, version: 'draft' },
    question: {
      ...{ claims: 'all', dueFrom: null, dueThrough: null, creditorId: null },
      through: addDays(asOf, 270),
    },
  },
  { book, threads: Number(threads) },
)
if (!started.ok) throw new Error(started.problem.code)
const row = await started.value.done
if (row.status !== 'finished') throw new Error(`the back-test is ${row.status}`)
const { user, system } = process.cpuUsage()
process.stdout.write(
  JSON.stringify({
    claims: row.looked,
    changedClaims: row.summary.changedClaims,
    resultHash: row.resultHash,
    ms: performance.now() - begunAt,
    cpuMs: (user + system) / 1_000,
    peakMib: process.resourceUsage().maxRSS / 1_024,
  }),
)
await closeBook(book)
