import { actionKinds, plainDateSchema } from '@forfall/rules'
import { z } from 'zod'

/** What the book is sorted by. */
export const claimSorts = ['due-day', 'next-day', 'outstanding', 'invoice-number'] as const

/** What can come next to a claim: an action, nothing, or that nobody has looked yet. */
export const nextChoices = [...actionKinds, 'none', 'not-looked-at'] as const

const day = plainDateSchema.optional().catch(undefined)
const text = z.string().max(128).optional().catch(undefined)
const amount = z.int().optional().catch(undefined)
const only = z.literal(true).optional().catch(undefined)

/** What the address of the book says of which claims are shown, and in which order. */
export const claimsSearch = z.object({
  search: z.string().max(200).optional().catch(undefined),
  state: z.enum(['open', 'ended', 'all']).default('open').catch('open'),
  next: z.enum(nextChoices).optional().catch(undefined),
  nextFrom: day,
  nextThrough: day,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .optional()
    .catch(undefined),
  currency: z.string().length(3).optional().catch(undefined),
  policyId: text,
  policyVersion: z.int().positive().optional().catch(undefined),
  creditorId: text,
  debtorId: text,
  blocker: z
    .string()
    .regex(/^[a-z][a-z-]{0,63}$/)
    .optional()
    .catch(undefined),
  isOnHold: only,
  isDisputed: only,
  outstandingFromMinor: amount,
  outstandingThroughMinor: amount,
  sort: z.enum(claimSorts).optional().catch(undefined),
  isDescending: only,
})

/** Which claims are shown, and in which order. */
export type ClaimsSearch = z.output<typeof claimsSearch>
