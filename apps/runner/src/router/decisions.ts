import { z } from 'zod'
import { decisionsOf, evaluate, evaluateInput } from '../book/evaluate.ts'
import { replayStored } from '../book/replay.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const manyInput = z.strictObject({ questions: z.array(evaluateInput).min(1).max(1000) })

/** Decisions: asked of a claim that is handed in, and those of the book. */
export const decisionsRouter = router({
  evaluate: procedureFor('decisions:evaluate')
    .input(parsed(evaluateInput))
    .query(async ({ ctx, input }) => valueOf(await evaluate(ctx.book, input))),

  evaluateMany: procedureFor('decisions:evaluate')
    .input(parsed(manyInput))
    .mutation(async ({ ctx, input }) => {
      const decisions = []
      for (const question of input.questions)
        decisions.push(valueOf(await evaluate(ctx.book, question)))
      return { decisions }
    }),

  /** Makes a decision of the book again, from what it rested on then. */
  replay: procedureFor('book:read')
    .input(parsed(z.strictObject({ id: z.string().max(256) })))
    .query(({ ctx, input }) => valueOf(replayStored(ctx.book, input.id))),

  forClaim: procedureFor('book:read')
    .input(parsed(z.strictObject({ claimId: z.string().max(128) })))
    .query(async ({ ctx, input }) => valueOf(await decisionsOf(ctx.book, input.claimId))),
})
