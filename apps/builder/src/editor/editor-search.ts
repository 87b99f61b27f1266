import { idSchema, plainDateSchema } from '@forfall/rules'
import { z } from 'zod'

/** What a person does with a policy: draw it, or look at what is checked. */
export const modes = ['edit', 'check', 'simulate', 'compare'] as const

/** What a person does with a policy. */
export type Mode = (typeof modes)[number]

/**
 * What a link into a policy says. All that a colleague has to see who follows it stands here; what does
 * not fit is ignored.
 */
export const editorSearch = z.object({
  /** A published version; the draft where there is none. */
  v: z.int().positive().optional().catch(undefined),
  /** The step or `always` entry in focus. */
  node: z.string().max(64).optional().catch(undefined),
  /** The field inside it. */
  field: z.string().max(128).optional().catch(undefined),
  mode: z.enum(modes).optional().catch(undefined),
  /** The tab at the bottom. */
  tab: z.enum(['problems', 'tests', 'text', 'history']).optional().catch(undefined),
  /** The day whose law the policy is checked against. */
  day: plainDateSchema.optional().catch(undefined),
  /** A law that was passed and is to be taken as in force. */
  pending: z.string().max(64).optional().catch(undefined),
  /** What is simulated: the name of a scenario, or the id of a claim. */
  sim: z.string().max(200).optional().catch(undefined),
  /** The day of it that is looked at. */
  on: plainDateSchema.optional().catch(undefined),
  /** The published version it is simulated under; what is open where there is none. */
  simv: z.int().positive().optional().catch(undefined),
  /** What is compared with what is open: a version, or the draft. */
  cmp: z
    .union([z.int().positive(), z.literal('draft')])
    .optional()
    .catch(undefined),
  /** The policy that version is of; this one where there is none. */
  cmpPolicy: idSchema.optional().catch(undefined),
})

/** What a link into a policy says. */
export type EditorSearch = z.infer<typeof editorSearch>
