import { jurisdictions } from '@forfall/jurisdictions'
import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test } from 'vitest'
import { type Graph, type GraphEdge, graphOf } from './graph.ts'
import { elkGraphOf, type Layout, layoutOf, type Point, pathOf, type Size } from './layout.ts'
import { plusPlaces } from './plus-places.ts'

const card: Size = { width: 260, height: 90 }
const label: Size = { width: 120, height: 20 }
const gap: Size = { width: 24, height: 24 }

const isOfBranch = ({ exit }: GraphEdge): boolean => exit !== null && exit.exit !== 'next'

const policies = jurisdictions.flatMap(({ policies }) => policies)

async function arranged(graph: Graph): Promise<Layout> {
  const branches = graph.edges.filter(isOfBranch)
  const sizes = {
    cards: new Map(graph.nodes.map(({ kind, id }) => [id, kind === 'card' ? card : gap])),
    labels: new Map(branches.map(({ id }) => [id, label])),
  }
  return layoutOf(await new ELK().layout(elkGraphOf(graph, sizes)))
}

test.each(policies.map((document) => [document.id, document] as const))(
  'the cards and labels of %s do not lie on one another',
  async (_, document) => {
    const { cards, routes } = await arranged(graphOf(document))
    const labels = [...routes.values()].flatMap(({ label: at }) => (at === null ? [] : [at]))
    const boxes = [
      ...[...cards.values()].map((at) => ({ ...at, ...card })),
      ...labels.map((at) => ({ ...at, ...label })),
    ]
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
  },
)

test.each(policies.map((document) => [document.id, document] as const))(
  'the branches of %s stand from left to right in the order of the document, below their fork',
  async (_, document) => {
    const graph = graphOf(document)
    const { cards } = await arranged(graph)
    const place = (id: string): Point => cards.get(id) ?? { x: Number.NaN, y: Number.NaN }
    for (const { id } of graph.nodes) {
      if (document.steps[id]?.kind !== 'branch') continue
      const exits = graph.edges.filter(({ from }) => from === id).map(({ to }) => place(to))
      expect(exits.map(({ x }) => x)).toEqual(exits.map(({ x }) => x).toSorted((a, b) => a - b))
      for (const exit of exits) expect(exit.y).toBeGreaterThan(place(id).y)
    }
  },
)

test('a line has a course from card to card, and its label lies on it', async () => {
  const [document] = policies
  if (document === undefined) throw new Error('there is no policy to arrange')
  const graph = graphOf(document)
  const { routes, cards } = await arranged(graph)
  for (const edge of graph.edges) {
    const { id, from } = edge
    const route = routes.get(id)
    expect(route?.points.length).toBeGreaterThanOrEqual(2)
    expect(route?.points[0]?.y).toBe((cards.get(from)?.y ?? 0) + card.height)
    expect(route?.label !== null).toBe(isOfBranch(edge))
  }
})

test.each(policies.map((document) => [document.id, document] as const))(
  'every line of %s has room for its "+", clear of labels and of other ones',
  async (_, document) => {
    const graph = graphOf(document)
    const { routes } = await arranged(graph)
    const ids = graph.edges.filter(isOfBranch).map(({ id }) => id)
    const pluses = plusPlaces(routes, new Map(ids.map((id) => [id, label])))
    const boxes = [...pluses.values()].map(({ x, y }) => ({ x: x - 12, y: y - 12, ...gap }))
    const labels = [...routes.values()].flatMap(({ label: at }) =>
      at === null ? [] : [{ ...at, ...label }],
    )
    expect(boxes).toHaveLength(graph.edges.length)
    for (const [index, box] of boxes.entries())
      for (const other of [...boxes.slice(index + 1), ...labels])
        expect(overlap(box, other)).toBe(false)
  },
)

test('the beginning stays where it is, whatever is added', async () => {
  for (const document of policies) {
    const { cards } = await arranged(graphOf(document))
    expect(cards.get('start')).toEqual({ x: 0, y: 0 })
  }
})

test('a path rounds its corners, and no more than half of the way', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: 20 },
    { x: 4, y: 20 },
    { x: 4, y: 60 },
  ]
  expect(pathOf(points, 8)).toBe('M0 0 L0 12 Q0 20 2 20 L2 20 Q4 20 4 28 L4 60')
  expect(pathOf([], 8)).toBe('')
})

type Box = Point & Size

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
