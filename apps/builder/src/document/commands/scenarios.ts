import {
  inputProblems,
  ok,
  type Result,
  refused,
  type ScenarioInput,
  scenarioSchema,
} from '@forfall/rules'
import type { Focus, LabelData } from './outcome.ts'
import { labelled } from './outcome.ts'
import type { CommandProblem } from './problem.ts'

type Scenarios = readonly ScenarioInput[]

/** What a command makes of the scenarios. */
export type ScenariosOutcome = {
  readonly scenarios: Scenarios
  readonly focus: Focus
  readonly label: LabelData
}

/** The answer of a command on scenarios. */
type ScenariosAnswer = Result<ScenariosOutcome, CommandProblem>

/** A scenario, as it is written. */
export type OneScenario = { readonly scenario: ScenarioInput }

/**
 * Adds a scenario.
 *
 * @problem scenario-taken there is one of that name; invalid-value
 */
export function addScenario(scenarios: Scenarios, { scenario }: OneScenario): ScenariosAnswer {
  const problem = problemOf(scenario)
  if (problem !== null) return refused(problem)
  if (isIn(scenarios, scenario.scenario))
    return refused({ code: 'scenario-taken', scenario: scenario.scenario })
  return about([...scenarios, scenario], scenario.scenario)
}

/** Scenarios, as they are written. */
export type ManyScenarios = { readonly put: readonly ScenarioInput[] }

/**
 * Puts scenarios in: each in the place of the one of its name, those of new names after all others.
 *
 * @problem nothing-chosen; scenario-taken two of them have the same name; invalid-value
 */
export function putScenarios(scenarios: Scenarios, { put }: ManyScenarios): ScenariosAnswer {
  const [first] = put
  if (first === undefined) return refused({ code: 'nothing-chosen' })
  const names = put.map(({ scenario }) => scenario)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return refused({ code: 'scenario-taken', scenario: twice })
  const problem = put.map(problemOf).find((one) => one !== null)
  if (problem !== undefined) return refused(problem)
  const byName = new Map(put.map((one) => [one.scenario, one]))
  const replaced = scenarios.map((one) => byName.get(one.scenario) ?? one)
  const added = put.filter(({ scenario }) => !isIn(scenarios, scenario))
  return about([...replaced, ...added], first.scenario, put.length)
}

/** A scenario in the place of another, which may have another name. */
export type ReplaceScenario = OneScenario & { readonly name: string }

/**
 * Replaces a scenario.
 *
 * @problem scenario-missing; scenario-taken by another one; invalid-value
 */
export function replaceScenario(
  scenarios: Scenarios,
  { name, scenario }: ReplaceScenario,
): ScenariosAnswer {
  if (!isIn(scenarios, name)) return refused({ code: 'scenario-missing', scenario: name })
  const problem = problemOf(scenario)
  if (problem !== null) return refused(problem)
  if (scenario.scenario !== name && isIn(scenarios, scenario.scenario))
    return refused({ code: 'scenario-taken', scenario: scenario.scenario })
  const replaced = scenarios.map((one) => (one.scenario === name ? scenario : one))
  return about(replaced, scenario.scenario)
}

/** A scenario by its name. */
export type ScenarioName = { readonly name: string }

/**
 * Removes a scenario.
 *
 * @problem scenario-missing
 */
export function removeScenario(scenarios: Scenarios, { name }: ScenarioName): ScenariosAnswer {
  if (!isIn(scenarios, name)) return refused({ code: 'scenario-missing', scenario: name })
  return about(
    scenarios.filter(({ scenario }) => scenario !== name),
    name,
  )
}

const isIn = (scenarios: Scenarios, name: string): boolean =>
  scenarios.some(({ scenario }) => scenario === name)

const about = (scenarios: Scenarios, name: string, count = 1): ScenariosAnswer =>
  ok({
    scenarios,
    focus: { steps: [], field: `scenarios.${name}` },
    label: labelled({ field: 'scenarios', name, count }),
  })

function problemOf(scenario: ScenarioInput): CommandProblem | null {
  const read = scenarioSchema.safeParse(scenario)
  if (read.success) return null
  const [first] = inputProblems(read.error, scenario)
  return {
    code: 'invalid-value',
    step: null,
    field: ['scenarios', ...(first?.path ?? [])].join('.'),
    found: first?.found ?? '',
    expected: first?.expected ?? '',
  }
}
