import { daysBetween, type PlainDate } from '@forfall/rules'

/** Days stand so far apart, however many lie between them: their names must not run together. */
const width = { min: 116, max: 260 } as const

const margin = 64

/** The room between two days on a line, and how many days it stands for. */
type Gap = { readonly at: number; readonly days: number }

/** Where the days of a scenario stand on a line, in pixels. */
export type CourseScale = {
  readonly places: readonly number[]
  /** Between days that do not follow each other. */
  readonly gaps: readonly Gap[]
  readonly width: number
}

/** The line of some days, as wide as its room lets it be. */
export function courseScale(days: readonly PlainDate[], room: number): CourseScale {
  const steps = Math.max(1, days.length - 1)
  const fitting = Math.floor((room - 2 * margin) / steps)
  const step = Math.min(width.max, Math.max(width.min, fitting))
  const places = days.map((_, index) => margin + index * step)
  const gaps = days.slice(1).map((day, index) => ({
    at: margin + (index + 0.5) * step,
    days: daysBetween(days[index] ?? day, day),
  }))
  return {
    places,
    gaps: gaps.filter((gap) => gap.days > 1),
    width: (places.at(-1) ?? margin) + margin,
  }
}
