import { idSchema } from '@forfall/rules'
import { z } from 'zod'
import { policyRows, policyView } from '../book/policy-views.ts'
import { parsed, procedure, router, valueOf } from './trpc.ts'

const getInput = z.strictObject({ id: idSchema, version: z.int().positive().optional() })

/** The published policies. */
export const policiesRouter = router({
  list: procedure.query(({ ctx }) => policyRows(ctx.book)),

  get: procedure
    .input(parsed(getInput))
    .query(({ ctx, input }) => valueOf(policyView(ctx.book, input.id, input.version ?? null))),
})
