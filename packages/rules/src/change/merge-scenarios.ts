import type { ScenarioInput } from '../scenario/schema.ts'
import { type Choices, type Conflict, conflictAt, settledTree, unsettled } from './conflict.ts'
import { type Keyed, keyed, unkeyed } from './keyed.ts'
import { order } from './order.ts'
import { type Clash, record, type Tree, whole } from './three-way.ts'

/** Where in a list of scenarios: its name and a key of it; without a name it is their order. */
export type ScenarioPlace = { readonly scenario: string | null; readonly field: string | null }

/** Merged scenarios. At each conflict they hold what mine hold. */
export type ScenarioMerge = {
  readonly scenarios: readonly ScenarioInput[]
  readonly conflicts: readonly Conflict<ScenarioPlace>[]
}

type Scenarios = readonly ScenarioInput[]

/** Merges two lists of scenarios that come from the same one, by name and key by key. */
export function mergeScenarios(base: Scenarios, mine: Scenarios, theirs: Scenarios): ScenarioMerge {
  const sides = { base: treeOf(base), mine: treeOf(mine), theirs: treeOf(theirs) }
  const { value, clashes } = scenariosMerger(sides, [])
  return {
    scenarios: scenariosOf(value as Tree),
    conflicts: clashes.map((clash) => conflictAt(placeOf(clash), clash)),
  }
}

/** A merge of scenarios with conflicts resolved. Those without a choice stay conflicts. */
export const resolveScenarios = (
  { scenarios, conflicts }: ScenarioMerge,
  choices: Choices,
): ScenarioMerge => ({
  scenarios: scenariosOf(settledTree(treeOf(scenarios), conflicts, choices)),
  conflicts: unsettled(conflicts, choices),
})

const scenariosMerger = record((part) =>
  part === 'order' ? order : record(() => record(() => whole)),
)

const treeOf = (scenarios: Scenarios): Tree => keyed(scenarios, ({ scenario }) => scenario)

/** Every key was taken from a scenario of that name. */
const scenariosOf = (tree: Tree): Scenarios => unkeyed(tree as Keyed<ScenarioInput>)

const placeOf = ({ path }: Clash): ScenarioPlace => ({
  scenario: path[1] ?? null,
  field: path[2] ?? null,
})
