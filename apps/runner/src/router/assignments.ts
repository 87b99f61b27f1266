import { assignmentScopes, idSchema, plainDateSchema } from '@forfall/rules'
import { z } from 'zod'
import { chooseFor } from '../placing/choose-policy.ts'
import { explainAssignment } from '../placing/explain-assignment.ts'
import { retireVersion } from '../placing/retire-version.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const id = z.string().max(128)
const reason = z.string().trim().min(1).max(256)

const chooseInput = z.strictObject({
  scope: z.enum(assignmentScopes),
  subjectId: id,
  policyId: idSchema.nullable(),
  from: plainDateSchema,
  reason,
})

const retireInput = z.strictObject({
  policyId: idSchema,
  version: z.int().positive(),
  from: plainDateSchema,
  reason,
})

const whyInput = z.strictObject({ claimId: id, day: plainDateSchema.optional() })

/** Which policy takes which claims. */
export const assignmentsRouter = router({
  choose: procedureFor('policies:assign')
    .input(parsed(chooseInput))
    .mutation(({ ctx, input }) => valueOf(chooseFor(ctx.book, input, ctx.clock.today()))),

  retire: procedureFor('policies:assign')
    .input(parsed(retireInput))
    .mutation(({ ctx, input }) => valueOf(retireVersion(ctx.book, input, ctx.clock.today()))),

  why: procedureFor('book:read')
    .input(parsed(whyInput))
    .query(({ ctx, input: { claimId, day } }) =>
      valueOf(explainAssignment(ctx.book, claimId, day ?? ctx.clock.today())),
    ),
})
