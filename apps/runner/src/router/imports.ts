import { ok, type Result, refused } from '@forfall/rules'
import { z } from 'zod'
import type { BookProblem } from '../book/problems.ts'
import { checkUpload, takeUpload, uploadSchema } from '../book/upload.ts'
import { type BatchNote, type BatchRecord, batchById, listBatches } from '../store/batches.ts'
import type { Store } from '../store/store.ts'
import { bookId } from './shared-inputs.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const listInput = z
  .strictObject({
    cursor: bookId.optional(),
    limit: z.int().min(1).max(200).default(50),
    /** Sent by clients that page without end; pages go one way. */
    direction: z.literal('forward').optional(),
  })
  .prefault({})

/** Invoice files: looked at first, taken in whole or not at all, and what became of each. */
export const importsRouter = router({
  /** A mutation: a file does not fit an address. Nothing is kept of it. */
  check: procedureFor('claims:import')
    .input(parsed(uploadSchema))
    .mutation(async ({ ctx, input }) =>
      valueOf(await checkUpload(ctx.book, input, ctx.clock.today())),
    ),

  commit: procedureFor('claims:import')
    .input(parsed(uploadSchema))
    .mutation(async ({ ctx, input }) =>
      valueOf(await takeUpload(ctx.book, input, ctx.clock.today())),
    ),

  list: procedureFor('book:read')
    .input(parsed(listInput))
    .query(({ ctx, input }) => {
      const batches = listBatches(ctx.book.store, input)
      const last = batches.length === input.limit ? batches.at(-1) : undefined
      return { imports: batches, nextCursor: last?.id ?? null }
    }),

  get: procedureFor('book:read')
    .input(parsed(z.strictObject({ id: bookId })))
    .query(({ ctx, input }) => valueOf(batchView(ctx.book.store, input.id))),
})

type BatchView = BatchRecord & { readonly notes: readonly BatchNote[] }

function batchView(store: Store, id: string): Result<BatchView, BookProblem> {
  const found = batchById(store, id)
  return found === undefined ? refused({ code: 'import-unknown', importId: id }) : ok(found)
}
