import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, meets, tilesOf } from './tiles.ts'

const box = (x: number, y: number, width = 100, height = 50): Box => ({ x, y, width, height })
const sheet = { width: 300, height: 200 }

describe('a drawing on sheets of paper', () => {
  test('that fits is on one sheet without neighbours', () => {
    const tiles = tilesOf({ whole: [box(0, 0), box(150, 100)], cut: [] }, sheet)
    expect(tiles).toEqual([
      {
        ...{ x: 0, y: 0, width: 250, height: 150, sheet: 1 },
        neighbours: { above: [], left: [], right: [], below: [] },
      },
    ])
  })

  test('is cut between cards and not through them', () => {
    const tiles = tilesOf({ whole: [box(0, 0), box(0, 170), box(0, 300)], cut: [] }, sheet)
    expect(tiles.map(({ y, height }) => [y, y + height])).toEqual([
      [0, 170],
      [170, 350],
    ])
    expect(tiles.map(({ neighbours }) => [neighbours.above, neighbours.below])).toEqual([
      [[], [2]],
      [[1], []],
    ])
  })

  test('has each row cut by itself, and says what lies below all the same', () => {
    const wide = [box(0, 0), box(150, 0), box(320, 0)]
    const tiles = tilesOf({ whole: [...wide, box(250, 250)], cut: [] }, sheet)
    expect(tiles.map(({ x, width }) => [x, x + width])).toEqual([
      [0, 300],
      [300, 420],
      [250, 350],
    ])
    expect(tiles[0]?.neighbours).toEqual({ above: [], left: [], right: [2], below: [3] })
    expect(tiles[2]?.neighbours).toEqual({ above: [1, 2], left: [], right: [], below: [] })
  })

  test('goes on where one part alone is larger than a sheet', () => {
    expect(tilesOf({ whole: [box(0, 0, 100, 450)], cut: [] }, sheet)).toHaveLength(3)
  })

  test('has lines that lead past every card on a sheet as well', () => {
    const aside = { x: -40, y: 20, width: 0, height: 100 }
    expect(tilesOf({ whole: [box(0, 0), box(0, 100)], cut: [aside] }, sheet)[0]?.x).toBe(-40)
  })

  const boxes = fc.array(
    fc.record({
      x: fc.integer({ min: -500, max: 1500 }),
      y: fc.integer({ min: -100, max: 2500 }),
      width: fc.integer({ min: 1, max: 280 }),
      height: fc.integer({ min: 1, max: 180 }),
    }),
    { minLength: 1, maxLength: 25 },
  )

  test('has every card on its sheets', () => {
    fc.assert(
      fc.property(boxes, (whole) => {
        const tiles = tilesOf({ whole, cut: [] }, sheet)
        for (const one of whole) {
          const areas = tiles.filter((tile) => meets(tile, one)).map((tile) => common(tile, one))
          expect(areas.reduce((sum, area) => sum + area, 0)).toBe(one.width * one.height)
        }
      }),
    )
  })

  test('has no sheet larger than the paper, and neighbours that agree', () => {
    fc.assert(
      fc.property(boxes, (whole) => {
        const tiles = tilesOf({ whole, cut: [] }, sheet)
        expect(tiles.every(({ width }) => width <= sheet.width)).toBe(true)
        expect(tiles.every(({ height }) => height <= sheet.height)).toBe(true)
        const pairs = (one: 'above' | 'below' | 'left' | 'right') =>
          tiles.flatMap((tile) => tile.neighbours[one].map((other) => [tile.sheet, other]))
        const turned = (all: ReturnType<typeof pairs>) => all.map((pair) => pair.toReversed())
        expect(new Set(turned(pairs('above')).map(String))).toEqual(
          new Set(pairs('below').map(String)),
        )
        expect(new Set(turned(pairs('left')).map(String))).toEqual(
          new Set(pairs('right').map(String)),
        )
      }),
    )
  })
})

/** What two boxes have in common. */
function common(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, width) * Math.max(0, height)
}
