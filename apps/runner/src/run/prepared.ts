import { type Prepared, prepare } from '@forfall/rules'
import type { ActivePolicy } from '../book/policies.ts'

const made = new WeakMap<ActivePolicy, Prepared>()

/** A policy version made ready to decide many claims, once. */
export function preparedFor(policy: ActivePolicy): Prepared {
  const known = made.get(policy)
  if (known !== undefined) return known
  const prepared = prepare(policy.ruleSet, policy.jurisdiction)
  made.set(policy, prepared)
  return prepared
}
