import { daysBetween, type PlainDate } from '../domain/plain-date.ts'
import { catalogue } from '../facts/catalogue.ts'
import { scheduledFactOn } from '../facts/facts-of.ts'
import type { FactsOnDay } from '../facts/next-change.ts'
import type { FactValue, FactValues } from '../policy/condition.ts'
import type { Jurisdiction, ProposedLetter } from './jurisdiction.ts'

const kinds = new Map(catalogue.map((fact) => [fact.id, fact.changes]))

/** Which facts are wanted on a later day, and under what law. */
type Later = {
  readonly asked: Iterable<string>
  readonly day: PlainDate
  readonly jurisdiction: Jurisdiction
  readonly letter: ProposedLetter | null
}

/**
 * Some facts of a claim on a later day, from those of an earlier one: what `knownFacts` gives if nothing
 * happens in between.
 */
export function factsLater(known: FactsOnDay, later: Later): FactValues {
  const values: Record<string, FactValue> = {}
  for (const fact of later.asked) values[fact] = valueLater(fact, known, later)
  return values
}

function valueLater(fact: string, known: FactsOnDay, later: Later): FactValue {
  const { state } = known
  const { day, jurisdiction, letter } = later
  const derived = jurisdiction.facts.find(({ id }) => id === fact)
  if (derived !== undefined) {
    const found = derived.valueOn(state, day, letter)
    return found.ok ? found.value.value : null
  }
  const changes = kinds.get(fact)
  if (changes === 'scheduled') return scheduledFactOn(fact, { state, day }, jurisdiction.calendar)
  const seen = known.facts[fact]
  if (seen === undefined) throw new Error(`Bug: fact ${fact} was not computed`)
  return changes === 'elapsed' && typeof seen === 'number'
    ? seen + daysBetween(known.day, day)
    : seen
}
