import { jurisdictions } from '@forfall/jurisdictions'
import {
  boundaryScenarios,
  compilePolicy,
  coverageOf,
  coveringScenarios,
  type Jurisdiction,
  type PolicyDocument,
  type PolicyProblem,
  plainDate,
  type Result,
  runScenario,
  type Scenario,
  scenarioSchema,
  writtenScenario,
} from '@forfall/rules'
import { describe, expect, test } from 'vitest'

/*
 * The scenarios that are found for the policies that come with the countries. Each of these policies
 * can be covered as a whole.
 */

const day = plainDate('2026-11-24')

const policies = jurisdictions.flatMap((jurisdiction) =>
  jurisdiction.policies.map((document) => [document.id, document, jurisdiction] as const),
)

const valueOf = <Value>(result: Result<Value, readonly PolicyProblem[]>): Value => {
  if (!result.ok) throw new Error(`not in order: ${JSON.stringify(result.problem)}`)
  return result.value
}

async function run(
  scenarios: readonly Scenario[],
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
) {
  const ruleSet = valueOf(compilePolicy(document, jurisdiction))
  const results = []
  for (const one of scenarios) results.push(await runScenario(one, { ruleSet, jurisdiction }))
  const { steps, always, ways } = coverageOf(results, ruleSet)
  return {
    failures: results.flatMap(({ name, failures }) => failures.map(({ text }) => `${name}: ${text}`)),
    missing: [...steps.missing, ...always.missing, ...ways.missing],
  }
}

describe.each(policies)('%s', (_, document, jurisdiction) => {
  test('is covered as a whole by few scenarios that pass', async () => {
    const scenarios = valueOf(coveringScenarios(document, jurisdiction, day))
    const all = { failures: [], missing: [] }
    expect(await run(scenarios, document, jurisdiction)).toEqual(all)
    expect(scenarios.length).toBeLessThan(10)
  })

  test('has scenarios around its waits and deadlines that pass', async () => {
    const scenarios = valueOf(boundaryScenarios(document, jurisdiction, day))
    expect((await run(scenarios, document, jurisdiction)).failures).toEqual([])
    expect(scenarios.length).toBeGreaterThan(5)
  })

  test('has scenarios that can be written down and read again', () => {
    const scenarios = [
      ...valueOf(coveringScenarios(document, jurisdiction, day)),
      ...valueOf(boundaryScenarios(document, jurisdiction, day)),
    ]
    const read = scenarios.map((one) => scenarioSchema.parse(writtenScenario(one)))
    expect(read).toEqual(scenarios)
    expect(new Set(read.map(({ scenario }) => scenario)).size).toBe(scenarios.length)
  })
})
