import type { Severity, WaivedFinding } from '@forfall/rules'
import { once } from '../derived/memo.ts'

type Findings = readonly WaivedFinding[]

/** Findings by the step or `always` entry they are about; those of the document under the empty text. */
const findingsByStep = once(
  (findings: Findings): ReadonlyMap<string, Findings> =>
    Map.groupBy(findings, ({ step }) => step ?? ''),
)

/** The findings about a step, or about the document for `null`; those about its fields among them. */
export const findingsOf = (findings: Findings, step: string | null): Findings =>
  findingsByStep(findings).get(step ?? '') ?? []

/** The findings about one field of a step or of the document, or about something inside it. */
export const findingsAt = (
  findings: Findings,
  { step, field }: { readonly step: string | null; readonly field: string },
): Findings =>
  findingsOf(findings, step).filter(
    (one) => one.field === field || one.field?.startsWith(`${field}.`) === true,
  )

/** How many findings there are of each weight; waived ones apart. */
export type FindingCounts = Readonly<Record<Severity | 'waived', number>>

/** The number of findings of each weight. */
export function countsOf(findings: Findings): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0, waived: 0 }
  for (const { severity, waiver } of findings) counts[waiver === null ? severity : 'waived'] += 1
  return counts
}
