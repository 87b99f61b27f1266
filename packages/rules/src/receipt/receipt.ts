import type { Receipt } from '../decision.ts'
import type { ParameterUse } from '../law/parameter.ts'
import type { FactValues } from '../policy/condition.ts'
import type { RuleSet } from '../policy/rule-set.ts'
import { contentHash } from './hash.ts'

/** Version of the engine's behaviour; raised whenever a decision could come out otherwise. */
export const engineVersion = '1'

/** The record a decision can be replayed from. */
export function receiptOf(
  ruleSet: RuleSet,
  lawRelease: string,
  seen: { readonly facts: FactValues; readonly uses: readonly ParameterUse[] },
): Receipt {
  return {
    engineVersion,
    policyId: ruleSet.policyId,
    policyHash: ruleSet.policyHash,
    lawRelease,
    parameters: unique(seen.uses),
    facts: seen.facts,
    factsHash: contentHash(seen.facts),
  }
}

function unique(uses: readonly ParameterUse[]): readonly ParameterUse[] {
  const byKey = new Map(uses.map((use) => [`${use.parameter} ${use.from}`, use]))
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use)
}
