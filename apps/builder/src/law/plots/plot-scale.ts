import { daysBetween, type PlainDate, partsOf, plainDate } from '@forfall/rules'
import type { Series } from './series.ts'

/** What a plot spans. */
export type Extent = {
  readonly from: PlainDate
  readonly through: PlainDate
  /** Highest value; lowest, or 0 where none is below it. */
  readonly high: number
  readonly low: number
}

/** What lines span together; `null` when there is nothing to draw. */
export function extentOf(lines: readonly Series[]): Extent | null {
  const stretches = lines.flatMap((line) => line.stretches)
  const [first] = stretches
  if (first === undefined) return null
  const values = stretches.flatMap(({ value }) => value ?? [])
  return {
    from: stretches.reduce((day, { from }) => (from < day ? from : day), first.from),
    through: stretches.reduce((day, { through }) => (through > day ? through : day), first.through),
    high: Math.max(0, ...values),
    low: Math.min(0, ...values),
  }
}

/** A corner of a step line: days since the first day of the plot, and the value there. */
export type Corner = { readonly days: number; readonly value: number | null }

/** A line as corners: level for as long as a value holds, broken where there is none. */
export const cornersOf = ({ stretches }: Series, from: PlainDate): readonly Corner[] =>
  stretches.flatMap(({ from: first, through, value }) => [
    { days: daysBetween(from, first), value },
    { days: daysBetween(from, through) + 1, value },
  ])

/** The first days of years that fit as ticks, as days since the first day of the plot. */
export function yearTicks(
  { from, through }: Extent,
  most: number,
): readonly { readonly year: number; readonly days: number }[] {
  const [first, last] = [partsOf(from).year + 1, partsOf(through).year]
  const apart = Math.max(1, Math.ceil((last - first + 1) / most))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    .filter((year) => (last - year) % apart === 0)
    .map((year) => ({ year, days: daysBetween(from, plainDate(`${year}-01-01`)) }))
}
