import { useReactFlow } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useDiagram } from './diagram-context.ts'
import type { Layout } from './layout.ts'
import type { CardNode } from './step-card.tsx'

/** How much of a card is shown: all of it, its title only, or its icon only. */
export type Detail = 'full' | 'title' | 'icon'

/** Smaller text than nine pixels is not shown at all; below that, less is shown, larger. */
export function detailOf(zoom: number): Detail {
  if (zoom >= 0.7) return 'full'
  return zoom >= 0.42 ? 'title' : 'icon'
}

const margin = 24
const cardWidth = 260
const openingZoom = { min: 0.85, max: 1 }

/**
 * Shows the beginning of the flow when a diagram opens, or the chosen step, at a size at which it
 * can be read.
 */
export function useOpeningView(
  region: RefObject<HTMLElement | null>,
  layout: Layout | null,
  cards: readonly CardNode[],
) {
  const { setViewport } = useReactFlow()
  const { selected } = useDiagram()
  const isOpen = useRef(false)
  useEffect(() => {
    if (layout === null || region.current === null || isOpen.current) return
    isOpen.current = true
    const { width, height } = region.current.getBoundingClientRect()
    const extent = extentOf(layout, cards)
    const fitting = Math.min(
      (width - 2 * margin) / extent.width,
      (height - 2 * margin) / extent.height,
    )
    const zoom = Math.min(openingZoom.max, Math.max(openingZoom.min, fitting))
    const first = layout.cards.get(selected ?? 'start') ?? { x: 0, y: 0 }
    const isWhole = extent.width * zoom <= width - 2 * margin
    const middle = isWhole ? extent.width / 2 : first.x + cardWidth / 2
    const top = selected === null ? margin : height / 3 - first.y * zoom
    setViewport({ x: width / 2 - middle * zoom, y: Math.min(margin, top), zoom })
  }, [layout, region, cards, selected, setViewport])
}

/** Brings a card into view, if it is not, without changing the zoom. */
export function useReveal(region: RefObject<HTMLElement | null>): (step: string) => void {
  const { getNode, setCenter, getZoom } = useReactFlow()
  return useCallback(
    (step) => {
      const node = getNode(step)
      const card = cardIn(region.current, step)?.parentElement?.getBoundingClientRect()
      const view = region.current?.getBoundingClientRect()
      if (node === undefined || card === undefined || view === undefined) return
      if (isWithin(card, view)) return
      const { width = 0, height = 0 } = node.measured ?? {}
      setCenter(node.position.x + width / 2, node.position.y + height / 2, {
        zoom: getZoom(),
        duration: prefersStillness() ? 0 : 160,
      })
    },
    [region, getNode, setCenter, getZoom],
  )
}

/** The button of a card, on the page. */
export const cardIn = (region: HTMLElement | null, step: string): HTMLElement | null =>
  region?.querySelector<HTMLElement>(`[data-step="${CSS.escape(step)}"]`) ?? null

/** Whether the reader asked their system for less movement. */
const prefersStillness = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches

const isWithin = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom

function extentOf(layout: Layout, cards: readonly CardNode[]) {
  const rights = cards.map(
    ({ id, measured }) => (layout.cards.get(id)?.x ?? 0) + (measured?.width ?? 0),
  )
  const bottoms = cards.map(
    ({ id, measured }) => (layout.cards.get(id)?.y ?? 0) + (measured?.height ?? 0),
  )
  return { width: Math.max(1, ...rights), height: Math.max(1, ...bottoms) }
}
