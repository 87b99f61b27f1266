import { z } from 'zod'
import { closeReview, dropAction, releaseAction } from '../book/actions.ts'
import { changeAction } from '../book/change-action.ts'
import { actionRows } from '../book/claim-views.ts'
import { forMany, manyMax } from '../book/many-actions.ts'
import { countActions } from '../store/read-actions.ts'
import { actionFilterInput, actionId, changeInput, reasonInput } from './shared-inputs.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const id = actionId
const reason = reasonInput

const listInput = actionFilterInput
  .extend({
    cursor: actionId.optional(),
    limit: z.int().min(1).max(200).default(50),
    /** Sent by clients that page without end; pages go one way. */
    direction: z.literal('forward').optional(),
  })
  .prefault({})

/** Actions by their ids, or all that a filter finds: then as many as whoever asks saw it find. */
const selection = z.union([
  z.strictObject({ ids: z.array(id).min(1).max(manyMax) }),
  z.strictObject({ filter: actionFilterInput, expectedCount: z.int().nonnegative() }),
])

const many = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ selection, ...shape })

/** The outbox. What a person releases goes out with the next run. */
export const actionsRouter = router({
  list: procedureFor('book:read')
    .input(parsed(listInput))
    .query(({ ctx, input: { direction: _direction, ...page } }) => actionRows(ctx.book, page)),

  counts: procedureFor('book:read')
    .input(parsed(actionFilterInput.prefault({})))
    .query(({ ctx, input }) => ({ counts: countActions(ctx.book.store, input) })),

  release: procedureFor('actions:release')
    .input(parsed(z.strictObject({ id })))
    .mutation(({ ctx, input }) => valueOf(releaseAction(ctx.book, input.id))),

  releaseMany: procedureFor('actions:release')
    .input(parsed(many({})))
    .mutation(async ({ ctx, input }) =>
      valueOf(await forMany(ctx.book, input.selection, (one) => releaseAction(ctx.book, one))),
    ),

  drop: procedureFor('actions:release')
    .input(parsed(z.strictObject({ id, reason })))
    .mutation(({ ctx, input }) => valueOf(dropAction(ctx.book, input, ctx.clock.today()))),

  dropMany: procedureFor('actions:release')
    .input(parsed(many({ reason })))
    .mutation(async ({ ctx, input }) => {
      const today = ctx.clock.today()
      const drop = (one: string) => dropAction(ctx.book, { id: one, reason: input.reason }, today)
      return valueOf(await forMany(ctx.book, input.selection, drop))
    }),

  change: procedureFor('actions:release')
    .input(parsed(z.strictObject({ id, change: changeInput, reason })))
    .mutation(({ ctx, input }) => valueOf(changeAction(ctx.book, input, ctx.clock.today()))),

  changeMany: procedureFor('actions:release')
    .input(parsed(many({ change: changeInput, reason })))
    .mutation(async ({ ctx, input }) => {
      const { change, reason: why } = input
      const today = ctx.clock.today()
      const alter = (one: string) => changeAction(ctx.book, { id: one, change, reason: why }, today)
      return valueOf(await forMany(ctx.book, input.selection, alter))
    }),

  closeReview: procedureFor('actions:release')
    .input(parsed(z.strictObject({ id, outcome: z.enum(['continue', 'stop']) })))
    .mutation(({ ctx, input }) => valueOf(closeReview(ctx.book, input, ctx.clock.today()))),
})
