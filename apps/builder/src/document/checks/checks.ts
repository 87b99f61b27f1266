import {
  checkPolicy,
  type DayWindow,
  dayWindows,
  lintPolicy,
  type PassedCheck,
  type PolicyDocument,
  passedChecks,
  type WaivedFinding,
  withWaivers,
} from '@forfall/rules'
import { type LawAsked, lawOf } from './law.ts'

/** What is asked of a policy: all that the answer depends on, as plain JSON. */
export type CheckQuestion = LawAsked & { readonly document: PolicyDocument }

/** What was found about a policy, with the waivers of the findings. */
export const findingsFor = ({ document, ...law }: CheckQuestion): readonly WaivedFinding[] => {
  const jurisdiction = lawOf(document.jurisdiction, law)
  if (jurisdiction === null) return []
  const findings = lintPolicy(document, jurisdiction, law.lawDay)
  return withWaivers(findings, document.waivers, law.lawDay)
}

/** The checks of a policy that found nothing. */
export const passedFor = ({ document, ...law }: CheckQuestion): readonly PassedCheck[] => {
  const jurisdiction = lawOf(document.jurisdiction, law)
  return jurisdiction === null ? [] : passedChecks(document, jurisdiction, law.lawDay)
}

/** When each step comes; empty for a policy that cannot run. */
export const windowsFor = ({
  document,
  ...law
}: CheckQuestion): { readonly [step: string]: DayWindow } => {
  const jurisdiction = lawOf(document.jurisdiction, law)
  if (jurisdiction === null || checkPolicy(document, jurisdiction).length > 0) return {}
  return dayWindows(document, jurisdiction, law.lawDay)
}
