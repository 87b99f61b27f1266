import { useReactFlow } from '@xyflow/react'
import type { KeyboardEvent, RefObject } from 'react'
import { type Direction, type Graph, neighbour } from './graph.ts'
import { cardIn } from './view.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowDown: 'forward',
  ArrowUp: 'back',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
}

type Means = {
  readonly graph: Graph
  readonly region: RefObject<HTMLElement | null>
  readonly reveal: (step: string) => void
}

/** The keys of the canvas: arrows, Home and End move along the flow; plus, minus, 0 and 1 zoom. */
export function useCanvasKeys({ graph, region, reveal }: Means) {
  const { zoomIn, zoomOut, zoomTo, fitView } = useReactFlow()
  const zooms: Readonly<Record<string, () => void>> = {
    '+': () => zoomIn(),
    '-': () => zoomOut(),
    '0': () => zoomTo(1),
    '1': () => fitView({ padding: 0.05 }),
  }
  const move = (from: string, direction: Direction) => {
    const next = neighbour(graph, from, direction)
    cardIn(region.current, next)?.focus({ preventScroll: true })
    reveal(next)
  }
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = zooms[event.key] ?? moveOf(event, move)
    if (act === null) return
    event.preventDefault()
    act()
  }
}

/** The move an arrow key asks for, if the focus is on a card. */
function moveOf(event: KeyboardEvent, move: (from: string, direction: Direction) => void) {
  const step = event.target instanceof Element ? event.target.getAttribute('data-step') : null
  const direction = directions[event.key]
  return step === null || direction === undefined ? null : () => move(step, direction)
}
