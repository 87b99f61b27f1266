import { addDays, type PlainDate } from '../domain/plain-date.ts'
import type { Citation } from './citation.ts'

/** What becomes of a last day to pay on which nobody can pay. */
export type RollOver = {
  /** Whether the due day of an invoice moves to the next working day. */
  readonly dueDay: boolean
  /** Whether the deadline of a letter does. */
  readonly deadline: boolean
  /** The law that moves them, or what was read on why none does. */
  readonly source: Citation
}

/** A country's days. */
export type Calendar = {
  /** Name of the public holiday on a day, in the country's language; `null` on other days. */
  readonly holidayOn: (day: PlainDate) => string | null
  /** Whether people work on a day: no Saturday, no Sunday, no public holiday. */
  readonly isWorkingDay: (day: PlainDate) => boolean
  readonly rollOver: RollOver
  readonly source: Citation
}

/** The day itself if people work on it, else the next one on which they do. */
export function workingDayFrom(calendar: Calendar, day: PlainDate): PlainDate {
  let found = day
  while (!calendar.isWorkingDay(found)) found = addDays(found, 1)
  return found
}

/** The due day of an invoice as the country's law moves it; unmoved where no law does. */
export const rolledOver = (calendar: Calendar, day: PlainDate): PlainDate =>
  calendar.rollOver.dueDay ? workingDayFrom(calendar, day) : day

/** The last day of a letter's deadline, moved where the country moves deadlines. */
export const deadlineOn = (calendar: Calendar, day: PlainDate): PlainDate =>
  calendar.rollOver.deadline ? workingDayFrom(calendar, day) : day

/** The same calendar, which works out each day once; for those who ask for many days. */
export function remembering(calendar: Calendar): Calendar {
  const known = new Map<PlainDate, boolean>()
  const isWorkingDay = (day: PlainDate): boolean => {
    const before = known.get(day)
    if (before !== undefined) return before
    const found = calendar.isWorkingDay(day)
    known.set(day, found)
    return found
  }
  return { ...calendar, isWorkingDay }
}
