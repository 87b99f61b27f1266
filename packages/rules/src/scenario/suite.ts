import { ok, type Result, refused } from '../domain/result.ts'
import { type InputProblem, inputProblems } from '../schemas/issue.ts'
import { type Oracle, oracleSchema } from './oracle-schema.ts'
import { type Scenario, scenarioSchema } from './schema.ts'

/** A case of a suite file. */
export type Case =
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'oracle'; readonly oracle: Oracle }

/**
 * A case from one document of a suite file.
 *
 * @problem every place at which the document is neither a scenario nor an oracle
 */
export function readCase(input: unknown): Result<Case, readonly InputProblem[]> {
  const keys = typeof input === 'object' && input !== null ? Object.keys(input) : []
  if (keys.includes('oracle')) {
    const read = oracleSchema.safeParse(input)
    return read.success
      ? ok({ kind: 'oracle', oracle: read.data })
      : refused(inputProblems(read.error, input))
  }
  if (keys.includes('scenario')) {
    const read = scenarioSchema.safeParse(input)
    return read.success
      ? ok({ kind: 'scenario', scenario: read.data })
      : refused(inputProblems(read.error, input))
  }
  return refused([
    {
      path: [],
      found: keys.length === 0 ? 'no keys' : `keys ${keys.join(', ')}`,
      expected: 'a document with the key "scenario" or "oracle"',
      isUnknownKey: false,
      wants: { kind: 'known-form' },
    },
  ])
}
