import type { PlainDate, PolicyDocument } from '@forfall/rules'
import { findingsFor } from '../../document/checks/checks.ts'
import { countsOf, type FindingCounts } from '../../document/checks/findings-at.ts'
import { type Ahead, aheadOf } from './ahead.ts'

/** What can be asked about a policy as of a day besides the checks of the open one; plain JSON. */
export type LintQuestion = {
  readonly about: keyof LintAnswers
  readonly document: PolicyDocument
  readonly day: PlainDate
}

/** What is answered, by what was asked. */
export type LintAnswers = { readonly counts: FindingCounts; readonly ahead: Ahead }

/** The answer to a question. */
export function lintAnswer({ about, document, day }: LintQuestion): LintAnswers[keyof LintAnswers] {
  if (about === 'ahead') return aheadOf(document, day)
  return countsOf(findingsFor({ document, lawDay: day, pending: null }))
}
