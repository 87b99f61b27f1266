import { z } from 'zod'
import { stopDebtor } from '../book/stop-debtor.ts'
import { eraseDebtor, erasureReasons } from '../erasure/erase-debtor.ts'
import { exportDebtor } from '../erasure/export-debtor.ts'
import { dueForErasure, setRetention } from '../erasure/retention.ts'
import { listDebtors } from '../store/debtors.ts'
import { reasonInput } from './shared-inputs.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const id = z.string().max(128)

const listInput = z
  .strictObject({
    search: z.string().max(200).optional(),
    cursor: id.optional(),
    limit: z.int().min(1).max(200).default(50),
  })
  .prefault({})

const eraseInput = z.strictObject({ id, reason: z.enum(erasureReasons) })

/** More than a century is a slip of the pen. */
const retentionInput = z.strictObject({ days: z.int().max(40_000) })

/** Who owes: what is held about them, for how long, and its end. */
export const debtorsRouter = router({
  list: procedureFor('book:read')
    .input(parsed(listInput))
    .query(({ ctx, input }) => {
      const debtors = listDebtors(ctx.book.store, input)
      const last = debtors.length === input.limit ? debtors.at(-1) : undefined
      return { debtors, nextCursor: last?.id ?? null }
    }),

  /** Stops all dunning of a debtor because the creditor wants none, or lets it go on. */
  stop: procedureFor('claims:write')
    .input(parsed(z.strictObject({ id, stopped: z.boolean(), reason: reasonInput })))
    .mutation(({ ctx, input }) => valueOf(stopDebtor(ctx.book, input, ctx.clock.today()))),

  due: procedureFor('book:read').query(({ ctx }) => dueForErasure(ctx.book, ctx.clock.today())),

  /** A mutation: that data was given out goes into the audit log. */
  export: procedureFor('debtors:erase')
    .input(parsed(z.strictObject({ id })))
    .mutation(async ({ ctx, input }) =>
      valueOf(await exportDebtor(ctx, input.id, ctx.clock.today())),
    ),

  erase: procedureFor('debtors:erase')
    .input(parsed(eraseInput))
    .mutation(async ({ ctx, input }) => {
      const erasing = { debtorId: input.id, reason: input.reason }
      return valueOf(await eraseDebtor(ctx, erasing, ctx.clock.today()))
    }),

  setRetention: procedureFor('debtors:erase')
    .input(parsed(retentionInput))
    .mutation(({ ctx, input }) => valueOf(setRetention(ctx.book, input.days))),
})
