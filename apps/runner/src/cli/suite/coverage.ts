import { coverageOf, type RuleSet, type ScenarioResult } from '@forfall/rules'
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
export function suiteCoverage(results: readonly CaseResult[]): readonly PolicyCoverage[] {
  const passed = results.flatMap(({ touched }) => (touched === null ? [] : [touched]))
  const ruleSets = new Map(passed.map(({ policy }) => [policy.ruleSet.policyHash, policy.ruleSet]))
  return [...ruleSets.values()].map((ruleSet) => {
    const on = passed.filter(({ policy }) => policy.ruleSet.policyHash === ruleSet.policyHash)
    const untouched = untouchedRules(ruleSet, on)
    const { policyId, policyHash, rules } = ruleSet
    const touched = rules.length - untouched.length
    return { policyId, policyHash, rules: rules.length, touched, untouched }
  })
}

function untouchedRules(
  ruleSet: RuleSet,
  results: readonly Pick<ScenarioResult, 'steps' | 'rules'>[],
): readonly string[] {
  const { always, ways } = coverageOf(results, ruleSet)
  return ruleSet.rules
    .filter(({ name, event: { params } }) =>
      params.source === 'always'
        ? always.missing.includes(params.step)
        : ways.missing.includes(name),
    )
    .map(({ name }) => name)
}
