import type { RuleSet } from '@forfall/rules'
import { Engine, type RuleProperties } from 'json-rules-engine'
import type { ClaimFacts } from './claims.ts'
import { type Search, waitingSearch } from './search.ts'

/** The library at its fastest: one engine that is kept, its facts constant, one run at a time. */
export function jsonRulesSearch(
  name: string,
  { rules }: RuleSet,
  claims: readonly ClaimFacts[],
): Search {
  const engine = new Engine()
  for (const rule of rules) engine.addRule(structuredClone(rule) as unknown as RuleProperties)
  const places = new Map(rules.map((rule, index) => [rule.name, index]))
  return waitingSearch(name, claims, async (claim) => {
    const { results } = await engine.run({ ...claim })
    const holding = results.map((result) => places.get(result.name) ?? -1)
    return holding.length === 0 ? -1 : Math.min(...holding)
  })
}
