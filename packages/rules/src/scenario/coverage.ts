import type { Rule, RuleSet, RuleSource } from '../policy/rule-set.ts'
import type { ScenarioResult } from './run.ts'

/** What scenarios passed through, and what none of them did. */
export type Covered = { readonly covered: readonly string[]; readonly missing: readonly string[] }

/** How much of a policy scenarios pass through. */
export type Coverage = {
  /** Ids of the steps with an action. */
  readonly steps: Covered
  /** Ids of the `always` entries. */
  readonly always: Covered
  /** Names of the rules: each way from where a claim stands to the next step with an action. */
  readonly ways: Covered
}

/**
 * How much of a policy scenarios pass through. A step is covered when it acts; an `always` entry and a
 * way when their rule decides, also on a day on which the law lets the step wait.
 */
export function coverageOf(
  results: readonly Pick<ScenarioResult, 'steps' | 'rules'>[],
  ruleSet: RuleSet,
): Coverage {
  const acted = new Set(results.flatMap(({ steps }) => steps))
  const fired = new Set(results.flatMap(({ rules }) => rules))
  const rulesFrom = (source: RuleSource) =>
    ruleSet.rules.filter(({ event }) => event.params.source === source)
  const watched = rulesFrom('always')
  return {
    steps: coveredIn(Object.keys(ruleSet.steps), acted),
    always: coveredIn(
      watched.map(stepOf),
      new Set(watched.filter(({ name }) => fired.has(name)).map(stepOf)),
    ),
    ways: coveredIn(
      rulesFrom('flow').map(({ name }) => name),
      fired,
    ),
  }
}

const stepOf = ({ event }: Rule): string => event.params.step

const coveredIn = (all: readonly string[], seen: ReadonlySet<string>): Covered => ({
  covered: all.filter((one) => seen.has(one)),
  missing: all.filter((one) => !seen.has(one)),
})
