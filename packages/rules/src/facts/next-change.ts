import type { ClaimState } from '../claim/state.ts'
import { addDays, earlierOf, laterOf, type PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import {
  type Comparison,
  type Condition,
  type FactValues,
  holds,
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
 * The next day after `at.day` on which any of the conditions may come out otherwise though nothing
 * happens; `null` if no such day is known. It may come too early, never too late.
 */
export const nextChangeOf = (
  conditions: readonly Condition[],
  at: FactsOnDay,
  jurisdiction: Jurisdiction,
): PlainDate | null =>
  firstOf(conditions.map((condition) => nextFlip(condition, { at, jurisdiction })))

/** The earlier of two days of which either may be missing. */
export const earlierKnown = (a: PlainDate | null, b: PlainDate | null): PlainDate | null =>
  a === null || b === null ? (a ?? b) : earlierOf(a, b)

type World = { readonly at: FactsOnDay; readonly jurisdiction: Jurisdiction }

const firstOf = (days: readonly (PlainDate | null)[]): PlainDate | null =>
  days.reduce((first, day) => earlierKnown(first, day), null)

function lastOf(days: readonly (PlainDate | null)[]): PlainDate | null {
  const known = days.filter((day) => day !== null)
  return known.length < days.length ? null : known.reduce((last, day) => laterOf(last, day))
}

function nextFlip(condition: Condition, world: World): PlainDate | null {
  if ('all' in condition) return nextFlipOfGroup(condition.all, false, world)
  if ('any' in condition) return nextFlipOfGroup(condition.any, true, world)
  if ('not' in condition) return nextFlip(condition.not, world)
  return nextChange(condition, world)
}

/**
 * A group that some parts decide stays as it is until the last of those has changed; one that no
 * part decides may change with the first of its parts.
 *
 * @param deciding how a part comes out that decides alone: not met in `all`, met in `any`
 */
function nextFlipOfGroup(
  parts: readonly Condition[],
  deciding: boolean,
  world: World,
): PlainDate | null {
  const deciders = parts.filter((part) => holds(part, world.at.facts) === deciding)
  const flips = (some: readonly Condition[]) => some.map((part) => nextFlip(part, world))
  return deciders.length > 0 ? lastOf(flips(deciders)) : firstOf(flips(parts))
}

function nextChange(comparison: Comparison, world: World): PlainDate | null {
  const { fact, value } = comparison
  if (!isFactReference(value)) return nextChangeOfFact(fact, comparison, world)
  // Both grow by one each day, so that which of them is greater stays as it is.
  if (kinds.get(fact) === 'elapsed' && kinds.get(value.fact) === 'elapsed') return null
  return earlierKnown(
    nextChangeOfFact(fact, null, world),
    nextChangeOfFact(value.fact, null, world),
  )
}

function nextChangeOfFact(
  fact: string,
  comparison: Comparison | null,
  { at, jurisdiction }: World,
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
  if (comparison === null) return addDays(at.day, 1)
  const { operator, value } = comparison
  if (value === null) return null
  if (typeof value !== 'number') return addDays(at.day, 1)
  const crossesAfter = operator === 'greaterThan' || operator === 'lessThanInclusive' ? 1 : 0
  const days = value + crossesAfter - seen
  return days > 0 ? addDays(at.day, days) : null
}
