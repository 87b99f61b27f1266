import { addDays, easterSunday, type PlainDate, partsOf, weekdayOf } from '@forfall/rules'

/** Public holidays of a country, by name. */
export type HolidayTable = {
  /** Holidays on the same day every year, keyed `MM-DD`. */
  readonly fixed: { readonly [monthDay: string]: string }
  /** Holidays that move with Easter, keyed by days after Easter Sunday (negative: before it). */
  readonly easter: { readonly [offset: number]: string }
}

/** Name of the public holiday on a day, or `null`. Where two fall together, the fixed one is named. */
export function holidayIn(table: HolidayTable, day: PlainDate): string | null {
  const fixed = table.fixed[day.slice(5)]
  if (fixed !== undefined) return fixed
  const easter = easterSunday(partsOf(day).year)
  const moving = Object.entries(table.easter)
  return moving.find(([offset]) => addDays(easter, Number(offset)) === day)?.[1] ?? null
}

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: PlainDate): boolean => weekdayOf(day) >= 6
