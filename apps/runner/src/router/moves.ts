import { idSchema, plainDateSchema, startPosition } from '@forfall/rules'
import { z } from 'zod'
import { applyMove, previewMove } from '../placing/move-claims.ts'
import { moveView } from '../placing/move-view.ts'
import { undoMove } from '../placing/undo-move.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const id = z.string().max(128)
const version = z.int().positive()
const step = z.union([z.literal(startPosition), idSchema])

const asked = {
  to: z.strictObject({ policyId: idSchema, version }),
  claims: z.union([
    z.strictObject({ ids: z.array(id).min(1).max(10_000) }),
    /** Without a version: the open claims on all other versions of the policy. */
    z.strictObject({
      from: z.strictObject({ policyId: idSchema, version: version.nullable() }),
    }),
  ]),
  /** The new step for claims that stand on an old one. */
  mapping: z.record(idSchema, step).optional(),
}

const previewInput = z.strictObject({ ...asked, day: plainDateSchema.optional() })
const applyInput = z.strictObject({ ...asked, reason: z.string().trim().min(1).max(256) })

const getInput = z.strictObject({
  id,
  cursor: id.default(''),
  limit: z.int().min(1).max(500).default(100),
})

/**
 * Moving running claims to another policy version, and taking it back. A move is made, not applied: tRPC
 * keeps that word to itself.
 */
export const movesRouter = router({
  preview: procedureFor('book:read')
    .input(parsed(previewInput))
    .query(async ({ ctx, input: { day, ...move } }) =>
      valueOf(await previewMove(ctx.book, move, day ?? ctx.clock.today())),
    ),

  make: procedureFor('policies:assign')
    .input(parsed(applyInput))
    .mutation(async ({ ctx, input }) =>
      valueOf(await applyMove(ctx.book, input, ctx.clock.today())),
    ),

  undo: procedureFor('policies:assign')
    .input(parsed(z.strictObject({ id })))
    .mutation(async ({ ctx, input }) =>
      valueOf(await undoMove(ctx.book, input.id, ctx.clock.today())),
    ),

  get: procedureFor('book:read')
    .input(parsed(getInput))
    .query(({ ctx, input: { cursor: after, limit, ...move } }) =>
      valueOf(moveView(ctx.book, move.id, { after, limit })),
    ),
})
