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
  return movingIn(table, partsOf(day).year).get(day) ?? windowIn(table, day)
}

type Moving = ReadonlyMap<PlainDate, string>

/** The moving holidays of tables, by year, as far as they were asked for. */
const movingOf = new WeakMap<HolidayTable, Map<number, Moving>>()

function movingIn(table: HolidayTable, year: number): Moving {
  const byYear = movingOf.get(table) ?? new Map<number, Moving>()
  const known = byYear.get(year)
  if (known !== undefined) return known
  const moving = moved(table, year)
  movingOf.set(table, byYear.set(year, moving))
  return moving
}

/** Where two fall on one day, the one that is named first counts. */
function moved({ easter, easterUntil = {} }: HolidayTable, year: number): Moving {
  const sunday = easterSunday(year)
  const still = Object.entries(easterUntil)
    .filter(([, { lastYear }]) => year <= lastYear)
    .map(([offset, { name }]) => [offset, name] as const)
  const moving = [...Object.entries(easter), ...still]
  return new Map(
    moving.map(([offset, name]) => [addDays(sunday, Number(offset)), name] as const).reverse(),
  )
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
