import { useReactFlow } from '@xyflow/react'
import type { KeyboardEvent } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { useEditor } from '../editor/editor-context.ts'
import type { Spot } from '../editor-parts/spot-menu.tsx'
import type { StepTools } from '../editor-parts/use-step-tools.tsx'
import { type CanvasKey, canvasKeyOf } from './canvas-keys.ts'
import type { CanvasState } from './canvas-store.ts'
import { type Graph, neighbour } from './graph.ts'
import type { ConnectMode } from './use-connect-mode.ts'

type Means = {
  readonly graph: Graph
  readonly state: StoreApi<CanvasState>
  readonly tools: StepTools
  readonly connect: ConnectMode
  readonly goTo: (id: string) => void
  readonly spotOf: (id: string) => Spot
}

/** Does what the keys ask for while the focus is on the diagram. */
export function useCanvasKeys(means: Means): (event: KeyboardEvent) => void {
  const { view } = useEditor()
  const zooms = useZooms()
  return (event) => {
    const at = event.target instanceof Element ? event.target.getAttribute('data-step') : null
    const key = means.connect.onKey(event) ? null : canvasKeyOf(event.nativeEvent)
    if (key === null || !isTaken(key, at)) return
    event.preventDefault()
    event.stopPropagation()
  }
  function isTaken(key: CanvasKey, at: string | null): boolean {
    if (key.ask !== 'zoom') return at !== null && onCard(key, at, { ...means, view })
    zooms[key.to]()
    return true
  }
}

function useZooms() {
  const { zoomIn, zoomOut, zoomTo, fitView } = useReactFlow()
  return {
    in: () => zoomIn(),
    out: () => zoomOut(),
    full: () => zoomTo(1),
    all: () => fitView({ padding: 0.05 }),
  }
}

type OnCard = Means & { readonly view: ReturnType<typeof useEditor>['view'] }

/** Does what a key asks for of the card or the open end in focus; false where that is nothing. */
function onCard(key: Exclude<CanvasKey, { ask: 'zoom' }>, at: string, means: OnCard): boolean {
  const { graph, tools, view } = means
  const node = graph.nodes.find(({ id }) => id === at)
  if (key.ask === 'move') return move(key, at, means)
  if (node?.kind === 'gap') return onGap(key, node.id, means)
  const { selection, select, toggle, setPanels } = view.getState()
  if (selection.at(-1) !== at && !selection.includes(at)) select([at])
  switch (key.ask) {
    case 'act':
      tools.run(key.action)
      return true
    case 'inspect':
      setPanels({ hasInspector: true })
      select([at], 'title')
      return true
    case 'menu':
      tools.openMenu(means.spotOf(at))
      return true
    case 'toggle':
      toggle(at)
      return true
    case 'escape':
      if (selection.length < 2) return false
      select([at])
      return true
  }
}

function move(
  { direction, extends: isLonger }: Extract<CanvasKey, { ask: 'move' }>,
  at: string,
  { graph, view, goTo }: OnCard,
): boolean {
  const next = neighbour(graph, at, direction)
  const isCard = graph.nodes.some(({ kind, id }) => kind === 'card' && id === next)
  const { selection, select } = view.getState()
  if (isCard) select(isLonger ? [...selection.filter((id) => id !== next), next] : [next])
  goTo(next)
  return true
}

/** At an open end a step can be added, and nothing else. */
function onGap(key: CanvasKey, id: string, { graph, tools, spotOf }: OnCard): boolean {
  const gap = graph.nodes.find((node) => node.id === id)
  const isAdd = key.ask === 'act' && (key.action === 'add-after' || key.action === 'add-before')
  if (gap?.kind !== 'gap' || !isAdd) return false
  tools.addAt({ kind: 'exit', ...gap.exit }, spotOf(id))
  return true
}
