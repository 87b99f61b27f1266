import { daysBetween, type PlainDate } from './plain-date.ts'

/** A half-open run of days: `from` counts, `until` does not. */
export type Period = { readonly from: PlainDate; readonly until: PlainDate }

/** How many days a period holds; none when it ends before it begins. */
export const daysIn = (period: Period): number =>
  Math.max(0, daysBetween(period.from, period.until))

/** Whether a day lies in a period. */
export const includes = (period: Period, day: PlainDate): boolean =>
  period.from <= day && day < period.until
