import type { Result } from '../domain/result.ts'
import type { Localized } from '../schemas/scalars.ts'
import { documentFormat, type PolicyDocument } from './document.ts'
import type { PolicyProblem } from './problem.ts'
import { readPolicy } from './read.ts'

/**
 * The smallest policy that can run: the day after the due day a person looks at the claim.
 *
 * It asks nothing of the debtor and ends no claim, so it is lawful everywhere.
 *
 * @problem invalid-value for an id, title or country that is none
 */
export const blankPolicy = (so: {
  readonly id: string
  readonly title: Localized
  readonly jurisdiction: string
}): Result<PolicyDocument, readonly PolicyProblem[]> =>
  readPolicy({
    format: documentFormat,
    ...so,
    start: 'wait',
    steps: {
      wait: { kind: 'wait', days: 1, since: 'due-day', next: 'review' },
      review: { kind: 'review', reason: 'late' },
    },
  })

/**
 * A policy of its own with the content of another. Its steps keep their ids.
 *
 * @problem invalid-value for an id or title that is none
 */
export const copyOf = (
  document: PolicyDocument,
  so: { readonly id: string; readonly title: Localized },
): Result<PolicyDocument, readonly PolicyProblem[]> => readPolicy({ ...document, ...so })
