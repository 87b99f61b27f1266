import { setTimeout as pause } from 'node:timers/promises'
import { idSchema, languages, plainDateSchema } from '@forfall/rules'
import { z } from 'zod'
import { removeBackTest } from '../backtest/clear.ts'
import { cancelBackTest } from '../backtest/end.ts'
import { backTestRows } from '../backtest/rows.ts'
import { startBackTest } from '../backtest/start.ts'
import { testedClaimView } from '../backtest/tested-claim.ts'
import { listBackTests, wholeBackTest } from '../backtest/views.ts'
import { rowSorts } from '../store/backtest-claims.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

/** How often a subscriber hears of progress, in milliseconds. */
const progressEveryMs = 250

const id = z.string().max(128)
const byId = z.strictObject({ id })

const version = z.strictObject({
  policyId: idSchema,
  /** Without one, the newest. */
  version: z
    .union([z.int().positive(), z.literal('draft')])
    .nullable()
    .default(null),
})

const startInput = z.strictObject({
  before: version,
  after: version,
  claims: z.enum(['open', 'past', 'all']).default('open'),
  /** First and last due day of the claims. */
  dueFrom: plainDateSchema.nullable().default(null),
  dueThrough: plainDateSchema.nullable().default(null),
  creditorId: id.nullable().default(null),
  /** Last day that each claim is followed to. */
  through: plainDateSchema,
})

const rowsInput = z.strictObject({
  id,
  only: z.enum(['all', 'changed', 'outcome']).default('changed'),
  sort: z.enum(rowSorts).default('fees'),
  order: z.enum(['more', 'less']).default('more'),
  cursor: z.strictObject({ value: z.int(), claimId: id }).nullable().default(null),
  limit: z.int().min(1).max(200).default(50),
  /** Sent by clients that page without end; pages go one way. */
  direction: z.literal('forward').optional(),
})

const claimInput = z.strictObject({ id, claimId: id, language: z.enum(languages).default('en') })

/** Two versions over the same claims of the book. */
export const backtestsRouter = router({
  start: procedureFor('backtests:start')
    .input(parsed(startInput))
    .mutation(({ ctx: { book }, input: { before, after, ...question } }) => {
      const started = valueOf(startBackTest({ before, after, question }, { book }))
      // It notes its own failure; whoever asked for it reads it there.
      started.done.catch(() => undefined)
      return { id: started.id }
    }),

  /** Ends a back-test after the page in hand; nothing of it is kept but that it was begun. */
  cancel: procedureFor('backtests:start')
    .input(parsed(byId))
    .mutation(({ ctx: { book }, input }) => {
      valueOf(cancelBackTest(book, input.id))
      return valueOf(wholeBackTest(book, input.id))
    }),

  remove: procedureFor('backtests:start')
    .input(parsed(byId))
    .mutation(async ({ ctx: { book }, input }) => {
      valueOf(await removeBackTest(book, input.id))
      return { id: input.id }
    }),

  list: procedureFor('book:read').query(({ ctx: { book } }) => ({
    backTests: listBackTests(book),
  })),

  get: procedureFor('book:read')
    .input(parsed(byId))
    .query(({ ctx: { book }, input }) => valueOf(wholeBackTest(book, input.id))),

  progress: procedureFor('book:read')
    .input(parsed(byId))
    .subscription(async function* ({ ctx: { book }, input, signal }) {
      let test = valueOf(wholeBackTest(book, input.id))
      yield test
      while (test.status === 'running' && signal?.aborted !== true) {
        await pause(progressEveryMs)
        test = valueOf(wholeBackTest(book, input.id))
        yield test
      }
    }),

  rows: procedureFor('book:read')
    .input(parsed(rowsInput))
    .query(({ ctx: { book }, input: { id: testId, direction: _direction, ...filter } }) =>
      valueOf(backTestRows(book, testId, filter)),
    ),

  /** Both courses of one claim, walked again as its log is now. */
  claim: procedureFor('book:read')
    .input(parsed(claimInput))
    .query(({ ctx: { book }, input: { language, ...which } }) =>
      valueOf(testedClaimView(book, which, language)),
    ),
})
