import type { CaseResult } from './run-file.ts'

/** Which rules of a policy scenarios passed through. */
export type PolicyCoverage = {
  readonly policyId: string
  readonly policyHash: string
  readonly rules: number
  readonly touched: number
  /** Names of the rules no scenario passed through. */
  readonly untouched: readonly string[]
}

/** Coverage of each policy that scenarios ran on, by rule. */
export function coverageOf(results: readonly CaseResult[]): readonly PolicyCoverage[] {
  const byPolicy = new Map<string, { names: readonly string[]; id: string; seen: Set<string> }>()
  for (const { touched } of results) {
    if (touched === null) continue
    const { ruleSet } = touched.policy
    const names = ruleSet.rules.map(({ name }) => name)
    const known = byPolicy.get(ruleSet.policyHash)
    const entry = known ?? { names, id: ruleSet.policyId, seen: new Set<string>() }
    for (const rule of touched.rules) entry.seen.add(rule)
    byPolicy.set(ruleSet.policyHash, entry)
  }
  return [...byPolicy].map(([policyHash, { names, id, seen }]) => {
    const untouched = names.filter((name) => !seen.has(name))
    const touched = names.length - untouched.length
    return { policyId: id, policyHash, rules: names.length, touched, untouched }
  })
}
