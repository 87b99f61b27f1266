import { z } from 'zod'
import { verifyAudit } from '../book/verify-audit.ts'
import { listEntries } from '../store/read-audit.ts'
import { parsed, procedureFor, router } from './trpc.ts'

/** An instant as the log writes it, so that the two can be compared as text. */
const inUtc = (instant: string): string => new Date(instant).toISOString()

const listInput = z
  .strictObject({
    kind: z.string().max(64).optional(),
    subject: z.string().max(128).optional(),
    actorId: z.string().max(128).optional(),
    /** Instants: `from` counts, `until` does not. */
    from: z.iso.datetime().transform(inUtc).optional(),
    until: z.iso.datetime().transform(inUtc).optional(),
    before: z.int().positive().optional(),
    limit: z.int().min(1).max(500).default(50),
  })
  .prefault({})

const verifyInput = z
  .strictObject({
    anchor: z
      .strictObject({ seq: z.int().positive(), hash: z.string().regex(/^[0-9a-f]{64}$/) })
      .optional(),
  })
  .prefault({})

/** The log of what was done, and by whom. */
export const auditRouter = router({
  list: procedureFor('audit:read')
    .input(parsed(listInput))
    .query(({ ctx, input }) => ({
      entries: listEntries(ctx.book.store, input).map(({ data, ...entry }) => ({
        ...entry,
        data: JSON.parse(data) as { readonly [what: string]: unknown },
      })),
    })),

  verify: procedureFor('audit:read')
    .input(parsed(verifyInput))
    .query(({ ctx, input }) => verifyAudit(ctx.book, input.anchor ?? null)),
})
