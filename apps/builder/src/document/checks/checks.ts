import {
  checkedPolicy,
  checkPolicy,
  type DayWindow,
  dayWindows,
  type PassedCheck,
  type PolicyDocument,
  type WaivedFinding,
  withWaivers,
} from '@forfall/rules'
import { readText } from '../read-text.ts'
import { type LawAsked, lawOf } from './law.ts'

/** What is asked of a policy: all that the answer depends on, as plain JSON. */
export type CheckQuestion = LawAsked & { readonly document: PolicyDocument }

/** What was found about a policy, with the waivers of the findings, and the checks that found nothing. */
export type FoundFor = {
  readonly findings: readonly WaivedFinding[]
  readonly passed: readonly PassedCheck[]
}

/** Holds a policy to its law; nothing is found under a law nobody knows. */
export function foundFor({ document, ...law }: CheckQuestion): FoundFor {
  const jurisdiction = lawOf(document.jurisdiction, law)
  if (jurisdiction === null) return { findings: [], passed: [] }
  const { findings, passed } = checkedPolicy(document, jurisdiction, { day: law.lawDay, readText })
  return { findings: withWaivers(findings, document.waivers, law.lawDay), passed }
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
