import { leadsTo, type PolicyDocument, type Step, startPosition } from '@forfall/rules'

/** What a way out of a step stands for. */
export type Exit =
  | { readonly kind: 'next' }
  | { readonly kind: 'case'; readonly index: number }
  | { readonly kind: 'otherwise' }

/** A card of the diagram: the beginning, or a step. */
export type GraphNode =
  | { readonly id: typeof startPosition; readonly step: null }
  | { readonly id: string; readonly step: Step }

/** A line of the diagram, from a card to the one that follows. */
export type GraphEdge = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly exit: Exit
}

/** A policy as cards and lines: the cards in reading order, the exits of a card first to last. */
export type Graph = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] }

/**
 * The diagram of a policy. A view: nothing in it is stored.
 *
 * Cards stand in topological order, the first exit's branch before the second's. Steps that nothing
 * leads to come last, in the document's order; exits to steps that do not exist are left out.
 */
export function graphOf(document: PolicyDocument): Graph {
  const nodes: GraphNode[] = [
    { id: startPosition, step: null },
    ...readingOrder(document).map((id) => ({ id, step: stepOf(document, id) })),
  ]
  const edges = nodes.flatMap((node) => exitsOf(node, document))
  return { nodes, edges: edges.filter(({ to }) => document.steps[to] !== undefined) }
}

/** The ids of a policy's steps in the order in which people read them. */
export function readingOrder(document: PolicyDocument): readonly string[] {
  const seen = new Set<string>()
  const reached = followed(document, document.start, seen)
  const rest = Object.keys(document.steps).flatMap((id) => followed(document, id, seen))
  return [...reached, ...rest]
}

/** The steps reached from one, itself first; those that were seen before are left out. */
function followed(document: PolicyDocument, id: string, seen: Set<string>): readonly string[] {
  const step = document.steps[id]
  if (step === undefined || seen.has(id)) return []
  seen.add(id)
  const branches = leadsTo(step)
    .toReversed()
    .map((next) => followed(document, next, seen))
  return [id, ...branches.toReversed().flat()]
}

function stepOf(document: PolicyDocument, id: string): Step {
  const step = document.steps[id]
  if (step === undefined) throw new Error(`Bug: step ${id} is not in the policy`)
  return step
}

function exitsOf(node: GraphNode, document: PolicyDocument): readonly GraphEdge[] {
  const from = node.id
  const edge = (to: string, exit: Exit, place: number): GraphEdge => ({
    id: `${from}/${place}`,
    from,
    to,
    exit,
  })
  if (node.step === null) return [edge(document.start, { kind: 'next' }, 0)]
  if (node.step.kind !== 'branch')
    return leadsTo(node.step).map((to, place) => edge(to, { kind: 'next' }, place))
  const { cases, otherwise } = node.step
  return [
    ...cases.map((way, index) => edge(way.next, { kind: 'case', index }, index)),
    edge(otherwise, { kind: 'otherwise' }, cases.length),
  ]
}

/** Where the arrow keys lead to from a card. */
export type Direction = 'forward' | 'back' | 'left' | 'right' | 'first' | 'last'

/**
 * The card an arrow key leads to: along the flow, back, to a neighbouring exit of the card before, or
 * to either end. The card itself where there is none.
 */
export function neighbour(graph: Graph, id: string, direction: Direction): string {
  if (direction === 'first') return graph.nodes.at(0)?.id ?? id
  if (direction === 'last') return graph.nodes.at(-1)?.id ?? id
  if (direction === 'forward') return graph.edges.find(({ from }) => from === id)?.to ?? id
  const before = graph.edges.find(({ to }) => to === id)
  if (before === undefined) return id
  if (direction === 'back') return before.from
  const siblings = graph.edges.filter(({ from }) => from === before.from).map(({ to }) => to)
  return siblings[siblings.indexOf(id) + (direction === 'left' ? -1 : 1)] ?? id
}
