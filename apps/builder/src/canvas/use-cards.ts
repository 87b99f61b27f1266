import type { NodeChange } from '@xyflow/react'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { GapNode } from './gap-end.tsx'
import type { Graph, GraphNode } from './graph.ts'
import type { Point, Size } from './layout.ts'
import type { CardNode } from './step-card.tsx'

/** What stands on the diagram, as React Flow holds it. */
export type FlowNode = CardNode | GapNode

/** The sizes of cards as they were measured, by id. */
export type MeasuredSizes = ReadonlyMap<string, Size>

/** The sizes of cards as the library measures them; an open end has one size. */
export function useSizes() {
  const [sizes, setSizes] = useState<MeasuredSizes>(new Map())
  const onNodesChange = useCallback(
    (changes: readonly NodeChange<FlowNode>[]) => setSizes((before) => sizesAfter(before, changes)),
    [],
  )
  return { sizes, onNodesChange }
}

function sizesAfter(
  before: MeasuredSizes,
  changes: readonly NodeChange<FlowNode>[],
): MeasuredSizes {
  const measured = changes.flatMap((change): readonly [string, Size][] =>
    change.type === 'dimensions' && change.dimensions !== undefined
      ? [[change.id, change.dimensions]]
      : [],
  )
  const isNew = ([id, { width, height }]: readonly [string, Size]): boolean =>
    before.get(id)?.width !== width || before.get(id)?.height !== height
  const news = measured.filter(isNew)
  return news.length === 0 ? before : new Map([...before, ...news])
}

/** The cards with their places. What neither moved nor grew is the same object as before. */
export function useCards(
  graph: Graph,
  places: ReadonlyMap<string, Point>,
  sizes: MeasuredSizes,
): FlowNode[] {
  const known = useRef(new Map<string, FlowNode>())
  return useMemo(() => {
    const cards = graph.nodes.map((node) => {
      const placed = { at: places.get(node.id) ?? nowhere, size: sizes.get(node.id) }
      return kept(known.current.get(node.id), flowNode(node, graph, placed))
    })
    known.current = new Map(cards.map((card) => [card.id, card]))
    return cards
  }, [graph, places, sizes])
}

const nowhere: Point = { x: 0, y: 0 }

type Placed = { readonly at: Point; readonly size: Size | undefined }

function flowNode(node: GraphNode, { lids }: Graph, { at, size }: Placed): FlowNode {
  const place = { id: node.id, position: at, draggable: false }
  const measured = size === undefined ? {} : { measured: size }
  if (node.kind === 'card')
    return { ...place, ...measured, type: 'card', data: { hidden: lids.get(node.id) ?? [] } }
  return { ...place, ...measured, type: 'gap', data: { exit: node.exit } }
}

/** What was made before where it is the same; where it only moved, at least its data. */
function kept(before: FlowNode | undefined, made: FlowNode): FlowNode {
  if (before === undefined) return made
  if (JSON.stringify(before) === JSON.stringify(made)) return before
  const isSaid = JSON.stringify(before.data) === JSON.stringify(made.data)
  return isSaid ? ({ ...made, data: before.data } as FlowNode) : made
}
