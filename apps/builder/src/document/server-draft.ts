import { type Change, policyDocumentSchema, type ScenarioInput } from '@forfall/rules'
import { z } from 'zod'
import type { DraftContent } from './content.ts'

/** A draft as the server holds it. */
export type ServerDraft = { readonly revision: number; readonly content: DraftContent }

/** What the server holds by now, because somebody else saved. */
export type TheirDraft = ServerDraft & {
  readonly savedBy: string
  /** What they changed since the revision that was open here; `null` where the server has forgotten it. */
  readonly changes: readonly Change[] | null
}

const staleSchema = z.object({
  data: z.object({
    problem: z.object({
      code: z.literal('draft-stale'),
      revision: z.int(),
      savedBy: z.string(),
      theirs: z.object({ document: policyDocumentSchema, scenarios: z.array(z.unknown()) }),
      changes: z.array(z.unknown()).nullable().default(null),
    }),
  }),
})

/** Their draft in a refusal to save; `null` where that is not why it was refused. */
export function theirDraftIn(error: unknown): TheirDraft | null {
  const read = staleSchema.safeParse(error)
  if (!read.success) return null
  const { revision, savedBy, theirs, changes } = read.data.data.problem
  // The server checked the scenarios when they came in, and works the changes out itself.
  const scenarios = theirs.scenarios as readonly ScenarioInput[]
  const content = { document: theirs.document, scenarios }
  return { revision, savedBy, content, changes: changes as readonly Change[] | null }
}

const refusalSchema = z.object({ data: z.object({ problem: z.object({ code: z.string() }) }) })

/** The code of the problem for which the server refused; `null` where it did not answer. */
export function refusalCodeOf(error: unknown): string | null {
  const read = refusalSchema.safeParse(error)
  return read.success ? read.data.data.problem.code : null
}
