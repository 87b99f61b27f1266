import { addDays, daysBetween, type PlainDate } from '../domain/plain-date.ts'
import { nextScheduledChange, scheduledFactOn } from '../facts/facts-of.ts'
import type { Foreseen } from '../policy/fast/flip.ts'
import type { Forecast } from '../policy/fast/forecast.ts'
import type { Rows } from '../policy/fast/layout.ts'
import type { Rule } from '../policy/rule-set.ts'
import type { DecisionInput, NextHit } from './context.ts'
import { changesMax } from './hit.ts'

/**
 * What `nextHit` gives for the rule that is the first today, from the claim's row of that day.
 *
 * @param forecast of a reader of the same rule set
 * @param row the claim's facts of the day, and where they begin
 */
export function nextFastHit(
  input: DecisionInput,
  forecast: Forecast,
  { rows, at }: { readonly rows: Rows; readonly at: number },
): NextHit | null {
  const outlook = { foreseen: foreseenFor(input), leftOut: reviewedRules(input), changesMax }
  const next = forecast(outlook, rows, at)
  if (next === null) return null
  return { day: addDays(input.day, next.days), rule: input.ruleSet.rules[next.rule] ?? null }
}

const none: ReadonlySet<number> = new Set()

/** The rules that a person has let a claim past, by their index. */
export function reviewedRules({ ruleSet, state }: DecisionInput): ReadonlySet<number> {
  if (state.reviewed.length === 0) return none
  const isReviewed = ({ event: { params } }: Rule) =>
    params.source === 'always' && state.reviewed.includes(params.step)
  return new Set(ruleSet.rules.flatMap((rule, index) => (isReviewed(rule) ? [index] : [])))
}

function foreseenFor({ state, day: today, jurisdiction }: DecisionInput): Foreseen {
  const derivedFact = (id: string) => jurisdiction.facts.find((fact) => fact.id === id)
  const dayOf = (days: number): PlainDate => addDays(today, days)
  return {
    daysToChange: (fact, days) => {
      const day = dayOf(days)
      const derived = derivedFact(fact)
      const on =
        derived === undefined
          ? nextScheduledChange(fact, { state, day }, jurisdiction.calendar)
          : derived.nextChange(state, day)
      return on === null ? Number.POSITIVE_INFINITY : daysBetween(day, on)
    },
    valueOn: (fact, days) => {
      const day = dayOf(days)
      const derived = derivedFact(fact)
      if (derived === undefined) return scheduledFactOn(fact, { state, day }, jurisdiction.calendar)
      const found = derived.valueOn(state, day, null)
      return found.ok ? found.value.value : null
    },
  }
}
