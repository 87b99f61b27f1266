import type { LetterKind } from '../claim/event.ts'
import { fromDayNumber, type PlainDate } from '../domain/plain-date.ts'
import type { Arrivals, Days } from './arrivals.ts'
import type { Box } from './region/region.ts'

/** A letter that a claim on a course has been sent. */
export type CourseLetter = {
  readonly kind: LetterKind
  readonly step: string
  readonly sentOn: PlainDate
  readonly payWithinDays: number
  readonly payBy: PlainDate
  readonly hasFee: boolean
}

/** A claim nobody pays, as it comes along a course: when its last step is reached at the earliest. */
export type Arrival = {
  readonly day: PlainDate
  readonly letters: readonly CourseLetter[]
  /** What the ways it took ask of the claim's lasting facts, without those that ask nothing. */
  readonly asked: readonly Box[]
}

/**
 * How one claim of a journey came to the end of a course.
 *
 * @param claim its place among the beginnings
 * @param by days by which all of it is moved
 */
export function arrivalOf(arrivals: Arrivals, claim: number, by = 0): Arrival {
  const dayIn = (days: Days): PlainDate => fromDayNumber((days[claim] ?? 0) + by)
  const letters = arrivals.letters.map(({ sent, payBy, ...letter }) => ({
    ...letter,
    sentOn: dayIn(sent),
    payBy: dayIn(payBy),
  }))
  return { day: dayIn(arrivals.days), letters, asked: askedOn(arrivals, claim) }
}

function askedOn(arrivals: Arrivals, claim: number): readonly Box[] {
  const boxes: Box[] = []
  for (let at: Arrivals | null = arrivals; at !== null; at = at.before) {
    const asks = at.leg.timings[at.by[claim] ?? 0]?.asks
    if (asks !== undefined && asks.size > 0) boxes.push(asks)
  }
  return boxes
}
