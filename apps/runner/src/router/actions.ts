import { z } from 'zod'
import { closeReview, dropAction, releaseAction } from '../book/actions.ts'
import { actionRows } from '../book/claim-views.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const id = z.string().max(256)

const listInput = z
  .strictObject({
    status: z.enum(['pending', 'sent', 'withdrawn', 'done', 'failed']).optional(),
    claimId: z.string().max(128).optional(),
    cursor: id.optional(),
    limit: z.int().min(1).max(200).default(50),
  })
  .prefault({})

/** The outbox. What a person releases goes out with the next run. */
export const actionsRouter = router({
  list: procedureFor('book:read')
    .input(parsed(listInput))
    .query(({ ctx, input }) => actionRows(ctx.book, input)),

  release: procedureFor('actions:release')
    .input(parsed(z.strictObject({ id })))
    .mutation(({ ctx, input }) => valueOf(releaseAction(ctx.book, input.id))),

  drop: procedureFor('actions:release')
    .input(parsed(z.strictObject({ id, reason: z.string().min(1).max(256) })))
    .mutation(({ ctx, input }) => valueOf(dropAction(ctx.book, input, ctx.clock.today()))),

  closeReview: procedureFor('actions:release')
    .input(parsed(z.strictObject({ id, outcome: z.enum(['continue', 'stop']) })))
    .mutation(({ ctx, input }) => valueOf(closeReview(ctx.book, input, ctx.clock.today()))),
})
