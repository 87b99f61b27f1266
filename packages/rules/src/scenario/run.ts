import { addDays, earlierOf, type PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { RuleSet } from '../policy/rule-set.ts'
import { type ComparedDay, comparedDays } from './compared.ts'
import { differenceText } from './expect.ts'
import { openingEvents } from './happening.ts'
import type { Given, Happening, Scenario, TimelineEntry } from './schema.ts'
import { type Journey, type Walk, walk } from './walker.ts'

/** A day on which a scenario or an oracle came out otherwise than written. */
export type Failure = { readonly day: PlainDate | null; readonly text: string }

/** How a scenario came out, with what it passed on the way. */
export type ScenarioResult = {
  readonly name: string
  readonly failures: readonly Failure[]
  /** Steps and `always` entries that acted, and rules that fired. */
  readonly steps: readonly string[]
  readonly rules: readonly string[]
}

/** What a scenario runs on. */
export type ScenarioWorld = { readonly ruleSet: RuleSet; readonly jurisdiction: Jurisdiction }

/** Runs a scenario and compares each day with what is expected of it. */
export const runScenario = async (
  scenario: Scenario,
  world: ScenarioWorld,
): Promise<ScenarioResult> => resultOf(scenario, await walk(scenarioJourney(scenario, world)))

/** The journey of a scenario's claim, through the last day it names. */
export const scenarioJourney = (scenario: Scenario, world: ScenarioWorld): Journey =>
  journeyOf(scenario, world, scenario.timeline.at(-1)?.on ?? scenario.given.invoice.due)

function resultOf(scenario: Scenario, walked: Walk): ScenarioResult {
  const acted = walked.days.filter(({ decision }) => decision.action.kind !== 'none')
  return {
    name: scenario.scenario,
    failures: comparedDays(scenario, walked).flatMap(failuresOn),
    steps: acted.flatMap(({ decision: { action } }) => ('step' in action ? [action.step] : [])),
    rules: walked.days.flatMap(({ decision }) =>
      decision.explanation.rules
        .filter(({ outcome }) => outcome === 'fired')
        .map(({ rule }) => rule),
    ),
  }
}

/** A claim as a file gives it, with all its file says happens. */
export type GivenClaim = {
  readonly given: Given
  readonly timeline: readonly TimelineEntry[]
}

/** Takes a claim that a file gives through time, with all its file says happens. */
export const walkGiven = (
  given: GivenClaim,
  world: ScenarioWorld,
  through: PlainDate,
): Promise<Walk> => walk(journeyOf(given, world, through))

/** The journey of a claim that a file gives: from the day after its issue day. */
export function journeyOf(
  { given, timeline }: GivenClaim,
  world: ScenarioWorld,
  through: PlainDate,
): Journey {
  const { invoice } = given
  const first = timeline[0]?.on ?? invoice.due
  return {
    ...world,
    claimId: invoice.number,
    events: openingEvents(given),
    happenings: happeningsOf(timeline),
    alsoOn: new Set(timeline.map(({ on }) => on)),
    from: earlierOf(first, addDays(invoice.issued ?? invoice.due, 1)),
    through,
  }
}

function happeningsOf(
  timeline: readonly TimelineEntry[],
): ReadonlyMap<PlainDate, readonly Happening[]> {
  const byDay = new Map<PlainDate, readonly Happening[]>()
  for (const { on, happens = [] } of timeline)
    byDay.set(on, [...(byDay.get(on) ?? []), ...[happens].flat()])
  return byDay
}

function failuresOn({ day, walked, outcome, differences }: ComparedDay): readonly Failure[] {
  if (outcome === 'not-decided') return [{ day, text: `${day}: the claim was not decided` }]
  if (walked === null) return []
  const { action, explanation } = walked.decision
  const why = `(${explanation.summary})`
  if (outcome === 'unexpected')
    return [{ day, text: `unexpected: ${action.kind} on ${day} ${why}` }]
  return differences.map((one) => ({ day, text: `${day}: ${differenceText(one)} ${why}` }))
}
