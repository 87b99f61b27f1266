import { daysBetween, type Parameter, type PlainDate } from '@forfall/rules'

/** A value is said to run out this many days ahead. */
const soonDays = 60

/** Days for which a value may still be relied on, where they are few or over; `null` where they are many. */
export function daysLeft(
  { verifiedThrough }: Pick<Parameter, 'verifiedThrough'>,
  day: PlainDate,
): number | null {
  const left = daysBetween(day, verifiedThrough)
  return left <= soonDays ? left : null
}
