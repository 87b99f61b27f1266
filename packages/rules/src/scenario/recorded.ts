import type { Decision } from '../decision.ts'
import { money } from '../domain/money.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Expectation, Happening, TimelineEntry } from './schema.ts'
import type { Walk } from './walker.ts'

/** Something that happens to a claim on a day. */
export type HappeningOn = { readonly on: PlainDate; readonly happens: Happening }

/**
 * The timeline of a scenario that expects what came out: each day with an action, and each on which
 * something happens; the last of all where there is none.
 *
 * @param happenings all that happened on the walk, in order of their days
 */
export function recordedTimeline(
  happenings: readonly HappeningOn[],
  { days }: Pick<Walk, 'days'>,
): TimelineEntry[] {
  const happensOn = (day: PlainDate) => happenings.filter(({ on }) => on === day)
  const worth = days.filter(
    ({ day, decision }) => decision.action.kind !== 'none' || happensOn(day).length > 0,
  )
  return (worth.length === 0 ? days.slice(-1) : worth).map(({ day, decision }) => {
    const [first, ...others] = happensOn(day).map(({ happens }) => happens)
    const happens = others.length === 0 || first === undefined ? first : [first, ...others]
    return {
      on: day,
      ...(happens === undefined ? {} : { happens }),
      expect: recordedExpectation(decision),
    }
  })
}

/** What is expected of a day that is to come out as it did. */
export function recordedExpectation({ action, amounts }: Decision): Expectation {
  if (action.kind === 'none') return { action: 'none' }
  const { kind, step } = action
  if ('payBy' in action)
    return {
      ...{ action: kind, step, payBy: action.payBy },
      fee: money(action.feeMinor, amounts.currency),
    }
  return { action: kind, step, ...('reason' in action ? { reason: action.reason } : {}) }
}
