import { type DescribedClaim, ok, type Result, readClaim, refused } from '@forfall/rules'
import type { ActivePolicy } from '../book/policies.ts'
import type { InputError } from './answer.ts'
import { activePolicy, findPolicy } from './policy-source.ts'
import { readOne, schemaErrors } from './read-structured.ts'
import type { Shell } from './shell.ts'

/** A claim from a file, with the policy it is to be decided by. */
export type Asked = { readonly claim: DescribedClaim; readonly policy: ActivePolicy }

/**
 * The claim and the policy that were typed. Without `--policy` the claim's file must name one.
 *
 * @problem everything that is wrong with either file
 */
export function readAsked(
  shell: Shell,
  typed: { readonly claim: string; readonly policy?: string },
): Result<Asked, readonly InputError[]> {
  const file = shell.pathOf(typed.claim)
  const read = readOne(file, typed.claim)
  if (!read.ok) return read
  const claim = readClaim(read.value.value)
  if (!claim.ok) return refused(schemaErrors(read.value, claim.problem))
  const reference = typed.policy ?? claim.value.policy
  if (reference === null) return refused([policyMissing(typed.claim)])
  const places =
    typed.policy === undefined ? { besides: file, pathOf: shell.pathOf } : { pathOf: shell.pathOf }
  const found = findPolicy(reference, places)
  if (!found.ok) return found
  const policy = activePolicy(found.value)
  if (!policy.ok) return policy
  const problem = lawProblem(claim.value, policy.value, typed.claim)
  return problem === null ? ok({ claim: claim.value, policy: policy.value }) : refused([problem])
}

const policyMissing = (place: string): InputError => ({
  code: 'policy-missing',
  message: 'Found no policy; expected --policy, or the key "policy" in the file.',
  place,
})

/** A claim and a policy under different laws. */
function lawProblem(
  claim: DescribedClaim,
  { document }: ActivePolicy,
  place: string,
): InputError | null {
  if (claim.jurisdiction === null || claim.jurisdiction === document.jurisdiction) return null
  const message = `Found jurisdiction ${claim.jurisdiction}; expected ${document.jurisdiction}, that of policy ${document.id}.`
  return { code: 'wrong-jurisdiction', message, place }
}
