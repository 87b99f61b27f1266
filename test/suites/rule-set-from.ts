import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  compilePolicy,
  type Jurisdiction,
  ok,
  type PolicyDocument,
  policyProblemText,
  type Result,
  type RuleSet,
  readPolicy,
  refused,
} from '@forfall/rules'
import { parse } from 'yaml'

type Where = {
  readonly jurisdiction: Jurisdiction
  /** Folder that a path to a policy file starts from. */
  readonly beside: string
}

/**
 * The rule set of a policy by its id among those that come with a country, or by the path to its file.
 *
 * @problem one sentence for each reason why there is none
 */
export function ruleSetFrom(
  policy: string,
  { jurisdiction, beside }: Where,
): Result<RuleSet, readonly string[]> {
  const own = jurisdiction.policies.find(({ id }) => id === policy)
  const document = own === undefined ? documentAt(policy, resolve(beside, policy)) : ok(own)
  if (!document.ok) return document
  const compiled = compilePolicy(document.value, jurisdiction)
  return compiled.ok ? compiled : refused(compiled.problem.map(policyProblemText))
}

function documentAt(policy: string, path: string): Result<PolicyDocument, readonly string[]> {
  if (!existsSync(path)) return refused([`"${policy}" is neither the id of a policy nor a file`])
  const read = readPolicy(parse(readFileSync(path, 'utf8'), { version: '1.2', strict: true }))
  return read.ok
    ? read
    : refused(read.problem.map((problem) => `${policy}: ${policyProblemText(problem)}`))
}
