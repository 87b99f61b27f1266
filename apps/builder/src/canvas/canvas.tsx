import type { PolicyDocument } from '@forfall/rules'
import { MarkerType, ReactFlow, useNodesState, useStore } from '@xyflow/react'
import { type FocusEvent, useEffect, useMemo, useRef } from 'react'
import type { FactContext } from '../messages/fact-words.ts'
import { useWords } from '../messages/use-words.ts'
import { useDiagram } from './diagram-context.ts'
import { ExitEdge, type ExitEdgeData } from './exit-edge.tsx'
import { type Graph, type GraphEdge, graphOf } from './graph.ts'
import { type ExitLabel, exitLabels, exitWords } from './labels.ts'
import type { Layout } from './layout.ts'
import { cardName } from './names.ts'
import { type CardNode, StepCard } from './step-card.tsx'
import { useCanvasKeys } from './use-canvas-keys.ts'
import { useLayout } from './use-layout.ts'
import { useMeasure } from './use-measure.ts'
import { detailOf, useOpeningView, useReveal } from './view.ts'
import { ZoomControls } from './zoom-controls.tsx'
import '@xyflow/react/dist/base.css'
import './canvas.css'

const nodeTypes = { card: StepCard }
const edgeTypes = { exit: ExitEdge }

type CanvasProps = {
  readonly document: PolicyDocument
  readonly context: FactContext
  readonly onFocus: (step: string) => void
}

/** The drawing itself: measures the cards, has them arranged, and shows them. */
export function Canvas({ document, context, onFocus }: CanvasProps) {
  const words = useWords()
  const region = useRef<HTMLElement>(null)
  const graph = useMemo(() => graphOf(document), [document])
  const measure = useMeasure()
  const labels = useMemo(() => {
    const textOf = (edge: GraphEdge) => exitWords(edge, document, { context, words })
    return measure === null ? null : exitLabels(graph, textOf, measure)
  }, [graph, document, context, words, measure])
  const [cards, , onNodesChange] = useNodesState(cardsOf(graph))
  const layout = useLayout(graph, cards, labels)
  useOpeningView(region, layout, cards)
  const reveal = useReveal(region)
  const { selected } = useDiagram()
  useEffect(() => {
    if (selected !== null) reveal(selected)
  }, [selected, reveal])
  const onKeyDown = useCanvasKeys({ graph, region, reveal })
  const detail = useStore(({ transform }) => detailOf(transform[2]))
  return (
    <section
      ref={region}
      className="canvas"
      data-detail={detail}
      data-arranged={layout !== null}
      aria-label={words.say('canvas.label', { count: graph.nodes.length })}
      onKeyDown={onKeyDown}
      onFocus={(event) => stepAt(event, onFocus)}
    >
      <ReactFlow
        {...readOnly}
        nodes={placed(cards, layout, (id) => cardName(graph, id, { context, words }))}
        edges={edgesOf(graph, layout, labels)}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
      >
        <ZoomControls />
      </ReactFlow>
    </section>
  )
}

/** Nothing can be moved, connected or deleted; the keys are ours. */
const readOnly = {
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomOnDoubleClick: false,
  panOnScroll: true,
  minZoom: 0.2,
  maxZoom: 2,
  // The library's own hints speak of keys that do nothing here; the cards' names say what there is.
  ariaLabelConfig: { 'node.a11yDescription.default': '', 'edge.a11yDescription.default': '' },
} as const

const cardsOf = (graph: Graph): CardNode[] =>
  graph.nodes.map(({ id, step }) => ({
    id,
    type: 'card',
    position: { x: 0, y: 0 },
    data: { step, name: id },
  }))

const placed = (
  cards: readonly CardNode[],
  layout: Layout | null,
  nameOf: (id: string) => string,
): CardNode[] =>
  cards.map((card) => ({
    ...card,
    position: layout?.cards.get(card.id) ?? card.position,
    data: { ...card.data, name: nameOf(card.id) },
  }))

function edgesOf(
  graph: Graph,
  layout: Layout | null,
  labels: ReadonlyMap<string, ExitLabel> | null,
): ExitEdgeData[] {
  return graph.edges.flatMap(({ id, from, to }) => {
    const route = layout?.routes.get(id)
    if (route === undefined) return []
    return [
      {
        id,
        source: from,
        target: to,
        type: 'exit' as const,
        data: { route, label: labels?.get(id) ?? null },
        domAttributes: { 'aria-hidden': true },
        markerEnd: { type: MarkerType.ArrowClosed, color: 'var(--edge)', width: 16, height: 16 },
      },
    ]
  })
}

/** Tells which card has the focus, so that the Tab key comes back to it. */
function stepAt(event: FocusEvent, tell: (step: string) => void) {
  const step = event.target.getAttribute('data-step')
  if (step !== null) tell(step)
}
