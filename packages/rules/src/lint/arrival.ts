import type { LetterKind } from '../claim/event.ts'
import { addDays, laterOf, type PlainDate } from '../domain/plain-date.ts'
import { type Calendar, deadlineOn, rolledOver, workingDayFrom } from '../law/calendar.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { Course, Leg } from './course.ts'
import type { Box } from './region/region.ts'
import type { Anchor, Timing } from './timing.ts'

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
  /** The step it comes to. */
  readonly step: string
  readonly day: PlainDate
  readonly letters: readonly CourseLetter[]
  /** What the last way it took asks of the claim's lasting facts. */
  readonly asks: Box
  readonly before: Arrival | null
}

/** What the ways that led to an arrival ask of the claim's lasting facts, without those that ask none. */
export function askedOn(arrival: Arrival): readonly Box[] {
  const boxes: Box[] = []
  for (let at: Arrival | null = arrival; at !== null; at = at.before)
    if (at.asks.size > 0) boxes.push(at.asks)
  return boxes
}

/** Where a claim on a course begins. */
export type Beginning = {
  readonly dueOn: PlainDate
  /** The due day, when absent. */
  readonly issuedOn?: PlainDate
  /** First day on which a decision is made about it; the due day, when absent. */
  readonly bookedOn?: PlainDate
  readonly calendar: Calendar
}

/**
 * Where claims due on a day come at the earliest, by the last leg of each course. Courses on which
 * something is asked for that has not happened are left out.
 *
 * @param courses each after the one that it is longer than by a leg
 */
export function arrivalsOn(
  courses: readonly Course[],
  journey: Journey,
): ReadonlyMap<Leg, Arrival> {
  const arrivals = new Map<Leg, Arrival>()
  for (const course of courses) {
    const [leg, before] = [course.at(-1), course.at(-2)]
    const from = before === undefined ? null : arrivals.get(before)
    if (leg === undefined || from === undefined) continue
    const arrival = arrivalAfter(leg, from, journey)
    if (arrival !== null) arrivals.set(leg, arrival)
  }
  return arrivals
}

/** A policy, and where a claim begins on it. */
export type Journey = { readonly document: PolicyDocument; readonly when: Beginning }

/** Where a leg ends for a claim that came to the end of the one before it. */
function arrivalAfter(
  leg: Leg,
  before: Arrival | null,
  { document, when }: Journey,
): Arrival | null {
  const letters = before === null ? [] : lettersAfter(before, document, when.calendar)
  const at: Standing = { actedOn: before?.day ?? null, letters }
  const found = earliestOn(leg, at, when)
  if (found === null) return null
  const step = leg.steps.at(-1) ?? ''
  return { step, letters, before, ...found }
}

/** Where a claim stands before a leg: the day of its last action, and its letters. */
type Standing = { readonly actedOn: PlainDate | null; readonly letters: readonly CourseLetter[] }

type Found = Pick<Arrival, 'day' | 'asks'>

/** One action a day: a step without a wait before it is reached the next day. */
function earliestOn({ timings }: Leg, at: Standing, when: Beginning): Found | null {
  const from = at.actedOn === null ? (when.bookedOn ?? when.dueOn) : addDays(at.actedOn, 1)
  let first: Found | null = null
  for (const timing of timings) {
    const day = dayBy(timing, from, (anchor) => anchorDay(anchor, at, when))
    if (day !== null && (first === null || day < first.day))
      first = {
        day: timing.isOnWorkingDay ? workingDayFrom(when.calendar, day) : day,
        asks: timing.asks,
      }
  }
  return first
}

/** The first day from a day on; `null` where something has not happened that has to. */
function dayBy(
  { counts }: Timing,
  from: PlainDate,
  dayOf: (anchor: Anchor) => PlainDate | null,
): PlainDate | null {
  let day = from
  for (const { since, least, mayBeNothing } of counts) {
    const anchor = dayOf(since)
    if (anchor === null && !mayBeNothing) return null
    if (anchor === null || least === null) continue
    if (least === Infinity) return null
    day = laterOf(day, addDays(anchor, least))
  }
  return day
}

function anchorDay(anchor: Anchor, at: Standing, when: Beginning): PlainDate | null {
  if (anchor === 'due-day') return rolledOver(when.calendar, when.dueOn)
  if (anchor === 'issue-day') return when.issuedOn ?? when.dueOn
  if (anchor === 'step') return at.actedOn
  if (anchor === 'payment') return null
  const { of, letter: wanted } = anchor
  const letter = at.letters.findLast(
    ({ kind, hasFee }) => wanted === 'any' || (wanted === 'fee' ? hasFee : kind === wanted),
  )
  return (of === 'sent' ? letter?.sentOn : letter?.payBy) ?? null
}

/** The letters a claim has been sent once the step it came to is taken. */
function lettersAfter(
  { step: id, day, letters }: Arrival,
  { steps }: PolicyDocument,
  calendar: Calendar,
): readonly CourseLetter[] {
  const step = steps[id]
  if (step?.kind !== 'remind' && step?.kind !== 'notice' && step?.kind !== 'demand') return letters
  const { kind, payWithinDays, fee } = step
  const payBy = deadlineOn(calendar, addDays(day, payWithinDays))
  return [...letters, { kind, step: id, sentOn: day, payWithinDays, payBy, hasFee: fee !== 'none' }]
}
