import { setImmediate as othersTurn } from 'node:timers/promises'
import type { Decision, Result } from '@forfall/rules'
import { z } from 'zod'
import { decisionsOf } from '../book/decisions-of.ts'
import { evaluate, evaluateInput } from '../book/evaluate.ts'
import type { BookProblem } from '../book/problems.ts'
import { replayStored } from '../book/replay.ts'
import { problemText } from '../problem.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const manyInput = z.strictObject({ questions: z.array(evaluateInput).min(1).max(1000) })

/** The answer to one of many questions, by its place among them. */
const answerAt = (index: number, found: Result<Decision, BookProblem>) =>
  found.ok
    ? { index, ok: true as const, decision: found.value }
    : { index, ok: false as const, problem: found.problem, text: problemText(found.problem) }

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

  /** Answers each question as soon as it is decided. One that is refused keeps back no other. */
  evaluateStream: procedureFor('decisions:evaluate')
    .input(parsed(manyInput))
    .mutation(async function* ({ ctx, input, signal }) {
      for (const [index, question] of input.questions.entries()) {
        await othersTurn()
        if (signal?.aborted === true) return
        yield answerAt(index, await evaluate(ctx.book, question))
      }
    }),

  /** Makes a decision of the book again, from what it rested on then. */
  replay: procedureFor('book:read')
    .input(parsed(z.strictObject({ id: z.string().max(256) })))
    .query(({ ctx, input }) => valueOf(replayStored(ctx.book, input.id))),

  forClaim: procedureFor('book:read')
    .input(parsed(z.strictObject({ claimId: z.string().max(128) })))
    .query(({ ctx, input }) => valueOf(decisionsOf(ctx.book, input.claimId))),
})
