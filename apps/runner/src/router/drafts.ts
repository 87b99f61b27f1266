import { idSchema, localizedSchema, setupSchema } from '@forfall/rules'
import { z } from 'zod'
import { policyContentSchema } from '../policy-life/content.ts'
import { draftGates } from '../policy-life/draft-gates.ts'
import { beginDraft, discardDraft, readDraft, saveDraft } from '../policy-life/drafts.ts'
import { submitDraft } from '../policy-life/submissions.ts'
import { suggestedScenarios } from '../policy-life/suggested-scenarios.ts'
import { draftRows } from '../store/drafts.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const policyInput = z.strictObject({ policyId: idSchema })

const beginInput = z.strictObject({
  policyId: idSchema,
  title: localizedSchema.optional(),
  origin: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('blank'), jurisdiction: z.string().length(2) }),
    z.strictObject({
      kind: z.literal('setup'),
      jurisdiction: z.string().length(2),
      setup: setupSchema,
    }),
    z.strictObject({ kind: z.literal('template'), policyId: idSchema }),
    z.strictObject({ kind: z.literal('draft'), policyId: idSchema }),
    z.strictObject({
      kind: z.literal('version'),
      policyId: idSchema,
      version: z.int().positive().optional(),
    }),
    z.strictObject({ kind: z.literal('file'), file: z.unknown() }),
  ]),
})

const saveInput = z.strictObject({
  policyId: idSchema,
  expectedRevision: z.int().positive(),
  content: policyContentSchema,
})

const submitInput = z.strictObject({
  policyId: idSchema,
  revision: z.int().positive(),
  note: z.string().max(4_000).optional(),
})

/** Policies that are being changed. */
export const draftsRouter = router({
  list: procedureFor('book:read').query(({ ctx }) => ({ drafts: draftRows(ctx.book.store) })),

  get: procedureFor('book:read')
    .input(parsed(policyInput))
    .query(({ ctx, input }) => valueOf(readDraft(ctx.book, input.policyId))),

  begin: procedureFor('policies:write')
    .input(parsed(beginInput))
    .mutation(({ ctx, input }) => valueOf(beginDraft(ctx.book, input, ctx.clock.today()))),

  save: procedureFor('policies:write')
    .input(parsed(saveInput))
    .mutation(({ ctx, input }) => valueOf(saveDraft(ctx.book, input))),

  discard: procedureFor('policies:write')
    .input(parsed(policyInput))
    .mutation(({ ctx, input }) => valueOf(discardDraft(ctx.book, input.policyId))),

  /** What it lacks before it can be published, approval aside. */
  gates: procedureFor('book:read')
    .input(parsed(policyInput))
    .query(async ({ ctx, input }) =>
      valueOf(await draftGates(ctx.book, input.policyId, ctx.clock.today())),
    ),

  /** Scenarios that reach every step of it; they record what it does today. */
  suggestScenarios: procedureFor('policies:write')
    .input(parsed(policyInput))
    .query(({ ctx, input }) => ({
      scenarios: valueOf(suggestedScenarios(ctx.book, input.policyId, ctx.clock.today())),
    })),

  submit: procedureFor('policies:write')
    .input(parsed(submitInput))
    .mutation(({ ctx, input }) => valueOf(submitDraft(ctx.book, input))),
})
