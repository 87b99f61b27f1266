import { z } from 'zod'
import type { Place } from '../auth/caller.ts'
import { createKey, type KeyMaker, listKeys, revokeKey } from '../auth/keys.ts'
import { keyScopes } from '../auth/permissions.ts'
import { parsed, procedureFor, router, valueOf } from './trpc.ts'

const createInput = z.strictObject({
  name: z.string().trim().min(1).max(128),
  scopes: z.array(z.enum(keyScopes)).min(1).max(keyScopes.length),
  /** First instant at which it is no longer taken; null for never. */
  expiresAt: z.iso
    .datetime()
    .transform((instant) => new Date(instant).toISOString())
    .nullable(),
})

/** Keys by which other systems come in: one's own, and for an admin everybody's. */
export const keysRouter = router({
  list: procedureFor('keys:make').query(({ ctx }) => ({
    keys: listKeys(ctx.book.store, makerOf(ctx)),
  })),

  /** Gives the key, this once. */
  create: procedureFor('keys:make')
    .input(parsed(createInput))
    .mutation(({ ctx, input }) => valueOf(createKey(ctx.book.store, makerOf(ctx), input))),

  revoke: procedureFor('keys:make')
    .input(parsed(z.strictObject({ id: z.string().min(1).max(128) })))
    .mutation(({ ctx, input }) => valueOf(revokeKey(ctx.book.store, makerOf(ctx), input.id))),
})

type Asking = {
  readonly caller: { readonly userId: string }
  readonly place: Place
}

const makerOf = ({ caller, place }: Asking): KeyMaker => ({
  userId: caller.userId,
  scopes: place.scopes,
})
