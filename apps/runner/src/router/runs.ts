import { setTimeout as pause } from 'node:timers/promises'
import { ok, plainDateSchema, type Result, refused } from '@forfall/rules'
import { z } from 'zod'
import type { BookProblem } from '../book/problems.ts'
import { startRun } from '../run/run-dunning.ts'
import { type RunRecord, readRun, readRuns } from '../store/read-runs.ts'
import type { Store } from '../store/store.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

/** How often a subscriber hears of a run's progress, in milliseconds. */
const progressEveryMs = 250

const byId = z.strictObject({ id: z.string().max(128) })
const listInput = z.strictObject({ limit: z.int().min(1).max(200).default(20) }).prefault({})

/** The dunning runs. */
export const runsRouter = router({
  start: procedureFor('runs:start')
    .input(parsed(z.strictObject({ asOf: plainDateSchema.optional() }).prefault({})))
    .mutation(({ ctx, input }) => {
      const { book, sink, clock } = ctx
      const started = valueOf(startRun({ book, sink, asOf: input.asOf ?? clock.today() }))
      // The run notes its own failure; whoever asked for it reads it there.
      started.done.catch(() => undefined)
      return { id: started.id }
    }),

  list: procedureFor('book:read')
    .input(parsed(listInput))
    .query(async ({ ctx, input }) => ({ runs: await readRuns(ctx.book.store, input.limit) })),

  get: procedureFor('book:read')
    .input(parsed(byId))
    .query(async ({ ctx, input }) => valueOf(await runById(ctx.book.store, input.id))),

  progress: procedureFor('book:read')
    .input(parsed(byId))
    .subscription(async function* ({ ctx, input, signal }) {
      let run = valueOf(await runById(ctx.book.store, input.id))
      yield run
      while (run.status === 'running' && signal?.aborted !== true) {
        await pause(progressEveryMs)
        run = valueOf(await runById(ctx.book.store, input.id))
        yield run
      }
    }),
})

async function runById(store: Store, id: string): Promise<Result<RunRecord, BookProblem>> {
  const run = await readRun(store, id)
  return run === null ? refused({ code: 'run-unknown', runId: id }) : ok(run)
}
