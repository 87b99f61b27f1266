import { idSchema, plainDateSchema } from '@forfall/rules'
import { z } from 'zod'
import { comparedVersions, effectOnBook, effectOnScenarios } from '../policy-life/effects.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const versionName = z.strictObject({
  policyId: idSchema,
  version: z
    .union([z.int().positive(), z.literal('draft')])
    .nullable()
    .default(null),
})

const versions = { before: versionName, after: versionName }

const bookInput = z.strictObject({
  ...versions,
  claims: z.enum(['open', 'all']).default('open'),
  /** Last day that is looked at. */
  through: plainDateSchema,
})

/** What one version does to claims that another does not. */
export const effectsRouter = router({
  onScenarios: procedureFor('book:read')
    .input(parsed(z.strictObject(versions)))
    .query(({ ctx, input }) => ({ effects: valueOf(effectOnScenarios(ctx.book, input)) })),

  /** Over the claims of the book, with progress; ends when the subscriber goes. */
  onBook: procedureFor('book:read')
    .input(parsed(bookInput))
    .subscription(async function* ({ ctx, input: { before, after, ...question }, signal }) {
      const compared = valueOf(comparedVersions(ctx.book, { before, after }))
      yield* effectOnBook(ctx.book, compared, question, signal ?? null)
    }),
})
