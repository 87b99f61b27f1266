import type { Blocker } from '../../decision.ts'
import type { LawContext } from '../../law/context.ts'
import { inForceOn } from '../../law/parameter.ts'
import { type Finding, type FindingDataOf, finding } from '../finding.ts'

/** A step that rests on a value the law data does not give on that day cannot be published. */
export function unknownFinding(
  step: string,
  { subject, citation }: Blocker,
  claim: LawContext,
): Finding {
  const parameter = subject ?? ''
  const data = { kind: 'law-not-known', parameter, ...whatIsKnown(parameter, claim) } as const
  return finding('error', data, { step, field: subject, citation })
}

function whatIsKnown(
  id: string,
  { jurisdiction, day }: LawContext,
): Pick<FindingDataOf<'law-not-known'>, 'label' | 'reason'> {
  const parameter = jurisdiction.parameters.find((one) => one.id === id)
  if (parameter === undefined) return { label: { en: id }, reason: null }
  const found = inForceOn(parameter, day)
  const reason = found.ok ? null : { code: found.problem.code, bound: found.problem.bound }
  return { label: parameter.label, reason }
}
