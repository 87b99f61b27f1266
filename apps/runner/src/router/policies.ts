import { idSchema, languages } from '@forfall/rules'
import { z } from 'zod'
import { policyRows, policyView } from '../book/policy-views.ts'
import { differenceBetween } from '../policy-life/difference.ts'
import { exportedPolicy, versionHistory } from '../policy-life/versions.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const getInput = z.strictObject({ id: idSchema, version: z.int().positive().optional() })

const versionName = z.strictObject({
  policyId: idSchema,
  version: z.int().positive().nullable().default(null),
})

const compareInput = z.strictObject({
  before: versionName,
  after: versionName,
  language: z.enum(languages).default('en'),
})

/** The published policies. */
export const policiesRouter = router({
  list: procedureFor('book:read').query(({ ctx }) => policyRows(ctx.book)),

  get: procedureFor('book:read')
    .input(parsed(getInput))
    .query(({ ctx, input }) => valueOf(policyView(ctx.book, input.id, input.version ?? null))),

  history: procedureFor('book:read')
    .input(parsed(z.strictObject({ policyId: idSchema })))
    .query(({ ctx, input }) => ({ versions: valueOf(versionHistory(ctx.book, input.policyId)) })),

  export: procedureFor('book:read')
    .input(parsed(versionName))
    .query(({ ctx, input: { policyId, version } }) =>
      valueOf(exportedPolicy(ctx.book, policyId, version)),
    ),

  /** What one version changes over another, in sentences. */
  compare: procedureFor('book:read')
    .input(parsed(compareInput))
    .query(({ ctx, input: { language, ...versions } }) =>
      valueOf(differenceBetween(ctx.book, versions, language)),
    ),
})
