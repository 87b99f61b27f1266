import { startPosition } from '@forfall/rules'
import { type DragEvent, type RefObject, useCallback, useEffect, useMemo, useState } from 'react'
import { stepOf } from '../document/content.ts'
import { orderOf } from '../document/derived/flow.ts'
import type { Where } from '../document/where.ts'
import { useEditor, useView } from '../editor/editor-context.ts'
import { droppedIn, isDragged } from '../editor-parts/drag.ts'
import type { Spot } from '../editor-parts/spot-menu.tsx'
import { useDo } from '../editor-parts/use-do.ts'
import { useStepTools } from '../editor-parts/use-step-tools.tsx'
import { createCanvasState, type Held } from './canvas-store.ts'
import type { Graph } from './graph.ts'
import { lidsOver } from './lids.ts'
import { useCanvasKeys } from './use-canvas-keys.ts'
import { useCardFocus } from './use-card-focus.ts'
import { useConnectMode } from './use-connect-mode.ts'
import { cardIn, type Reveal, useReveal } from './view.ts'

/** What the diagram does for its cards and lines, and with keys, drops and the clipboard. */
export function useFlowMeans(region: RefObject<HTMLElement | null>, graph: Graph) {
  const { view } = useEditor()
  const [state] = useState(createCanvasState)
  const reveal = useReveal(region)
  const { focusCard, handlers: focusing } = useCardFocus(region)
  const connect = useConnectMode(state, { reveal, focusCard })
  const spotOf = useCallback((id: string): Spot => spotIn(region.current, id), [region])
  const tools = useStepTools({
    spotOf,
    connect: connect.start,
    // By the next frame it is known what was chosen and what came of it.
    returnFocus: () => requestAnimationFrame(() => focusCard(state.getState().stop)),
  })
  const goTo = useCallback(
    (id: string) => {
      state.setState({ stop: id })
      focusCard(id)
      reveal(id)
    },
    [state, focusCard, reveal],
  )
  useFollowing(state, reveal)
  useTabStop(state, graph)
  const onKeyDown = useCanvasKeys({ graph, state, tools, connect, goTo, spotOf })
  const choose = useChoosing(connect.onCard)
  const drop = useDropping()
  const { addAt, openMenu } = tools
  const means = useMemo(
    () => ({
      state,
      addAt,
      choose,
      drop,
      openMenu: (step: string, at: Spot) => {
        const { selection, select } = view.getState()
        if (!selection.includes(step)) select([step])
        openMenu(at)
      },
    }),
    [state, addAt, openMenu, choose, drop, view],
  )
  const dragging = useDragState(state)
  const handlers = { onKeyDown, ...focusing, ...dragging, ...tools.clipboard.handlers }
  return { means, tools, connect, handlers }
}

/** Where a menu of a card opens: under its title. */
function spotIn(region: HTMLElement | null, id: string): Spot {
  const box = (cardIn(region, id) ?? region)?.getBoundingClientRect()
  return { x: (box?.left ?? 0) + 16, y: Math.min(box?.bottom ?? 0, window.innerHeight - 48) }
}

/** Shows the step in focus wherever it was chosen, and opens what is closed over it. */
function useFollowing(state: ReturnType<typeof createCanvasState>, reveal: Reveal): void {
  const { draft, view } = useEditor()
  const inFocus = useView(({ selection }) => selection.at(-1) ?? startPosition)
  const isInspected = useView(({ panels }) => panels.hasInspector)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields may open over the card.
  useEffect(() => {
    const { document } = draft.getState().content
    const { collapsed, toggleCollapsed } = view.getState()
    for (const lid of lidsOver(document, collapsed, inFocus)) toggleCollapsed(lid)
    // An `always` entry has no card: it stands on that of the beginning.
    const shown = stepOf(document, inFocus) === undefined ? startPosition : inFocus
    state.setState({ stop: shown })
    reveal(shown)
  }, [inFocus, isInspected, draft, view, state, reveal])
}

/** Sees to it that the Tab key stops somewhere when what it stopped at is gone. */
function useTabStop(state: ReturnType<typeof createCanvasState>, { nodes }: Graph): void {
  const { view } = useEditor()
  useEffect(() => {
    const isThere = (stop: string) => nodes.some(({ id }) => id === stop)
    if (isThere(state.getState().stop)) return
    const inFocus = view.getState().selection.at(-1) ?? startPosition
    state.setState({ stop: isThere(inFocus) ? inFocus : startPosition })
  }, [state, nodes, view])
}

/** Chooses a card: alone, besides others, or with all that is read between it and the last one. */
function useChoosing(connectTo: (id: string) => boolean) {
  const { draft, view } = useEditor()
  return useCallback(
    (id: string, held: Held) => {
      const { selection, select, toggle } = view.getState()
      if (id !== startPosition && connectTo(id)) return
      if (held.adds) toggle(id)
      else if (held.extends)
        select(between(orderOf(draft.getState().content.document), selection.at(-1) ?? id, id))
      else select([id])
    },
    [draft, view, connectTo],
  )
}

/** The steps from one to another in reading order, the other last. */
function between(order: readonly string[], from: string, to: string): readonly string[] {
  const [one, other] = [order.indexOf(from), order.indexOf(to)]
  const span = order.slice(Math.max(0, Math.min(one, other)), Math.max(one, other) + 1)
  return [...span.filter((id) => id !== to), to]
}

/** Adds the kind or moves the step that was dropped. A branch takes along what only it leads to. */
function useDropping() {
  const { draft } = useEditor()
  const act = useDo()
  return useCallback(
    (data: DataTransfer, where: Where) => {
      const dropped = droppedIn(data)
      if (dropped === null) return
      if (dropped.what === 'kind') {
        act('add-step', { kind: dropped.kind, where })
        return
      }
      const { step } = dropped
      const withBranch = stepOf(draft.getState().content.document, step)?.kind === 'branch'
      act('move-step', { step, where, withBranch })
    },
    [draft, act],
  )
}

/** Knows while something for a policy is dragged over the diagram. */
function useDragState(state: ReturnType<typeof createCanvasState>) {
  useEffect(() => {
    const stop = () => state.setState({ isDragging: false })
    window.addEventListener('dragend', stop)
    window.addEventListener('drop', stop)
    return () => {
      window.removeEventListener('dragend', stop)
      window.removeEventListener('drop', stop)
    }
  }, [state])
  return {
    onDragEnter: ({ dataTransfer }: DragEvent) => {
      if (isDragged(dataTransfer)) state.setState({ isDragging: true })
    },
  }
}
