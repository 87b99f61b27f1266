import { addDays, type PlainDate } from '../domain/plain-date.ts'
import type { Citation } from './citation.ts'

/** A country's days. */
export type Calendar = {
  /** Name of the public holiday on a day, in the country's language; `null` on other days. */
  readonly holidayOn: (day: PlainDate) => string | null
  /** Whether people work on a day: no Saturday, no Sunday, no public holiday. */
  readonly isWorkingDay: (day: PlainDate) => boolean
  /** The law that moves a last day to pay off a day on which nobody can pay; `null` where none does. */
  readonly rollOver: Citation | null
  readonly source: Citation
}

/** The day itself if people work on it, else the next one on which they do. */
export function workingDayFrom(calendar: Calendar, day: PlainDate): PlainDate {
  let found = day
  while (!calendar.isWorkingDay(found)) found = addDays(found, 1)
  return found
}

/** A last day to pay as the country's law moves it; unmoved where no law does. */
export const rolledOver = (calendar: Calendar, day: PlainDate): PlainDate =>
  calendar.rollOver === null ? day : workingDayFrom(calendar, day)
