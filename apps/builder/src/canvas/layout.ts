import { startPosition } from '@forfall/rules'
import type { ElkExtendedEdge, ElkNode, ElkPoint } from 'elkjs/lib/elk-api.js'
import type { Graph } from './graph.ts'

/** Width and height on the screen at 100 %. */
export type Size = { readonly width: number; readonly height: number }

/** A place on the canvas. */
export type Point = { readonly x: number; readonly y: number }

/** The course of a line, corner by corner, and the top left corner of its label. */
export type Route = { readonly points: readonly Point[]; readonly label: Point | null }

/** Where everything stands: cards by step id, lines by edge id. */
export type Layout = {
  readonly cards: ReadonlyMap<string, Point>
  readonly routes: ReadonlyMap<string, Route>
}

/** What the layout has to know of the sizes of things. */
export type Sizes = {
  readonly cards: ReadonlyMap<string, Size>
  readonly labels: ReadonlyMap<string, Size>
}

/** Top to bottom, right angles, exits in the document's order, labels close to the card they leave. */
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  // What nothing leads to stands beside the beginning, on its right.
  'elk.separateConnectedComponents': 'false',
  'elk.spacing.nodeNode': '40',
  'elk.spacing.edgeNode': '24',
  'elk.spacing.edgeEdge': '16',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '44',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'TAIL_LAYER',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
}

/** The question put to the layout engine. */
export function elkGraphOf(graph: Graph, sizes: Sizes): ElkNode {
  return {
    id: 'policy',
    layoutOptions: options,
    children: graph.nodes.map(({ id }) => ({ id, ...(sizes.cards.get(id) ?? noSize) })),
    edges: graph.edges.map(({ id, from, to }) => ({
      id,
      sources: [from],
      targets: [to],
      labels: labelsOf(sizes.labels.get(id)),
    })),
  }
}

/** The layout engine's answer in our own words, with the beginning at zero: it never moves. */
export function layoutOf(answer: ElkNode): Layout {
  const children = answer.children ?? []
  const start = children.find(({ id }) => id === startPosition)
  const origin = { x: start?.x ?? 0, y: start?.y ?? 0 }
  const cards = children.map(({ id, x = 0, y = 0 }): [string, Point] => [
    id,
    shifted({ x, y }, origin),
  ])
  const routes = (answer.edges ?? []).map((edge): [string, Route] => [
    edge.id ?? '',
    routeOf(edge, origin),
  ])
  return { cards: new Map(cards), routes: new Map(routes) }
}

/** An SVG path through the corners of a line, each rounded by `radius` at most. */
export function pathOf(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const parts = rest.map((point, index) => {
    const after = rest[index + 1]
    const before = rest[index - 1] ?? first
    return after === undefined ? `L${point.x} ${point.y}` : corner({ before, point, after }, radius)
  })
  return [`M${first.x} ${first.y}`, ...parts].join(' ')
}

type Corner = { readonly before: Point; readonly point: Point; readonly after: Point }

function corner({ before, point, after }: Corner, radius: number): string {
  const start = towards(point, before, radius)
  const end = towards(point, after, radius)
  return `L${start.x} ${start.y} Q${point.x} ${point.y} ${end.x} ${end.y}`
}

/** The place `distance` from a point towards another, at most half way. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return from
  const share = Math.min(distance, length / 2) / length
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

const noSize: Size = { width: 0, height: 0 }

// The engine leaves out labels without a text; what the text is does not matter to it.
const labelsOf = (size: Size | undefined) =>
  size === undefined
    ? []
    : [{ ...size, text: 'exit', layoutOptions: { 'elk.edgeLabels.inline': 'true' } }]

function routeOf(edge: ElkExtendedEdge, origin: Point): Route {
  const points = (edge.sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [
    startPoint,
    ...(bendPoints ?? []),
    endPoint,
  ])
  const label = edge.labels?.[0]
  return {
    points: points.map((point) => shifted(point, origin)),
    label: label === undefined ? null : shifted({ x: label.x ?? 0, y: label.y ?? 0 }, origin),
  }
}

const shifted = ({ x, y }: ElkPoint, origin: Point): Point => ({ x: x - origin.x, y: y - origin.y })
