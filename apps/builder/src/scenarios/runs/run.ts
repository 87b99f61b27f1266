import {
  type ComparedDay,
  comparedDays,
  compilePolicy,
  type Difference,
  type InputProblem,
  inputProblems,
  ok,
  type Passage,
  type PassageWorld,
  type PlainDate,
  type PolicyDocument,
  passageOf,
  passageWorld,
  type Result,
  type RuleSet,
  refused,
  type Scenario,
  type ScenarioInput,
  scenarioJourney,
  scenarioSchema,
  walkAtOnce,
} from '@forfall/rules'
import { lawOf } from '../../document/checks/law.ts'

/** A day of a scenario that came out otherwise, as far as a list tells it. */
export type FailedDay = {
  readonly day: PlainDate
  readonly outcome: Exclude<ComparedDay['outcome'], 'same'>
  readonly differences: readonly Difference[]
  /** What was done on it. */
  readonly action: string
  readonly step: string | null
}

/** How a scenario came out. Plain JSON. */
export type ScenarioRun =
  | { readonly outcome: 'passed'; readonly passage: Passage }
  | {
      readonly outcome: 'failed'
      readonly passage: Passage
      readonly failed: readonly FailedDay[]
    }
  | { readonly outcome: 'unreadable'; readonly problems: readonly InputProblem[] }

/** What scenarios of a policy are run with. */
export type RunWorld = PassageWorld & { readonly ruleSet: RuleSet }

/**
 * What scenarios of a policy are run with; `null` where the policy cannot run. Scenarios are about the law
 * as it is, whatever law is looked at beside it.
 */
export function runWorld(document: PolicyDocument): RunWorld | null {
  const jurisdiction = lawOf(document.jurisdiction, { pending: null })
  if (jurisdiction === null) return null
  const compiled = compilePolicy(document, jurisdiction)
  if (!compiled.ok) return null
  return { ...passageWorld(document, compiled.value, jurisdiction), ruleSet: compiled.value }
}

/** A scenario with each of its days. */
export type WalkedScenario = {
  readonly scenario: Scenario
  readonly days: readonly ComparedDay[]
  readonly passage: Passage
}

/**
 * Walks a scenario.
 *
 * @problem every place at which it is none
 */
export function walkScenario(
  input: ScenarioInput,
  world: RunWorld,
): Result<WalkedScenario, readonly InputProblem[]> {
  const read = readScenario(input)
  if (!read.ok) return read
  const walk = walkAtOnce(scenarioJourney(read.value, world))
  return ok({
    scenario: read.value,
    days: comparedDays(read.value, walk),
    passage: passageOf(read.value, walk, world),
  })
}

/**
 * A scenario as it is written, read.
 *
 * @problem every place at which it is none
 */
export function readScenario(input: unknown): Result<Scenario, readonly InputProblem[]> {
  const read = scenarioSchema.safeParse(input)
  return read.success ? ok(read.data) : refused(inputProblems(read.error, input))
}

/** How a scenario comes out. */
export function runOne(input: ScenarioInput, world: RunWorld): ScenarioRun {
  const walked = walkScenario(input, world)
  if (!walked.ok) return { outcome: 'unreadable', problems: walked.problem }
  const { passage, days } = walked.value
  const failed = days.flatMap(failedDay)
  return failed.length === 0
    ? { outcome: 'passed', passage }
    : { outcome: 'failed', passage, failed }
}

function failedDay({ day, outcome, differences, walked }: ComparedDay): readonly FailedDay[] {
  if (outcome === 'same') return []
  const action = walked?.decision.action
  return [
    {
      ...{ day, outcome, differences },
      action: action?.kind ?? 'none',
      step: action !== undefined && 'step' in action ? action.step : null,
    },
  ]
}
