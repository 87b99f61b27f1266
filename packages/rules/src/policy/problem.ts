import type { InputWants } from '../schemas/input-wants.ts'
import type { Comparison } from './condition.ts'
import type { Wants } from './wants.ts'

/** Codes of what can be wrong with one comparison. Stable. */
export type ComparisonProblemCode = 'unknown-fact' | 'operator-does-not-fit' | 'value-does-not-fit'

/** Codes of what can be wrong with a policy document. Stable. */
export type PolicyProblemCode =
  | ComparisonProblemCode
  | 'not-a-document'
  | 'format-not-known'
  | 'invalid-value'
  | 'unknown-key'
  | 'step-missing'
  | 'loop-without-rest'
  | 'never-ends'
  | 'too-many-ways'
  | 'not-compilable'
  | 'id-taken-twice'
  | 'wrong-jurisdiction'

/** Something wrong with a policy document, and where. */
export type PolicyProblem = {
  readonly code: PolicyProblemCode
  /** Id of the step or `always` entry; `null` when it is about the document. */
  readonly step: string | null
  /** Path inside it, such as `cases.0.when`; `null` when it is about the whole step. */
  readonly field: string | null
  readonly found: string
  readonly expected: string
  /** What input would have to be there; absent where it fits, and what it says does not. */
  readonly wants?: InputWants
  /** The comparison that is wrong, and what it would have to be. */
  readonly misfit?: { readonly comparison: Comparison; readonly wants: Wants }
}

/** One sentence that names the place, what was found and what was expected. */
export function policyProblemText(problem: PolicyProblem): string {
  const place = [problem.step, problem.field].filter((part) => part !== null).join(', ')
  const found = problem.found === '' ? '' : ` Found ${problem.found};`
  return `${place === '' ? 'Policy' : place}:${found} expected ${problem.expected}.`
}
