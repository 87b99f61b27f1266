import type { ExitAt } from '../document/exits.ts'
import type { Graph, GraphEdge } from './graph.ts'
import type { ExitLabel } from './labels.ts'
import { type Layout, type Point, pathOf, type Route, type Size } from './layout.ts'
import { plusPlaces } from './plus-places.ts'

/** A line with all that is drawn of it. */
export type DrawnLine = {
  readonly id: string
  /** `plain`; `open` where it is to lead on and does not; `end` where it need not; `closed` of a lid; `gone`. */
  readonly looks: 'plain' | 'open' | 'end' | 'closed' | 'gone'
  readonly exit: ExitAt | null
  readonly path: string
  readonly label: (ExitLabel & { readonly at: Point }) | null
  /** The middle of its "+"; `null` where that stands at its open end. */
  readonly plus: Point | null
  /** Says all of it: two lines of which all is the same look alike. */
  readonly all: string
}

/** Where cards stand and how large they are. */
export type Placed = {
  readonly layout: Layout
  readonly sizes: ReadonlyMap<string, Size>
}

/** The lines of a graph. One that the layout does not know yet goes straight from card to card. */
export function drawnLines(
  graph: Graph,
  { layout, sizes }: Placed,
  labels: ReadonlyMap<string, ExitLabel>,
): readonly DrawnLine[] {
  const routes = new Map(
    graph.edges.flatMap((edge): readonly [string, Route][] => {
      const route = layout.routes.get(edge.id) ?? straight(edge, { places: layout.cards, sizes })
      return route === null ? [] : [[edge.id, route]]
    }),
  )
  const gaps = new Set(graph.nodes.flatMap(({ kind, id }) => (kind === 'gap' ? [id] : [])))
  const labelSizes = new Map([...labels].map(([id, { size }]) => [id, size]))
  const pluses = plusPlaces(routes, labelSizes)
  return graph.edges.flatMap((edge) => {
    const route = routes.get(edge.id)
    if (route === undefined) return []
    const isGap = gaps.has(edge.to)
    const label = labels.get(edge.id)
    const said = {
      id: edge.id,
      looks: looksOf(edge, isGap),
      exit: edge.exit,
      path: pathOf(route.points, 8),
      label: label === undefined || route.label === null ? null : { ...label, at: route.label },
      plus: isGap || edge.exit === null ? null : (pluses.get(edge.id) ?? null),
    }
    return [{ ...said, all: JSON.stringify(said) }]
  })
}

function looksOf({ exit, isUnfinished, isGone }: GraphEdge, isGap: boolean): DrawnLine['looks'] {
  if (isGone === true) return 'gone'
  if (exit === null) return 'closed'
  if (!isGap) return 'plain'
  return isUnfinished ? 'open' : 'end'
}

/** The way from the foot of a card straight to the head of another; `null` where one has no place. */
export function straight(
  { from, to }: Pick<GraphEdge, 'from' | 'to'>,
  { places, sizes }: { readonly places: Layout['cards']; readonly sizes: Placed['sizes'] },
): Route | null {
  const [start, end] = [places.get(from), places.get(to)]
  const [size, target] = [sizes.get(from), sizes.get(to)]
  if (start === undefined || end === undefined) return null
  if (size === undefined || target === undefined) return null
  const foot = { x: start.x + size.width / 2, y: start.y + size.height }
  const head = { x: end.x + target.width / 2, y: end.y }
  return { points: [foot, head], label: null }
}

/** How far below a card another one is put before the layout says where it stands. */
const below = 44

/**
 * A layout in which every card of a graph has a place: one that is new stands below the card that leads
 * to it, or else at the beginning.
 */
export function withNewcomers(graph: Graph, { layout, sizes }: Placed): ReadonlyMap<string, Point> {
  const places = new Map(layout.cards)
  for (const { id } of graph.nodes) {
    if (places.has(id)) continue
    const from = graph.edges.find((edge) => edge.to === id)?.from
    const before = from === undefined ? undefined : places.get(from)
    const height = (from === undefined ? undefined : sizes.get(from)?.height) ?? 0
    places.set(id, { x: before?.x ?? 0, y: (before?.y ?? 0) + height + below })
  }
  return places
}
