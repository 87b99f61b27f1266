import { countrySchema, plainDateSchema } from '@forfall/rules'
import { z } from 'zod'
import { claimView } from '../book/claim-view.ts'
import { claimPage } from '../book/claim-views.ts'
import { setLaw } from '../book/set-law.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const listInput = z
  .strictObject({
    search: z.string().max(200).optional(),
    state: z.enum(['open', 'ended', 'all']).default('open'),
    cursor: z.string().max(128).optional(),
    limit: z.int().min(1).max(200).default(50),
    /** Sent by clients that page without end; pages go one way. */
    direction: z.literal('forward').optional(),
  })
  .prefault({})

const getInput = z.strictObject({ id: z.string().max(128), day: plainDateSchema.optional() })

const setLawInput = z.strictObject({
  id: z.string().max(128),
  country: countrySchema,
  /** Why; it goes into the claim's log. */
  reason: z.string().trim().min(1).max(256),
})

/** The claims of the book. */
export const claimsRouter = router({
  list: procedureFor('book:read')
    .input(parsed(listInput))
    .query(({ ctx, input: { direction: _direction, ...question } }) =>
      claimPage(ctx.book, question),
    ),

  get: procedureFor('book:read')
    .input(parsed(getInput))
    .query(async ({ ctx, input }) =>
      valueOf(await claimView(ctx.book, input.id, input.day ?? ctx.clock.today())),
    ),

  setLaw: procedureFor('claims:write')
    .input(parsed(setLawInput))
    .mutation(({ ctx, input }) => valueOf(setLaw(ctx.book, input, ctx.clock.today()))),
})
