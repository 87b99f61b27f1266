import { ok, type Result, refused } from '../domain/result.ts'
import { type InputProblem, inputProblems } from '../schemas/issue.ts'
import { type PolicyDocument, policyDocumentSchema } from './document.ts'
import type { PolicyProblem } from './problem.ts'

/**
 * A policy document from input of any kind, with its defaults filled in.
 *
 * @problem every place at which the input is not a document of this format
 */
export function readPolicy(input: unknown): Result<PolicyDocument, readonly PolicyProblem[]> {
  const read = policyDocumentSchema.safeParse(input)
  return read.success
    ? ok(read.data)
    : refused(inputProblems(read.error, input).map(policyProblemOf))
}

/** A place at which input does not fit, as a problem of a policy. */
export function policyProblemOf({
  path,
  found,
  expected,
  isUnknownKey,
  wants,
}: InputProblem): PolicyProblem {
  const [area, key] = path
  const step = area === 'steps' && key !== undefined ? key : null
  return {
    code: path.length === 0 && !isUnknownKey ? 'not-a-document' : codeOf(isUnknownKey),
    step,
    field: (step === null ? path : path.slice(2)).join('.') || null,
    found,
    expected,
    wants,
  }
}

const codeOf = (isUnknownKey: boolean) => (isUnknownKey ? 'unknown-key' : 'invalid-value')
