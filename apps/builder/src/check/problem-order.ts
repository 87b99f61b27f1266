import type { Finding, PolicyDocument, Severity, WaivedFinding } from '@forfall/rules'
import { orderOf } from '../document/derived/flow.ts'

/** The weights, the gravest first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/**
 * The findings in the order in which people go through them: the gravest first, and those of one weight
 * along the flow, what is about the whole policy before it. Waived ones are left out.
 */
export function problemOrder(
  document: PolicyDocument,
  findings: readonly WaivedFinding[],
): readonly WaivedFinding[] {
  const ids = [...document.always.map(({ id }) => id), ...orderOf(document)]
  const places = new Map(ids.map((id, index) => [id, index]))
  const placeOf = ({ step }: WaivedFinding): number =>
    step === null ? -1 : (places.get(step) ?? ids.length)
  return findings
    .filter(({ waiver }) => waiver === null)
    .toSorted(
      (one, other) =>
        severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
        placeOf(one) - placeOf(other),
    )
}

/**
 * What a finding is about, as one text: the same for as long as it is the same finding. What a limit says
 * may change its figures; two overlaps of one branch are about the same place and still two.
 */
export const findingKey = ({ code, step, field, data }: Finding): string =>
  [code, step, field, 'limit' in data ? '' : JSON.stringify(data)].join(' ')
