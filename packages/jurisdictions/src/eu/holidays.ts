import {
  addDays,
  easterSunday,
  type PlainDate,
  partsOf,
  plainDate,
  weekdayOf,
} from '@forfall/rules'

/** Public holidays of a country, by name. */
export type HolidayTable = {
  /** Holidays on the same day every year, keyed `MM-DD`. */
  readonly fixed: { readonly [monthDay: string]: string }
  /** Holidays that move with Easter, keyed by days after Easter Sunday (negative: before it). */
  readonly easter: { readonly [offset: number]: string }
  /** Holidays that moved with Easter through a year and are none since, keyed likewise. */
  readonly easterUntil?: {
    readonly [offset: number]: { readonly name: string; readonly lastYear: number }
  }
  /** Holidays on the first such weekday (1 Monday to 7 Sunday) on or after a day of the year. */
  readonly windows?: readonly {
    readonly name: string
    readonly weekday: number
    readonly from: string
  }[]
}

/** Name of the public holiday on a day, or `null`. Where two fall together, the fixed one is named. */
export function holidayIn(table: HolidayTable, day: PlainDate): string | null {
  const fixed = table.fixed[day.slice(5)]
  if (fixed !== undefined) return fixed
  return movingIn(table, day) ?? windowIn(table, day)
}

function movingIn({ easter, easterUntil = {} }: HolidayTable, day: PlainDate): string | null {
  const { year } = partsOf(day)
  const sunday = easterSunday(year)
  const still = Object.entries(easterUntil)
    .filter(([, { lastYear }]) => year <= lastYear)
    .map(([offset, { name }]) => [offset, name] as const)
  const moving = [...Object.entries(easter), ...still]
  return moving.find(([offset]) => addDays(sunday, Number(offset)) === day)?.[1] ?? null
}

function windowIn({ windows = [] }: HolidayTable, day: PlainDate): string | null {
  const found = windows.find(({ weekday, from }) => {
    const first = plainDate(`${day.slice(0, 4)}-${from}`)
    return weekdayOf(day) === weekday && day >= first && day < addDays(first, 7)
  })
  return found?.name ?? null
}

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: PlainDate): boolean => weekdayOf(day) >= 6
