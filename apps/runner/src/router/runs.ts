import { setTimeout as pause } from 'node:timers/promises'
import { actionKinds, ok, plainDateSchema, type Result, refused } from '@forfall/rules'
import { z } from 'zod'
import type { BookProblem } from '../book/problems.ts'
import { previewPage } from '../run/preview-page.ts'
import { startRun } from '../run/run-dunning.ts'
import { runProblems } from '../run/run-problems.ts'
import { type RunRecord, readRun, readRuns } from '../store/read-runs.ts'
import { endRun, runNoteCodes } from '../store/runs.ts'
import type { Store } from '../store/store.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

/** How often a subscriber hears of a run's progress, in milliseconds. */
const progressEveryMs = 250

const byId = z.strictObject({ id: z.string().max(128) })
const listInput = z.strictObject({ limit: z.int().min(1).max(200).default(20) }).prefault({})

/** How many to pass over. */
const passedOver = z.string().regex(/^[0-9]{1,9}$/)

const paged = {
  cursor: passedOver.optional(),
  limit: z.int().min(1).max(200).default(50),
  /** Sent by clients that page without end; pages go one way. */
  direction: z.literal('forward').optional(),
}

const problemsInput = byId.extend({ code: z.enum(runNoteCodes).optional(), ...paged })

const previewInput = z
  .strictObject({
    asOf: plainDateSchema.optional(),
    effect: z.enum(['decide', 'send', 'withdraw', 'keep']).optional(),
    kind: z.enum(actionKinds).optional(),
    ...paged,
  })
  .prefault({})

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

  /** Ends a run after the claims it has in hand; what it left undone is still due. */
  cancel: procedureFor('runs:start')
    .input(parsed(byId))
    .mutation(({ ctx, input }) => {
      const { store } = ctx.book
      endRun(store, input.id, 'cancelled')
      return valueOf(runById(store, input.id))
    }),

  list: procedureFor('book:read')
    .input(parsed(listInput))
    .query(async ({ ctx, input }) => ({ runs: await readRuns(ctx.book.store, input.limit) })),

  get: procedureFor('book:read')
    .input(parsed(byId))
    .query(({ ctx, input }) => valueOf(runById(ctx.book.store, input.id))),

  /** What kept it from dealing with claims. What it decided: `actions.list` with `runId`. */
  problems: procedureFor('book:read')
    .input(parsed(problemsInput))
    .query(({ ctx, input: { direction: _direction, ...question } }) =>
      valueOf(runProblems(ctx.book, question)),
    ),

  /** What a run for a day would do; nothing of it is written. */
  preview: procedureFor('runs:start')
    .input(parsed(previewInput))
    .query(({ ctx, input: { direction: _direction, asOf, ...question } }) =>
      previewPage(ctx.book, { ...question, asOf: asOf ?? ctx.clock.today() }),
    ),

  progress: procedureFor('book:read')
    .input(parsed(byId))
    .subscription(async function* ({ ctx, input, signal }) {
      let run = valueOf(runById(ctx.book.store, input.id))
      yield run
      while (run.status === 'running' && signal?.aborted !== true) {
        await pause(progressEveryMs)
        run = valueOf(runById(ctx.book.store, input.id))
        yield run
      }
    }),
})

function runById(store: Store, id: string): Result<RunRecord, BookProblem> {
  const run = readRun(store, id)
  return run === null ? refused({ code: 'run-unknown', runId: id }) : ok(run)
}
