import type { Decision } from '../decision.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { ComparedDay } from './compared.ts'
import { differences, seenIn } from './expect.ts'
import { recordedExpectation } from './recorded.ts'
import type { Expectation, Scenario, TimelineEntry } from './schema.ts'

/**
 * A scenario that expects what came out. It asks about what it asked about before; an action that it did
 * not expect, it expects as a recorded scenario does.
 */
export function acceptedScenario(scenario: Scenario, days: readonly ComparedDay[]): Scenario {
  const came = new Map(days.flatMap(({ day, walked }) => (walked === null ? [] : [[day, walked]])))
  const named = scenario.timeline.map((entry) => {
    const decision = came.get(entry.on)?.decision
    return entry.expect === undefined || decision === undefined
      ? entry
      : { ...entry, expect: accepted(entry.expect, decision) }
  })
  const added = days.flatMap(({ day, walked, outcome }): readonly TimelineEntry[] =>
    walked === null || outcome !== 'unexpected'
      ? []
      : [{ on: day, expect: recordedExpectation(walked.decision) }],
  )
  return { ...scenario, timeline: [...named, ...added].toSorted(byDay) }
}

const byDay = (one: { readonly on: PlainDate }, other: { readonly on: PlainDate }): number => {
  if (one.on === other.on) return 0
  return one.on < other.on ? -1 : 1
}

function accepted(expected: Expectation, decision: Decision): Expectation {
  const different = new Set(differences(expected, decision).map(({ field }) => field))
  if (different.size === 0) return expected
  const isOther = different.has('action')
  const kept = isOther ? sumsIn(expected) : expected
  return {
    ...(isOther ? recordedExpectation(decision) : {}),
    ...exactly(kept, decision),
    ...stillAmong('blockers', expected.blockers, decision),
    ...stillAmong('cites', expected.cites, decision),
  }
}

/** What can be asked of any day, whatever is done on it. */
const sumsIn = ({ interest, principal, total }: Expectation): Expectation =>
  withoutNothing({ interest, principal, total })

/** The fields that were asked about, as they came out; what came to nothing is asked no more. */
function exactly(expected: Expectation, decision: Decision): Expectation {
  const { blockers: _blockers, cites: _cites, ...asked } = expected
  const seen: Readonly<Record<string, unknown>> = seenIn(decision)
  const found = Object.keys(asked).flatMap((field) =>
    seen[field] === null && field !== 'until' ? [] : [[field, seen[field]] as const],
  )
  return Object.fromEntries(found)
}

const withoutNothing = (some: Readonly<Record<string, unknown>>): Expectation =>
  Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined))

/** Those of a list that are there. */
function stillAmong(
  field: 'blockers' | 'cites',
  wanted: readonly string[] | undefined,
  decision: Decision,
): Expectation {
  const there = (wanted ?? []).filter(
    (one) => differences({ [field]: [one] }, decision).length === 0,
  )
  return there.length === 0 ? {} : { [field]: there }
}
