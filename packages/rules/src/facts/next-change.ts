import type { ClaimState } from '../claim/state.ts'
import { addDays, earlierOf, type PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import {
  type Comparison,
  type Condition,
  comparisonsIn,
  type FactValues,
  isFactReference,
} from '../policy/condition.ts'
import { catalogue } from './catalogue.ts'
import { nextScheduledChange } from './facts-of.ts'

/** A claim on a day, with its facts of that day. */
export type FactsOnDay = {
  readonly state: ClaimState
  readonly day: PlainDate
  readonly facts: FactValues
}

const kinds = new Map(catalogue.map((fact) => [fact.id, fact.changes]))

/**
 * The next day after `at.day` on which a comparison in any of the conditions may come out otherwise
 * though nothing happens; `null` if no such day is known. It may come too early, never too late.
 */
export function nextChangeOf(
  conditions: readonly Condition[],
  at: FactsOnDay,
  jurisdiction: Jurisdiction,
): PlainDate | null {
  return conditions
    .flatMap(comparisonsIn)
    .map((comparison) => nextChange(comparison, at, jurisdiction))
    .reduce((first, day) => earlierKnown(first, day), null)
}

/** The earlier of two days of which either may be missing. */
export const earlierKnown = (a: PlainDate | null, b: PlainDate | null): PlainDate | null =>
  a === null || b === null ? (a ?? b) : earlierOf(a, b)

function nextChange(
  comparison: Comparison,
  at: FactsOnDay,
  jurisdiction: Jurisdiction,
): PlainDate | null {
  const { value } = comparison
  const own = nextChangeOfFact(comparison.fact, comparison, { at, jurisdiction })
  if (!isFactReference(value)) return own
  return earlierKnown(own, nextChangeOfFact(value.fact, null, { at, jurisdiction }))
}

function nextChangeOfFact(
  fact: string,
  comparison: Comparison | null,
  { at, jurisdiction }: { readonly at: FactsOnDay; readonly jurisdiction: Jurisdiction },
): PlainDate | null {
  const derived = jurisdiction.facts.find(({ id }) => id === fact)
  if (derived !== undefined) return derived.nextChange(at.state, at.day)
  const changes = kinds.get(fact)
  if (changes === 'scheduled') return nextScheduledChange(fact, at, jurisdiction.calendar)
  return changes === 'elapsed' ? nextThreshold(fact, comparison, at) : null
}

/** The day on which a count of days crosses what it is compared with. */
function nextThreshold(
  fact: string,
  comparison: Comparison | null,
  at: FactsOnDay,
): PlainDate | null {
  const seen = at.facts[fact]
  if (typeof seen !== 'number') return null
  if (comparison === null || isFactReference(comparison.value)) return addDays(at.day, 1)
  const { operator, value } = comparison
  if (value === null) return null
  if (typeof value !== 'number') return addDays(at.day, 1)
  const crossesAfter = operator === 'greaterThan' || operator === 'lessThanInclusive' ? 1 : 0
  const days = value + crossesAfter - seen
  return days > 0 ? addDays(at.day, days) : null
}
