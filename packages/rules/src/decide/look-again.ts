import { addDays, type PlainDate } from '../domain/plain-date.ts'
import { firstDayWhen } from '../law/ask.ts'
import { lawChangesIn } from '../law/change.ts'
import type { Condition } from '../policy/condition.ts'
import type { DecisionInput } from './context.ts'
import type { Outcome } from './outcome.ts'

/** First day on which the policy would no longer be for the claim; `null` if no such day comes. */
export function notForIt(input: DecisionInput): PlainDate | null {
  const { appliesTo } = input.ruleSet
  return appliesTo === null ? null : firstDayWhen(oppositeOf(appliesTo), null, input)
}

const opposites = new WeakMap<Condition, Condition>()

/** The same object for the same condition, so that what is known of it is found again. */
function oppositeOf(condition: Condition): Condition {
  const known = opposites.get(condition)
  if (known !== undefined) return known
  const opposite = { not: condition }
  opposites.set(condition, opposite)
  return opposite
}

/** First day on which the policy would be for a claim that it is not for today. */
export function forItAfterAll(input: DecisionInput): PlainDate | null {
  const { appliesTo } = input.ruleSet
  return appliesTo === null ? null : firstDayWhen(appliesTo, null, input)
}

/**
 * The day to look again at an action that the law postponed: its first lawful day, or the day before
 * it on which the law itself changes so that the answer does.
 *
 * @param onDay what would come out on another day
 */
export function postponedTo(
  { reviewOn }: Outcome,
  input: DecisionInput,
  onDay: (day: PlainDate) => Outcome,
): PlainDate | null {
  if (reviewOn === null) return null
  const between = { from: addDays(input.day, 1), until: reviewOn }
  const isOtherwise = (day: PlainDate): boolean => {
    const then = onDay(day)
    return then.action.kind !== 'none' || then.reviewOn !== reviewOn
  }
  return lawChangesIn(input.jurisdiction, between).find(isOtherwise) ?? reviewOn
}
