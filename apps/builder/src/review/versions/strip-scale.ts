import { addDays, daysBetween, type PlainDate, plainDate } from '@forfall/rules'
import type { VersionRow } from '../../app/api.ts'

/** Days shown before the first and after the last day that something happens. */
const margin = 30

/** The days of a strip, first and last, and where a day lies between 0 and 1. */
export type StripScale = {
  readonly first: PlainDate
  readonly last: PlainDate
  readonly at: (day: PlainDate) => number
}

/** A scale over all that versions begin and end with, and today. */
export function stripScale(versions: readonly VersionRow[], today: PlainDate): StripScale {
  const days = [
    today,
    ...versions.flatMap(({ effectiveFrom, until }) =>
      until === null ? [effectiveFrom] : [effectiveFrom, until],
    ),
  ].toSorted()
  const first = addDays(days[0] ?? today, -margin)
  const last = addDays(days.at(-1) ?? today, margin * 2)
  const length = daysBetween(first, last)
  return { first, last, at: (day) => Math.min(1, Math.max(0, daysBetween(first, day) / length)) }
}

/** First days of months to write at a strip: at most about ten, evenly far apart. */
export function monthTicks({ first, last }: StripScale): readonly PlainDate[] {
  const months = monthsBetween(first, last)
  const every = Math.ceil(months.length / 10)
  return months.filter((_, index) => index % every === 0)
}

function monthsBetween(first: PlainDate, last: PlainDate): readonly PlainDate[] {
  const months: PlainDate[] = []
  let [year, month] = first.split('-').map(Number) as [number, number]
  for (;;) {
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
    const day = plainDate(`${year}-${String(month).padStart(2, '0')}-01`)
    if (day > last) return months
    months.push(day)
  }
}
