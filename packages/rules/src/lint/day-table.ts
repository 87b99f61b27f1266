import { dayNumberOf, fromDayNumber, type PlainDate } from '../domain/plain-date.ts'
import { type Calendar, workingDayFrom } from '../law/calendar.ts'

/** Days by their number, as a country's calendar moves them; each is worked out once. */
export type DayTable = {
  /** The day itself if people work on it, else the next one on which they do. */
  readonly workingFrom: (day: number) => number
  /** The due day as the country's law moves it. */
  readonly rolledOver: (day: number) => number
  /** The last day of a letter's deadline, moved where the country moves deadlines. */
  readonly deadlineOn: (day: number) => number
}

/** So many days are kept, from ten years before the first one that is asked for. */
const kept = { days: 1 << 15, before: 3660 } as const

/** A calendar for those who ask it for very many days. */
export function dayTable(calendar: Calendar, around: PlainDate): DayTable {
  const first = dayNumberOf(around) - kept.before
  // Days to the next working day, and one more: nothing is known of a day that has none.
  const known = new Uint8Array(kept.days)
  const workingFrom = (day: number): number => {
    const before = known[day - first]
    if (before !== undefined && before > 0) return day + before - 1
    const found = dayNumberOf(workingDayFrom(calendar, fromDayNumber(day)))
    known[day - first] = found - day + 1
    return found
  }
  const asItIs = (day: number): number => day
  const { dueDay, deadline } = calendar.rollOver
  return {
    workingFrom,
    rolledOver: dueDay ? workingFrom : asItIs,
    deadlineOn: deadline ? workingFrom : asItIs,
  }
}
