import { actionKinds, countrySchema, idSchema, plainDateSchema } from '@forfall/rules'
import { z } from 'zod'

/** Id of a claim, a debtor, a creditor or a run. */
export const bookId = z.string().max(128)

/** Id of an action; it is the id of its decision. */
export const actionId = z.string().max(256)

/** Why; it goes into a log. */
export const reasonInput = z.string().trim().min(1).max(256)

const day = plainDateSchema.optional()

/** Which actions are meant. */
export const actionFilterInput = z.strictObject({
  status: z.enum(['pending', 'sent', 'withdrawn', 'done', 'failed']).optional(),
  waitsFor: z.enum(['release', 'sending']).optional(),
  kind: z.enum(actionKinds).optional(),
  claimId: bookId.optional(),
  search: z.string().max(200).optional(),
  country: countrySchema.optional(),
  policyId: idSchema.optional(),
  policyVersion: z.int().positive().optional(),
  creditorId: bookId.optional(),
  debtorId: bookId.optional(),
  decidedFrom: day,
  decidedThrough: day,
  dueFrom: day,
  dueThrough: day,
  runId: bookId.optional(),
})

/** Which claims are meant. */
export const claimFilterInput = z.strictObject({
  search: z.string().max(200).optional(),
  state: z.enum(['open', 'ended', 'all']).default('open'),
  /** `null`: nobody can say whose law they are under. */
  country: countrySchema.nullable().optional(),
  currency: z.string().length(3).optional(),
  policyId: idSchema.optional(),
  policyVersion: z.int().positive().optional(),
  creditorId: bookId.optional(),
  debtorId: bookId.optional(),
  next: z.enum([...actionKinds, 'none', 'not-looked-at']).optional(),
  nextFrom: day,
  nextThrough: day,
  blocker: z
    .string()
    .regex(/^[a-z][a-z-]{0,63}$/)
    .optional(),
  isOnHold: z.boolean().optional(),
  isDisputed: z.boolean().optional(),
  outstandingFromMinor: z.int().optional(),
  outstandingThroughMinor: z.int().optional(),
})

/** What a person changes of an action that waits; what is not named is as it was decided. */
export const changeInput = z.strictObject({
  /** The most its fee may be, in minor units; 0 waives it. */
  feeMaxMinor: z.int().nonnegative().nullable().default(null),
  payWithinDaysMin: z.int().nonnegative().max(366).nullable().default(null),
  notBefore: plainDateSchema.nullable().default(null),
  sendTo: z
    .strictObject({
      email: z.email().max(256).nullable().default(null),
      street: z.string().trim().min(1).max(256).nullable().default(null),
      postalCode: z.string().trim().min(1).max(32).nullable().default(null),
      city: z.string().trim().min(1).max(128).nullable().default(null),
    })
    .nullable()
    .default(null),
})
