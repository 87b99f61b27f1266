import { addDays, earlierOf, type PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { RuleSet } from '../policy/rule-set.ts'
import { differences } from './expect.ts'
import { openingEvents } from './happening.ts'
import type { Given, Happening, Scenario, TimelineEntry } from './schema.ts'
import { type Journey, type Walk, type WalkedDay, walk } from './walker.ts'

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
export async function runScenario(
  scenario: Scenario,
  world: ScenarioWorld,
): Promise<ScenarioResult> {
  const last = scenario.timeline.at(-1)?.on ?? scenario.given.invoice.due
  const walked = await walkGiven(scenario, world, last)
  const byDay = new Map(walked.days.map((one) => [one.day, one]))
  const acted = walked.days.filter(({ decision }) => decision.action.kind !== 'none')
  const failures = [
    ...scenario.timeline.flatMap((entry) => failuresOn(entry, byDay)),
    ...(scenario['only-listed-days'] ? [] : unexpected(acted, scenario.timeline)),
  ]
  return {
    name: scenario.scenario,
    failures: failures.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1)),
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

function failuresOn(
  { on, expect }: TimelineEntry,
  byDay: ReadonlyMap<PlainDate, WalkedDay>,
): readonly Failure[] {
  const walked = byDay.get(on)
  if (expect === undefined) return []
  if (walked === undefined) return [{ day: on, text: `${on}: the claim was not decided` }]
  const summary = walked.decision.explanation.summary
  return differences(expect, walked.decision).map((text) => ({
    day: on,
    text: `${on}: ${text} (${summary})`,
  }))
}

function unexpected(
  acted: readonly WalkedDay[],
  timeline: readonly TimelineEntry[],
): readonly Failure[] {
  const listed = new Set(timeline.map(({ on }) => on))
  return acted
    .filter(({ day }) => !listed.has(day))
    .map(({ day, decision }) => ({
      day,
      text: `unexpected: ${decision.action.kind} on ${day} (${decision.explanation.summary})`,
    }))
}
