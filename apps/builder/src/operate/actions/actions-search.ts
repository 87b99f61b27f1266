import { actionKinds, plainDateSchema } from '@forfall/rules'
import { z } from 'zod'
import type { ActionFilter } from '../../app/api.ts'

/** Where an action stands: waiting for a person, on its way, given up, gone out, taken back. */
export const actionShows = ['release', 'sending', 'failed', 'sent', 'withdrawn', 'all'] as const

const day = plainDateSchema.optional().catch(undefined)
const text = z.string().max(128).optional().catch(undefined)

/** What the address says of which actions are shown. */
export const actionsSearch = z.object({
  show: z.enum(actionShows).default('release').catch('release'),
  search: z.string().max(200).optional().catch(undefined),
  kind: z.enum(actionKinds).optional().catch(undefined),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  creditorId: text,
  debtorId: text,
  claimId: text,
  runId: text,
  decidedFrom: day,
  decidedThrough: day,
})

/** Which actions are shown. */
export type ActionsSearch = z.output<typeof actionsSearch>

/** The server's filter for what the address says. */
export function filterOf({ show, ...filter }: ActionsSearch): ActionFilter {
  if (show === 'all') return filter
  if (show === 'release' || show === 'sending') return { ...filter, waitsFor: show }
  return { ...filter, status: show }
}

/** Whether a person can still do something to what is shown. */
export const canBeActedOn = ({ show }: Pick<ActionsSearch, 'show'>): boolean =>
  show === 'release' || show === 'sending' || show === 'failed'
