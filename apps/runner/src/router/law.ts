import { countrySchema, plainDateSchema } from '@forfall/rules'
import { z } from 'zod'
import { countryViews, lawView } from '../book/law-views.ts'
import { parsed, procedure, router, valueOf } from './trpc.ts'

const onInput = z.strictObject({ country: countrySchema, day: plainDateSchema.optional() })

/** The law this release knows. */
export const lawRouter = router({
  countries: procedure.query(({ ctx }) => countryViews(ctx.book.jurisdictions)),

  on: procedure
    .input(parsed(onInput))
    .query(({ ctx, input }) =>
      valueOf(lawView(ctx.book.jurisdictions, input.country, input.day ?? ctx.clock.today())),
    ),
})
