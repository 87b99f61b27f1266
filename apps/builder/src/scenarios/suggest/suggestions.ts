import {
  boundaryScenarios,
  coveringScenarios,
  holidayScenarios,
  type Jurisdiction,
  type Passage,
  type PlainDate,
  type PolicyDocument,
  type PolicyProblem,
  type Result,
  rateChangeScenarios,
  type Scenario,
  type ScenarioInput,
  writtenScenario,
} from '@forfall/rules'
import { lawOf } from '../../document/checks/law.ts'
import { type RunWorld, runOne, runWorld } from '../runs/run.ts'
import { freeName } from '../write/free-name.ts'

/** What scenarios are looked for. */
export const suggestionKinds = ['paths', 'boundaries', 'holidays', 'changes'] as const

/** What scenarios are looked for: ways nobody came by, days around ends, holidays, changes of the law. */
export type SuggestionKind = (typeof suggestionKinds)[number]

/** What is asked: plain JSON. */
export type SuggestQuestion = {
  readonly kinds: readonly SuggestionKind[]
  readonly document: PolicyDocument
  /** The scenarios there are. */
  readonly scenarios: readonly ScenarioInput[]
  /** The claims have run their course by then. */
  readonly day: PlainDate
}

/** A scenario that was found, as it is written. */
export type Suggestion = { readonly kind: SuggestionKind; readonly scenario: ScenarioInput }

const finders: {
  readonly [kind in SuggestionKind]: (
    document: PolicyDocument,
    jurisdiction: Jurisdiction,
    day: PlainDate,
  ) => Result<readonly Scenario[], readonly PolicyProblem[]>
} = {
  paths: coveringScenarios,
  boundaries: boundaryScenarios,
  holidays: holidayScenarios,
  changes: rateChangeScenarios,
}

/**
 * Scenarios that a policy does not have yet: for ways and for days around ends those that come through
 * something no other does, for the rest those of new names. `null` where the policy cannot run.
 */
export function suggestionsFor(question: SuggestQuestion): readonly Suggestion[] | null {
  const { document, kinds, scenarios, day } = question
  const law = lawOf(document.jurisdiction, { pending: null })
  const world = runWorld(document)
  if (law === null || world === null) return null
  const known = knownOf(scenarios, world)
  return kinds.flatMap((kind) => {
    const found = finders[kind](document, law, day)
    const inputs = found.ok ? found.value.map(writtenScenario) : []
    return inputs.flatMap((input) => takenUp(kind, input, { known, world }))
  })
}

/** What there is already: names, and keys of what is come through. */
type Known = { readonly names: Set<string>; readonly keys: Set<string> }

function knownOf(scenarios: readonly ScenarioInput[], world: RunWorld): Known {
  const keys = new Set<string>()
  for (const one of scenarios) for (const key of keysOf(one, world)) keys.add(key)
  return { names: new Set(scenarios.map(({ scenario }) => scenario)), keys }
}

/** A scenario under a name that is free, where it brings something new; it is known from then on. */
function takenUp(
  kind: SuggestionKind,
  input: ScenarioInput,
  { known, world }: { readonly known: Known; readonly world: RunWorld },
): readonly Suggestion[] {
  const keys = keysOf(input, world)
  const counts = kind === 'boundaries' ? isBoundary : isWay
  const isNew =
    kind === 'paths' || kind === 'boundaries'
      ? keys.some((key) => counts(key) && !known.keys.has(key))
      : !known.names.has(input.scenario)
  if (!isNew) return []
  const scenario = { ...input, scenario: freeName(input.scenario, known.names) }
  for (const key of keys) known.keys.add(key)
  known.names.add(scenario.scenario)
  return [{ kind, scenario }]
}

const parts = [
  'steps',
  'exits',
  'conditions',
  'boundaries',
] as const satisfies readonly (keyof Passage)[]

function keysOf(input: ScenarioInput, world: RunWorld): readonly string[] {
  const run = runOne(input, world)
  if (!('passage' in run)) return []
  return parts.flatMap((part) => run.passage[part].map((key) => `${part} ${key}`))
}

const isBoundary = (key: string): boolean => key.startsWith('boundaries ')
const isWay = (key: string): boolean => !isBoundary(key)
