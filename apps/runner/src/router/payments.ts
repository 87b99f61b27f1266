import { claimParts, plainDateSchema } from '@forfall/rules'
import { z } from 'zod'
import { registerPayment } from '../book/register-payment.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const registerInput = z.strictObject({
  claimId: z.string().max(128),
  on: plainDateSchema,
  amountMinor: z.int().positive(),
  /** The same key registers the same payment once, however often it is sent. */
  idempotencyKey: z.string().min(1).max(128),
  covers: z.enum(claimParts).optional(),
  reference: z.string().max(128).optional(),
})

/** Payments of debtors. */
export const paymentsRouter = router({
  register: procedureFor('claims:write')
    .input(parsed(registerInput))
    .mutation(({ ctx, input }) => valueOf(registerPayment(ctx.book, input, ctx.clock.today()))),
})
