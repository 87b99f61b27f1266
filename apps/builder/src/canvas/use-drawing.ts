import { useMemo, useState } from 'react'
import { useDraft, useView } from '../editor/editor-context.ts'
import { useOverlay } from '../editor-parts/overlay.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { drawnLines, withNewcomers } from './drawn.ts'
import { type Graph, graphOf } from './graph.ts'
import { exitLabels } from './labels.ts'
import type { Layout } from './layout.ts'
import { useCards, useSizes } from './use-cards.ts'
import { useLayout } from './use-layout.ts'
import { useMeasure } from './use-measure.ts'

/** The policy as a drawing: cards in their places and lines in their courses. */
export function useDrawing() {
  const { sizes, onNodesChange } = useSizes()
  const graph = useGraph()
  const labels = useLabels(graph)
  const layout = useLayout(graph, sizes, labels)
  const placed = useMemo(() => {
    const { cards, routes } = layout ?? nowhere
    const places = withNewcomers(graph, { layout: { cards, routes }, sizes })
    return { layout: { cards: places, routes }, sizes }
  }, [graph, layout, sizes])
  const isArranged = layout !== null
  const lines = useMemo(
    () => (isArranged && labels !== null ? drawnLines(graph, placed, labels) : []),
    [graph, isArranged, placed, labels],
  )
  const places = placed.layout.cards
  const arranged = useMemo(
    () => (isArranged ? { places, sizes } : null),
    [isArranged, places, sizes],
  )
  const cards = useCards(graph, places, sizes)
  return { graph, cards, lines, layout, arranged, onNodesChange }
}

const nowhere: Layout = { cards: new Map(), routes: new Map() }

/** The diagram of the draft; the same object for as long as no card or line comes or goes. */
function useGraph(): Graph {
  const document = useDraft(({ content }) => content.document)
  const collapsed = useView((state) => state.collapsed)
  const overlay = useOverlay()
  const gone = overlay?.kind === 'change' ? overlay.gone : undefined
  const graph = useMemo(() => graphOf(document, collapsed, gone), [document, collapsed, gone])
  return useUnchanged(graph, JSON.stringify([graph.nodes, graph.edges, [...graph.lids]]))
}

/** The names of the exits; `null` until the font they are measured in is there. */
function useLabels(graph: Graph) {
  const document = useDraft(({ content }) => content.document)
  const wording = useWording()
  const measure = useMeasure()
  const labels = useMemo(
    () => (measure === null ? null : exitLabels(graph, document, { wording, measure })),
    [graph, document, wording, measure],
  )
  return useUnchanged(labels, JSON.stringify(labels === null ? null : [...labels]))
}

/** A value as it was when its text last changed: what looks the same is the same object. */
function useUnchanged<Value>(value: Value, text: string): Value {
  const [kept, setKept] = useState({ value, text })
  if (kept.text === text) return kept.value
  setKept({ value, text })
  return value
}
