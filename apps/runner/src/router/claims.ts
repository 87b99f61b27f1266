import { countrySchema, plainDateSchema } from '@forfall/rules'
import { z } from 'zod'
import { claimView } from '../book/claim-view.ts'
import { claimPage } from '../book/claim-views.ts'
import { happeningSchema } from '../book/happening.ts'
import { recordHappening } from '../book/record-happening.ts'
import { setLaw } from '../book/set-law.ts'
import { readChoices } from '../store/claim-choices.ts'
import { claimSorts, countClaims } from '../store/read-claims.ts'
import { bookId, claimFilterInput, reasonInput } from './shared-inputs.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const listInput = claimFilterInput
  .extend({
    sort: z.enum(claimSorts).default('due-day'),
    isDescending: z.boolean().default(false),
    cursor: z.string().max(512).optional(),
    limit: z.int().min(1).max(200).default(50),
    /** Sent by clients that page without end; pages go one way. */
    direction: z.literal('forward').optional(),
  })
  .prefault({})

const getInput = z.strictObject({ id: bookId, day: plainDateSchema.optional() })

const setLawInput = z.strictObject({ id: bookId, country: countrySchema, reason: reasonInput })

const recordInput = z.strictObject({
  id: bookId,
  happening: happeningSchema,
  /** The same key records the same once, however often it is sent. */
  idempotencyKey: z.string().min(1).max(128),
})

/** The claims of the book. */
export const claimsRouter = router({
  list: procedureFor('book:read')
    .input(parsed(listInput))
    .query(({ ctx, input }) => {
      const { sort, isDescending, cursor, limit, direction: _direction, ...filter } = input
      const page = { sort, isDescending, cursor, limit, day: ctx.clock.today() }
      return valueOf(claimPage(ctx.book, { filter, ...page }))
    }),

  counts: procedureFor('book:read')
    .input(parsed(claimFilterInput.prefault({})))
    .query(({ ctx, input }) => countClaims(ctx.book.store, input, ctx.clock.today())),

  /** What claims can be filtered by. */
  choices: procedureFor('book:read').query(({ ctx }) => readChoices(ctx.book.store)),

  get: procedureFor('book:read')
    .input(parsed(getInput))
    .query(async ({ ctx, input }) =>
      valueOf(await claimView(ctx.book, input.id, input.day ?? ctx.clock.today())),
    ),

  setLaw: procedureFor('claims:write')
    .input(parsed(setLawInput))
    .mutation(({ ctx, input }) => valueOf(setLaw(ctx.book, input, ctx.clock.today()))),

  record: procedureFor('claims:write')
    .input(parsed(recordInput))
    .mutation(({ ctx, input }) => valueOf(recordHappening(ctx.book, input, ctx.clock.today()))),
})
