/** Codes of what can be wrong with a policy document. Stable. */
export type PolicyProblemCode =
  | 'not-a-document'
  | 'invalid-value'
  | 'unknown-key'
  | 'step-missing'
  | 'unknown-fact'
  | 'operator-does-not-fit'
  | 'value-does-not-fit'
  | 'loop-without-rest'
  | 'never-ends'
  | 'too-many-ways'
  | 'id-taken-twice'
  | 'wait-never-over'
  | 'unreachable-step'
  | 'template-missing'
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
}

/** One sentence that names the place, what was found and what was expected. */
export function policyProblemText(problem: PolicyProblem): string {
  const place = [problem.step, problem.field].filter((part) => part !== null).join(', ')
  const found = problem.found === '' ? '' : ` Found ${problem.found};`
  return `${place === '' ? 'Policy' : place}:${found} expected ${problem.expected}.`
}
