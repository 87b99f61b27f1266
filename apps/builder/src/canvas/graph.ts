import { followed, type PolicyDocument, startPosition } from '@forfall/rules'
import { unfinishedExits } from '../document/derived/flow.ts'
import { type Exit, type ExitAt, exitsOf } from '../document/exits.ts'
import { type Lids, lidsOf } from './lids.ts'

/** A card of the diagram, or the open end of an exit that leads nowhere. */
export type GraphNode =
  /** The beginning or a step, by its id. */
  | { readonly kind: 'card'; readonly id: string }
  | { readonly kind: 'gap'; readonly id: string; readonly exit: ExitAt }

/** A line of the diagram, from a card to what follows. */
export type GraphEdge = {
  /** Names the exit and what it leads to, so that a line that leads elsewhere is another one. */
  readonly id: string
  readonly from: string
  readonly to: string
  /** `null` for a line out of a closed branch: it stands for every way through it. */
  readonly exit: ExitAt | null
  /** It is to lead on and does not yet. */
  readonly isUnfinished: boolean
  /** It is where the exit led before, and no longer does. */
  readonly isGone?: true
}

/** A policy as cards and lines: what is read first comes first, the exits of a card in their order. */
export type Graph = {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly lids: Lids
}

/**
 * The diagram of a policy. A view: nothing in it is stored.
 *
 * Cards stand in topological order, the first exit's branch before the second's. Steps that nothing
 * leads to come last, in the document's order. Of a closed branch the steps that only it leads to are
 * left out, and one line leads to each step behind them.
 *
 * @param gone where exits led before; drawn beside where they lead
 */
export function graphOf(
  document: PolicyDocument,
  collapsed: ReadonlySet<string> = new Set(),
  gone: readonly Exit[] = [],
): Graph {
  const lids = lidsOf(document, collapsed)
  const hidden = new Set([...lids.values()].flat())
  const cards = [startPosition, ...Object.keys(document.steps)].filter((id) => !hidden.has(id))
  const unfinished = new Set(unfinishedExits(document).map(gapId))
  const former = Map.groupBy(gone.flatMap(goneEdge).filter(isOn(cards)), ({ from }) => from)
  const edges = new Map(
    cards.map((id): [string, readonly GraphEdge[]] => [
      id,
      lids.has(id)
        ? closedEdges(document, id, lids)
        : [...openEdges(document, id, unfinished), ...(former.get(id) ?? [])],
    ]),
  )
  const gaps = new Map([...edges.values()].flat().flatMap(gapOf))
  const order = followed([...cards], (id) => {
    const next = edges.get(id)?.map(({ to }) => to)
    return next ?? (gaps.has(id) ? [] : null)
  })
  return {
    nodes: order.map((id) => gaps.get(id) ?? { kind: 'card', id }),
    edges: order.flatMap((id) => edges.get(id) ?? []),
    lids,
  }
}

const gapId = ({ step, exit }: ExitAt): string => `${step}/${exit}`

function openEdges(
  document: PolicyDocument,
  id: string,
  unfinished: ReadonlySet<string>,
): readonly GraphEdge[] {
  return exitsOf(document, id).map(({ step, exit, to }) => {
    const gap = gapId({ step, exit })
    return {
      id: `${gap}/${to ?? ''}`,
      from: id,
      to: to ?? gap,
      exit: { step, exit },
      isUnfinished: unfinished.has(gap),
    }
  })
}

const goneEdge = ({ step, exit, to }: Exit): readonly GraphEdge[] =>
  to === null
    ? []
    : [
        {
          id: `${gapId({ step, exit })}/was/${to}`,
          from: step,
          to,
          exit: { step, exit },
          isUnfinished: false,
          isGone: true,
        },
      ]

const isOn =
  (cards: readonly string[]) =>
  ({ from, to }: GraphEdge): boolean =>
    cards.includes(from) && cards.includes(to)

/** One line to each step that a closed branch comes to in the end. */
function closedEdges(document: PolicyDocument, id: string, lids: Lids): readonly GraphEdge[] {
  const inside = new Set(lids.get(id))
  const targets = [id, ...inside].flatMap((one) =>
    exitsOf(document, one).flatMap(({ to }) => (to === null || inside.has(to) ? [] : to)),
  )
  return [...new Set(targets)].map((to) => ({
    id: `${id}/closed/${to}`,
    from: id,
    to,
    exit: null,
    isUnfinished: false,
  }))
}

const gapOf = ({ to, exit }: GraphEdge): readonly [string, GraphNode][] =>
  exit !== null && to === gapId(exit) ? [[to, { kind: 'gap', id: to, exit }]] : []

/** Where the arrow keys lead to from a card or an open end. */
export type Direction = 'forward' | 'back' | 'left' | 'right' | 'first' | 'last'

/**
 * What an arrow key leads to: along the flow, back, to a neighbouring exit of the card before, or to
 * either end. The place itself where there is none.
 */
export function neighbour(graph: Graph, id: string, direction: Direction): string {
  const cards = graph.nodes.filter(({ kind }) => kind === 'card')
  if (direction === 'first') return cards.at(0)?.id ?? id
  if (direction === 'last') return cards.at(-1)?.id ?? id
  if (direction === 'forward') return graph.edges.find(({ from }) => from === id)?.to ?? id
  const before = graph.edges.find(({ to }) => to === id)
  if (before === undefined) return id
  if (direction === 'back') return before.from
  const siblings = graph.edges.filter(({ from }) => from === before.from).map(({ to }) => to)
  return siblings[siblings.indexOf(id) + (direction === 'left' ? -1 : 1)] ?? id
}
