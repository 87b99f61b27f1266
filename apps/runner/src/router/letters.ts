import { plainDateSchema } from '@forfall/rules'
import { z } from 'zod'
import { previewLetter } from '../outbox/preview-letter.ts'
import { readLetter } from '../outbox/read-letter.ts'
import { actionId, changeInput } from './shared-inputs.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const previewInput = z.strictObject({
  actionId,
  /** As somebody means to change it; as it is, when absent. */
  change: changeInput.optional(),
  /** The day it would go out; today, when absent. */
  day: plainDateSchema.optional(),
})

/** Letters, as they went out and as they would. */
export const lettersRouter = router({
  get: procedureFor('book:read')
    .input(parsed(z.strictObject({ actionId })))
    .query(async ({ ctx, input }) => valueOf(await readLetter(ctx, input.actionId))),

  preview: procedureFor('book:read')
    .input(parsed(previewInput))
    .query(async ({ ctx, input }) => {
      const { actionId: id, change = null, day = ctx.clock.today() } = input
      return valueOf(await previewLetter(ctx.book, { id, change, day }))
    }),
})
