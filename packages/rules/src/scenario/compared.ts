import type { PlainDate } from '../domain/plain-date.ts'
import { type Difference, differences } from './expect.ts'
import type { Expectation, Happening, Scenario } from './schema.ts'
import type { Walk, WalkedDay } from './walker.ts'

/** A day of a scenario: what was expected of it, what came out, and how the two differ. */
export type ComparedDay = {
  readonly day: PlainDate
  readonly happens: readonly Happening[]
  /** `null` where nothing was. */
  readonly expected: Expectation | null
  /** `null` where the claim was not decided on it. */
  readonly walked: WalkedDay | null
  /** `unexpected`: something is done on a day that the scenario does not name. */
  readonly outcome: 'same' | 'other' | 'unexpected' | 'not-decided'
  readonly differences: readonly Difference[]
}

/** The days that a scenario names and those on which something is done, in order. */
export function comparedDays(scenario: Scenario, { days }: Walk): readonly ComparedDay[] {
  const named = new Set(scenario.timeline.map(({ on }) => on))
  const acted = days.filter(({ decision }) => decision.action.kind !== 'none')
  const shown = [...new Set([...named, ...acted.map(({ day }) => day)])].toSorted()
  return shown.map((day) => compared(day, scenario, days.find((one) => one.day === day) ?? null))
}

function compared(day: PlainDate, scenario: Scenario, walked: WalkedDay | null): ComparedDay {
  const entries = scenario.timeline.filter(({ on }) => on === day)
  const expectations = entries.flatMap(({ expect }) => (expect === undefined ? [] : [expect]))
  const isNamed = entries.length > 0 || scenario['only-listed-days']
  const found =
    walked === null ? [] : expectations.flatMap((one) => differences(one, walked.decision))
  return {
    day,
    happens: entries.flatMap(({ happens = [] }) => [happens].flat()),
    expected: expectations.length === 0 ? null : Object.assign({}, ...expectations),
    walked,
    outcome: outcomeOf({
      isNamed,
      isDecided: walked !== null || expectations.length === 0,
      isSame: found.length === 0,
    }),
    differences: found,
  }
}

type Seen = { readonly isNamed: boolean; readonly isDecided: boolean; readonly isSame: boolean }

function outcomeOf({ isNamed, isDecided, isSame }: Seen): ComparedDay['outcome'] {
  if (!isNamed) return 'unexpected'
  if (!isDecided) return 'not-decided'
  return isSame ? 'same' : 'other'
}
