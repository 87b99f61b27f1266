import { norway } from '@forfall/jurisdictions'
import {
  boundaryScenarios,
  coveringScenarios,
  type PolicyDocument,
  plainDate,
  runScenario,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ruleSetOf } from './support/histories.ts'
import { anyPolicy } from './support/policies.ts'
import { patience, runs } from './support/runs.ts'

const day = plainDate('2026-11-24')

/** The scenarios of a policy, each with how it came out when it was run. */
async function recorded(policy: PolicyDocument, find: typeof coveringScenarios) {
  const found = find(policy, norway, day)
  if (!found.ok) throw new Error(`not in order: ${JSON.stringify(found.problem)}`)
  const world = { ruleSet: ruleSetOf(policy), jurisdiction: norway }
  const results = []
  for (const one of found.value) results.push(await runScenario(one, world))
  return results
}

test.each([
  ['that cover a policy', coveringScenarios],
  ['around its waits and deadlines', boundaryScenarios],
])('scenarios %s come out as they were recorded', patience, async (_, find) => {
  await fc.assert(
    fc.asyncProperty(anyPolicy, async (policy) => {
      const results = await recorded(policy, find)
      expect(results.flatMap(({ failures }) => failures)).toEqual([])
      expect(new Set(results.map(({ name }) => name)).size).toBe(results.length)
    }),
    runs(20),
  )
})

test('each scenario passes through something that none before it did', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyPolicy, async (policy) => {
      const seen = new Set<string>()
      for (const { steps, rules } of await recorded(policy, coveringScenarios)) {
        const before = seen.size
        for (const one of [...steps, ...rules]) seen.add(one)
        expect(seen.size).toBeGreaterThan(before)
      }
    }),
    runs(20),
  )
})
