import { arrange } from '../../canvas/arrange.ts'
import { type DrawnLine, drawnLines } from '../../canvas/drawn.ts'
import { type GraphNode, graphOf } from '../../canvas/graph.ts'
import { exitLabels } from '../../canvas/labels.ts'
import type { Point, Size } from '../../canvas/layout.ts'
import { type CardMeans, type PrintCard, printCard } from './print-card.ts'
import { type Box, type Parts, tilesOf } from './tiles.ts'

/** A card in its place. */
export type PlacedCard = PrintCard & Box & { readonly id: string }

/** The open end of an exit: one that need not lead on, or one that does not yet. */
export type PlacedEnd = Box & { readonly id: string }

/** A policy as it is drawn on paper. */
export type Drawing = {
  readonly cards: readonly PlacedCard[]
  readonly lines: readonly DrawnLine[]
  readonly ends: readonly PlacedEnd[]
  readonly parts: Parts
}

const endSize: Size = { width: 16, height: 16 }

/** Draws a policy: cards of the paper's own, laid out and joined as on the screen. */
export async function drawingOf(means: CardMeans): Promise<Drawing> {
  const { document, wording, measures } = means
  const graph = graphOf(document)
  const cards = new Map(
    graph.nodes.flatMap(({ kind, id }): readonly [string, PrintCard][] =>
      kind === 'card' ? [[id, printCard(id, means)]] : [],
    ),
  )
  const sizes = new Map(graph.nodes.map((node) => [node.id, sizeOf(node, cards)]))
  const labels = exitLabels(graph, document, { wording, measure: measures.detail })
  const labelSizes = new Map([...labels].map(([id, { size }]) => [id, size]))
  const layout = await arrange(graph, { cards: sizes, labels: labelSizes })
  const lines = drawnLines(graph, { layout, sizes }, labels)
  const placed = [...cards].map(
    ([id, card]): PlacedCard => ({ id, ...card, ...card.size, ...placeIn(layout.cards, id) }),
  )
  const ends = graph.nodes.flatMap(({ kind, id }) =>
    kind === 'gap' ? [{ id, ...placeIn(layout.cards, id), ...endSize }] : [],
  )
  const courses = [...layout.routes.values()].map(({ points }) => points)
  return {
    cards: placed,
    lines,
    ends,
    parts: { whole: [...placed, ...ends, ...labelBoxes(lines)], cut: courses.flatMap(stretches) },
  }
}

/** The sheets a drawing is printed on. */
export const sheetsOf = ({ parts }: Drawing, sheet: Size) => tilesOf(withAir(parts), sheet)

const air = 8

/** Parts with some air around them, so that none stands at the very edge of a sheet. */
const withAir = ({ whole, cut }: Parts): Parts => ({
  cut,
  whole: whole.map(({ x, y, width, height }) => ({
    ...{ x: x - air, y: y - air },
    ...{ width: width + 2 * air, height: height + 2 * air },
  })),
})

const sizeOf = ({ id }: GraphNode, cards: ReadonlyMap<string, PrintCard>): Size =>
  cards.get(id)?.size ?? endSize

const placeIn = (places: ReadonlyMap<string, Point>, id: string): Point =>
  places.get(id) ?? { x: 0, y: 0 }

const labelBoxes = (lines: readonly DrawnLine[]): readonly Box[] =>
  lines.flatMap(({ label }) => (label === null ? [] : [{ ...label.at, ...label.size }]))

/** The straight stretches of a course. */
const stretches = (points: readonly Point[]): readonly Box[] =>
  points.slice(1).map((point, index) => {
    const before = points[index] ?? point
    return {
      ...{ x: Math.min(point.x, before.x), y: Math.min(point.y, before.y) },
      ...{ width: Math.abs(point.x - before.x), height: Math.abs(point.y - before.y) },
    }
  })
