import { type DayWindow, startPosition } from '@forfall/rules'
import type { Point, Size } from './layout.ts'

/** A day on the ruler, counted from the due day, at the height of the first step that comes on it. */
export type RulerMark = {
  readonly day: number
  readonly y: number
  /** All that comes earlier stands above it and all that comes later below: a line can be drawn. */
  readonly divides: boolean
}

/** What the ruler has to know of the cards. */
type Placed = {
  readonly places: ReadonlyMap<string, Point>
  readonly sizes: ReadonlyMap<string, Size>
}

/** The days on which steps come, at their heights; the beginning is day 0. */
export function rulerMarks(
  windows: { readonly [step: string]: DayWindow },
  { places, sizes }: Placed,
): readonly RulerMark[] {
  const cards = [...places].flatMap(([id, { y }]) => {
    const day = id === startPosition ? 0 : windows[id]?.earliest
    return day === undefined ? [] : [{ day, y, bottom: y + (sizes.get(id)?.height ?? 0) }]
  })
  return [...Map.groupBy(cards, ({ day }) => day)]
    .map(([day, own]) => {
      const y = Math.min(...own.map((card) => card.y))
      const divides = cards.every((card) => (card.day < day ? card.bottom <= y : card.y >= y))
      return { day, y, divides }
    })
    .toSorted((one, other) => one.y - other.y)
}

/** The marks whose labels do not lie on one another at a zoom. */
export function legible(marks: readonly RulerMark[], zoom: number): readonly RulerMark[] {
  let free = Number.NEGATIVE_INFINITY
  return marks.filter(({ y }) => {
    if (y * zoom < free) return false
    free = y * zoom + labelHeight
    return true
  })
}

const labelHeight = 24
