import {
  type PolicyDocument,
  policyDocumentSchema,
  type ScenarioInput,
  scenarioSchema,
} from '@forfall/rules'
import { z } from 'zod'

/** What a draft holds and a version is made of: the document and the scenarios that test it. */
export type PolicyContent = {
  readonly document: PolicyDocument
  /** As they are written, amounts as text. */
  readonly scenarios: readonly ScenarioInput[]
}

/** At most this many scenarios belong to a policy. */
const scenariosMax = 2_000

const scenarioInputSchema = z.unknown().transform((value, context): ScenarioInput => {
  const read = scenarioSchema.safeParse(value)
  if (!read.success)
    for (const { path, message } of read.error.issues)
      context.addIssue({ code: 'custom', path: [...path], message })
  return value as ScenarioInput
})

/** Content at an edge: both parts fit their schemas. The document need not run yet. */
export const policyContentSchema = z.strictObject({
  document: policyDocumentSchema,
  scenarios: z.array(scenarioInputSchema).max(scenariosMax).default([]),
})

/** Content out of its column. It was checked when it went in. */
export const contentOf = (text: string): PolicyContent => JSON.parse(text) as PolicyContent

/** The content of a published version out of its columns. */
export const versionContent = (row: {
  readonly document: string
  readonly scenarios: string
}): PolicyContent => ({
  document: JSON.parse(row.document) as PolicyDocument,
  scenarios: JSON.parse(row.scenarios) as readonly ScenarioInput[],
})
