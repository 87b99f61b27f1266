import { idSchema, plainDateSchema } from '@forfall/rules'
import { z } from 'zod'
import { resolveComment, writeComment } from '../policy-life/comments.ts'
import { effectOfSubmission } from '../policy-life/effect-of-submission.ts'
import { moveAhead } from '../policy-life/move-ahead.ts'
import { publishSubmission } from '../policy-life/publish.ts'
import { reviewOf, reviewsOf } from '../policy-life/review-views.ts'
import { giveVerdict, withdrawSubmission } from '../policy-life/submissions.ts'
import { commentRows } from '../store/comments.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const submissionId = z.string().min(1).max(256)
const byId = z.strictObject({ submissionId })

const verdictInput = z.strictObject({
  submissionId,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  verdict: z.enum(['approve', 'send-back']),
  statement: z.string().min(1).max(4_000),
})

const publishInput = z.strictObject({
  submissionId,
  effectiveFrom: plainDateSchema,
  /** What happens to claims on older versions: they end as they began, or move when it begins. */
  running: z.enum(['stay', 'move']).default('stay'),
})

const commentInput = z.strictObject({
  policyId: idSchema,
  submissionId: submissionId.nullable().default(null),
  step: idSchema.nullable().default(null),
  field: z.string().max(128).nullable().default(null),
  text: z.string().min(1).max(4_000),
})

/** Submissions: looked at by a second person, and published. */
export const reviewsRouter = router({
  list: procedureFor('book:read')
    .input(parsed(z.strictObject({ policyId: idSchema.optional() }).prefault({})))
    .query(({ ctx, input }) => ({ submissions: reviewsOf(ctx.book, input.policyId ?? null) })),

  /** A submission with what it says, what it changes, its gates and its verdicts. */
  get: procedureFor('book:read')
    .input(parsed(byId))
    .query(async ({ ctx, input }) =>
      valueOf(await reviewOf(ctx.book, input.submissionId, ctx.clock.today())),
    ),

  /** What its scenarios come to under it and under the version it began from. */
  effects: procedureFor('book:read')
    .input(parsed(byId))
    .query(({ ctx, input }) => ({
      effects: valueOf(effectOfSubmission(ctx.book, input.submissionId)),
    })),

  /** What would become of running claims that move to it on a day. */
  moveAhead: procedureFor('book:read')
    .input(parsed(z.strictObject({ submissionId, day: plainDateSchema })))
    .query(async ({ ctx, input }) =>
      valueOf(await moveAhead(ctx.book, input.submissionId, input.day)),
    ),

  withdraw: procedureFor('policies:write')
    .input(parsed(byId))
    .mutation(({ ctx, input }) => valueOf(withdrawSubmission(ctx.book, input.submissionId))),

  giveVerdict: procedureFor('policies:review')
    .input(parsed(verdictInput))
    .mutation(({ ctx, input }) => valueOf(giveVerdict(ctx.book, input))),

  publish: procedureFor('policies:publish')
    .input(parsed(publishInput))
    .mutation(async ({ ctx, input }) =>
      valueOf(await publishSubmission(ctx.book, input, ctx.clock.today())),
    ),

  comments: procedureFor('book:read')
    .input(parsed(z.strictObject({ policyId: idSchema })))
    .query(({ ctx, input }) => ({ comments: commentRows(ctx.book.store, input.policyId) })),

  comment: procedureFor('policies:comment')
    .input(parsed(commentInput))
    .mutation(({ ctx, input }) => valueOf(writeComment(ctx.book, input))),

  resolveComment: procedureFor('policies:comment')
    .input(parsed(z.strictObject({ id: z.string().min(1).max(256) })))
    .mutation(({ ctx, input }) => valueOf(resolveComment(ctx.book, input.id))),
})
