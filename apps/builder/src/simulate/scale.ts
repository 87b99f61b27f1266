import { addDays, dayOf, daysBetween, type PlainDate, partsOf } from '@forfall/rules'

/** Days in a row are drawn so far apart, in pixels. */
const dayWidth = 44

/** Up to so many days between two stops are drawn to scale; more are a break. */
const gapMax = 3

/** A break is so wide however long it is: what room there is, within these. */
const breakWidth = { min: 88, max: 280 } as const

const margin = 48

/** A run of days on which nothing happens, drawn as a break. */
export type Break = { readonly from: number; readonly to: number; readonly days: number }

/** The first day of a month. */
export type MonthTick = { readonly day: PlainDate; readonly at: number }

/** Where the stops of a walk stand on the time line, in pixels. */
export type Scale = {
  readonly places: readonly number[]
  readonly breaks: readonly Break[]
  readonly months: readonly MonthTick[]
  readonly width: number
}

/**
 * The time line of some days: what lies close together to scale, what does not with a break between.
 *
 * @param room the width to fill, as far as breaks can be drawn wider
 */
export function scaleOf(days: readonly PlainDate[], room = 0): Scale {
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day))
  const width = breakWidthFor(gaps, room)
  const places: number[] = days.length === 0 ? [] : [margin]
  const breaks: Break[] = []
  const months: MonthTick[] = []
  for (const [index, gap] of gaps.entries()) {
    const from = places[index] ?? margin
    const to = from + (gap > gapMax ? width : gap * dayWidth)
    places.push(to)
    if (gap > gapMax) breaks.push({ from, to, days: gap })
    const span = { before: days[index], after: days[index + 1], gap, from, to }
    months.push(...monthsIn(span))
  }
  return { places, breaks, months: apart(months), width: (places.at(-1) ?? margin) + margin }
}

/** How wide a break is, so that the line fills the room if it can. */
function breakWidthFor(gaps: readonly number[], room: number): number {
  const breaks = gaps.filter((gap) => gap > gapMax).length
  const days = gaps.filter((gap) => gap <= gapMax).reduce((sum, gap) => sum + gap, 0)
  const left = room - 2 * margin - days * dayWidth
  const { min, max } = breakWidth
  return breaks === 0 ? min : Math.min(max, Math.max(min, Math.floor(left / breaks)))
}

type Span = {
  readonly before: PlainDate | undefined
  readonly after: PlainDate | undefined
  readonly gap: number
  readonly from: number
  readonly to: number
}

/** The first days of months from after one stop through the next. */
function monthsIn({ before, after, gap, from, to }: Span): readonly MonthTick[] {
  if (before === undefined || after === undefined) return []
  return monthsBetween(before, after).map((day) => ({
    day,
    at: from + ((to - from) * daysBetween(before, day)) / gap,
  }))
}

/** The first days of the months after a day, as far as another. */
function monthsBetween(after: PlainDate, through: PlainDate): readonly PlainDate[] {
  const found: PlainDate[] = []
  for (let day = nextMonth(after); day <= through; day = nextMonth(day)) found.push(day)
  return found
}

const nextMonth = (day: PlainDate): PlainDate => {
  const { year, month } = partsOf(day)
  return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
}

const tickWidth = 40

/** Ticks whose names do not run into each other; of two too close, the earlier stays. */
function apart(ticks: readonly MonthTick[]): readonly MonthTick[] {
  const kept: MonthTick[] = []
  for (const one of ticks)
    if (one.at - (kept.at(-1)?.at ?? Number.NEGATIVE_INFINITY) >= tickWidth) kept.push(one)
  return kept
}

/** The stop nearest to a place on the time line. */
export const nearestTo = (places: readonly number[], at: number): number =>
  places.reduce(
    (best, place, index) =>
      Math.abs(place - at) < Math.abs((places[best] ?? 0) - at) ? index : best,
    0,
  )

/** So many rows of labels there are. */
const labelRows = 2

const labelWidth = 84

/** The row of each label: the first one in which it does not run into the label before it. */
export function labelRowsOf(places: readonly number[]): readonly number[] {
  const ends: number[] = Array.from({ length: labelRows }, () => Number.NEGATIVE_INFINITY)
  return places.map((place) => {
    const free = ends.findIndex((end) => end <= place - labelWidth / 2)
    const row = free < 0 ? ends.indexOf(Math.min(...ends)) : free
    ends[row] = place + labelWidth / 2
    return row
  })
}

/** The stop a month or so away, for the keys that go by months. */
export function monthAway(days: readonly PlainDate[], at: number, by: 1 | -1): number {
  const day = days[at]
  if (day === undefined) return at
  const target = addDays(day, by * 30)
  if (by < 0)
    return Math.max(
      0,
      days.findLastIndex((one) => one <= target),
    )
  const found = days.findIndex((one) => one >= target)
  return found < 0 ? days.length - 1 : found
}
