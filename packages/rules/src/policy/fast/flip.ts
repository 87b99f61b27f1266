import type { FactValue } from '../condition.ts'
import { testOf } from './closures.ts'
import type { FactSlot, Rows } from './layout.ts'
import type { Predicate, Sign } from './predicate.ts'

/** What somebody who knows a claim tells of its facts on later days. Days count from a first day. */
export type Foreseen = {
  /** In how many days after a day a fact may next change; may be too few, never too many. */
  readonly daysToChange: (fact: string, day: number) => number
  readonly valueOn: (fact: string, day: number) => FactValue
}

/** A claim on a later day on which nothing has happened. */
export type Ahead = { readonly day: number; readonly row: Rows; readonly foreseen: Foreseen }

/**
 * In how many days a predicate may come out otherwise if nothing happens; infinitely many when it
 * never does. May be too few, never too many.
 */
export type Flip = (ahead: Ahead) => number

const never: Flip = () => Number.POSITIVE_INFINITY

/** When a predicate over rows of some slots flips. */
export function flipOf(predicate: Predicate, slots: readonly FactSlot[]): Flip {
  switch (predicate.is) {
    case 'fixed':
      return never
    case 'compares':
      return slotFlip(slots[predicate.slot], thresholds[predicate.sign](predicate.value))
    case 'among':
      return slotFlip(slots[predicate.slot], daily)
    case 'absent':
      return slotFlip(slots[predicate.slot], unmoved)
    case 'relates':
      return relationFlip(slots[predicate.slot], slots[predicate.other])
    case 'not':
      return flipOf(predicate.part, slots)
    default:
      return groupFlip(predicate, slots)
  }
}

/** In how many days a count of days crosses what it is held against. */
type Crossing = (seen: number) => number

/** A count of days that does not apply stays as it is. */
const unmoved: Crossing = () => Number.POSITIVE_INFINITY
const daily: Crossing = () => 1

const crossing =
  (first: number): Crossing =>
  (seen) =>
    seen < first ? first - seen : Number.POSITIVE_INFINITY

const thresholds: { readonly [sign in Sign]: (value: number) => Crossing } = {
  '<': (value) => crossing(value),
  '<=': (value) => crossing(value + 1),
  '>': (value) => crossing(value + 1),
  '>=': (value) => crossing(value),
  '===': (value) => (seen) => (seen === value ? 1 : crossing(value)(seen)),
}

function slotFlip(slot: FactSlot | undefined, crosses: Crossing): Flip {
  if (slot === undefined || slot.course === 'still') return never
  const { fact, index, course } = slot
  if (course === 'told') return ({ foreseen, day }) => foreseen.daysToChange(fact, day)
  return ({ row }) => {
    const seen = row[index] ?? Number.NaN
    return Number.isNaN(seen) ? Number.POSITIVE_INFINITY : crosses(seen)
  }
}

/** Two counts of days grow alike, so that which of them is greater stays as it is. */
function relationFlip(slot: FactSlot | undefined, other: FactSlot | undefined): Flip {
  if (slot?.course === 'elapsed' && other?.course === 'elapsed') return never
  const [one, two] = [slotFlip(slot, daily), slotFlip(other, daily)]
  return (ahead) => Math.min(one(ahead), two(ahead))
}

/**
 * A group that some parts decide stays as it is until the last of those has changed; one that no part
 * decides may change with the first of its parts.
 */
function groupFlip(
  { is, parts }: Extract<Predicate, { is: 'all' | 'any' }>,
  slots: readonly FactSlot[],
): Flip {
  const members = parts.map((part) => ({ test: testOf(part), flip: flipOf(part, slots) }))
  const deciding = is === 'any'
  return (ahead) => {
    let [lastOfDeciders, firstOfAll] = [0, Number.POSITIVE_INFINITY]
    for (const { test, flip } of members) {
      const days = flip(ahead)
      if (test(ahead.row, 0) === deciding) lastOfDeciders = Math.max(lastOfDeciders, days)
      else firstOfAll = Math.min(firstOfAll, days)
    }
    return lastOfDeciders > 0 ? lastOfDeciders : firstOfAll
  }
}
