import type { DayWindow, PlainDate, PolicyDocument, WaivedFinding } from '@forfall/rules'
import { type FoundFor, foundFor, windowsFor } from '../../document/checks/checks.ts'
import { countsOf, type FindingCounts } from '../../document/checks/findings-at.ts'
import { type Ahead, aheadOf } from './ahead.ts'

/** What can be asked about a policy as of a day besides the checks of the open one; plain JSON. */
export type LintQuestion = {
  readonly about: keyof LintAnswers
  readonly document: PolicyDocument
  readonly day: PlainDate
}

/** What is answered, by what was asked. */
export type LintAnswers = {
  readonly counts: FindingCounts
  readonly findings: readonly WaivedFinding[]
  readonly ahead: Ahead
  readonly whole: WholeCheck
}

/** All that is found about a policy, and when its steps come. */
export type WholeCheck = FoundFor & { readonly windows: { readonly [step: string]: DayWindow } }

/** The answer to a question. */
export function lintAnswer({ about, document, day }: LintQuestion): LintAnswers[keyof LintAnswers] {
  if (about === 'ahead') return aheadOf(document, day)
  const asked = { document, lawDay: day, pending: null }
  if (about === 'whole') return { ...foundFor(asked), windows: windowsFor(asked) }
  const { findings } = foundFor(asked)
  return about === 'counts' ? countsOf(findings) : findings
}
