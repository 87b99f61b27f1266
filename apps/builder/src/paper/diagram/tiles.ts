import type { Point, Size } from '../../canvas/layout.ts'

/** A place with a size. */
export type Box = Point & Size

/** The sheets that lie around a sheet, by their numbers. */
export type Neighbours = {
  readonly above: readonly number[]
  readonly left: readonly number[]
  readonly right: readonly number[]
  readonly below: readonly number[]
}

/** A part of a drawing that fits on a sheet of paper. */
export type Tile = Box & {
  /** From 1, along the rows. */
  readonly sheet: number
  readonly neighbours: Neighbours
}

/** What a drawing consists of. */
export type Parts = {
  /** What should be on one sheet as a whole. */
  readonly whole: readonly Box[]
  /** What may go on on the next sheet. */
  readonly cut: readonly Box[]
}

/**
 * A drawing cut into sheets of one size. It is cut into rows first and each row by itself into sheets,
 * where no whole part is cut through; one that is larger than a sheet is.
 */
export function tilesOf({ whole, cut }: Parts, sheet: Size): readonly Tile[] {
  const down = spanned([...whole, ...cut].map(alongY))
  const rows = pieces(whole.map(alongY), down, sheet.height)
  const boxes = rows.flatMap((row) => {
    const inRow = (box: Box): boolean => overlaps(alongY(box), row)
    const parts = { whole: whole.filter(inRow), cut: cut.filter(inRow) }
    const across = spanned([...parts.whole, ...parts.cut].map(alongX))
    return pieces(parts.whole.map(alongX), across, sheet.width).map(
      ({ from, until }): Box => ({
        ...{ x: from, width: until - from },
        ...{ y: row.from, height: row.until - row.from },
      }),
    )
  })
  return boxes.map((box, index) => ({
    ...box,
    sheet: index + 1,
    neighbours: neighboursOf(box, boxes),
  }))
}

/** Whether two boxes have a place in common. */
export const meets = (one: Box, other: Box): boolean =>
  overlaps(alongX(one), alongX(other)) && overlaps(alongY(one), alongY(other))

/** A stretch along one direction. */
type Span = { readonly from: number; readonly until: number }

const alongX = ({ x, width }: Box): Span => ({ from: x, until: x + width })
const alongY = ({ y, height }: Box): Span => ({ from: y, until: y + height })

// A straight line is no broader than nothing, and still somewhere.
const overlaps = (one: Span, other: Span): boolean =>
  one.from <= other.until && other.from <= one.until && !touches(one, other)

const touches = (one: Span, other: Span): boolean =>
  (one.from === other.until && one.until > one.from) ||
  (one.until === other.from && other.until > other.from)

const spanned = (spans: readonly Span[]): Span => ({
  from: Math.min(...spans.map(({ from }) => from)),
  until: Math.max(...spans.map(({ until }) => until)),
})

/** A stretch in pieces of at most a size, cut where nothing whole is if there is such a place. */
function pieces(whole: readonly Span[], { from, until }: Span, size: number): readonly Span[] {
  if (!(until - from > size)) return until >= from ? [{ from, until }] : []
  const at = cutBefore(whole, from, from + size)
  return [{ from, until: at }, ...pieces(whole, { from: at, until }, size)]
}

/** The last place up to a limit at which nothing whole is cut through; the limit where there is none. */
function cutBefore(whole: readonly Span[], from: number, limit: number): number {
  let at = limit
  for (;;) {
    const through = whole.filter((span) => span.from < at && at < span.until)
    if (through.length === 0) return at
    at = Math.min(...through.map((span) => span.from))
    if (at <= from) return limit
  }
}

function neighboursOf(box: Box, boxes: readonly Box[]): Neighbours {
  const sheets = (isThere: (other: Box) => boolean): readonly number[] =>
    boxes.flatMap((other, index) => (isThere(other) ? [index + 1] : []))
  const isBeside = (other: Box): boolean => other.y === box.y
  const isInLine = (other: Box): boolean => overlaps(alongX(other), alongX(box))
  return {
    above: sheets((other) => alongY(other).until === box.y && isInLine(other)),
    left: sheets((other) => isBeside(other) && alongX(other).until === box.x),
    right: sheets((other) => isBeside(other) && other.x === alongX(box).until),
    below: sheets((other) => other.y === alongY(box).until && isInLine(other)),
  }
}
