import { startPosition } from '@forfall/rules'
import { useReactFlow, type Viewport } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useEditor } from '../editor/editor-context.ts'
import type { Point, Size } from './layout.ts'

/** How much of a card is shown: all of it, its title only, or its icon only. */
export type Detail = 'full' | 'title' | 'icon'

/** Smaller text than nine pixels is not shown at all; below that, less is shown, larger. */
export function detailOf(zoom: number): Detail {
  if (zoom >= 0.75) return 'full'
  return zoom >= 0.45 ? 'title' : 'icon'
}

const margin = 24
/** What the ruler takes on the left. */
const rulerWidth = 56
const openingZoom = { min: 0.85, max: 1 }

/** Where cards stand and how large they are; `null` until they were arranged. */
type Arranged = {
  readonly places: ReadonlyMap<string, Point>
  readonly sizes: ReadonlyMap<string, Size>
} | null

/**
 * Shows the beginning of the flow when a diagram opens, or the chosen step, at a size at which it can be
 * read.
 */
export function useOpeningView(region: RefObject<HTMLElement | null>, arranged: Arranged): void {
  const { setViewport } = useReactFlow()
  const { view } = useEditor()
  const isOpen = useRef(false)
  useEffect(() => {
    const room = region.current?.getBoundingClientRect()
    if (arranged === null || room === undefined || isOpen.current) return
    isOpen.current = true
    const chosen = view.getState().selection.at(-1) ?? startPosition
    setViewport(openingView(arranged, { width: freeWidth(room), height: room.height }, chosen))
  }, [arranged, region, view, setViewport])
}

function openingView(arranged: NonNullable<Arranged>, room: Size, chosen: string): Viewport {
  const width = room.width - rulerWidth - 2 * margin
  const extent = extentOf(arranged)
  const fitting = Math.min(width / extent.width, (room.height - 2 * margin) / extent.height)
  const zoom = Math.min(openingZoom.max, Math.max(openingZoom.min, fitting))
  const first = boxOf(chosen, arranged) ?? boxOf(startPosition, arranged) ?? extent
  const isWhole = extent.width * zoom <= width
  const middle = isWhole ? extent.x + extent.width / 2 : first.x + first.width / 2
  const top = chosen === startPosition ? margin : room.height / 3 - first.y * zoom
  return { x: (room.width + rulerWidth) / 2 - middle * zoom, y: Math.min(margin, top), zoom }
}

/** Brings a card into view. @param below pixels at the foot of the diagram that are covered */
export type Reveal = (id: string, so?: { readonly below: number }) => void

/** Brings a card into view by the shortest way, without changing the zoom. */
export function useReveal(region: RefObject<HTMLElement | null>): Reveal {
  const { getNode, getViewport, setViewport } = useReactFlow()
  return useCallback(
    (id, { below } = { below: 0 }) => {
      const node = getNode(id)
      const room = region.current?.getBoundingClientRect()
      if (node === undefined || room === undefined) return
      const { x, y, zoom } = getViewport()
      const { width = 0, height = 0 } = node.measured ?? {}
      const across = { from: node.position.x * zoom + x, size: width * zoom }
      const down = { from: node.position.y * zoom + y, size: height * zoom }
      const dx = shiftInto(across, { from: rulerWidth, to: freeWidth(room) })
      const dy = shiftInto(down, { from: 0, to: room.height - below })
      if (dx === 0 && dy === 0) return
      const duration = prefersStillness() ? 0 : 160
      setViewport({ x: x + dx, y: y + dy, zoom }, { duration })
    },
    [region, getNode, getViewport, setViewport],
  )
}

/** How much of a diagram is to be seen: up to the fields, where they lie over it. */
function freeWidth(room: DOMRect): number {
  const over = document.querySelector('.editor-inspector-place[data-over]')
  const left = over?.getBoundingClientRect().left ?? room.right
  return left > room.left && left < room.right ? left - room.left : room.width
}

/** How far something has to be shifted to lie in a span with a margin; its beginning, if it is too long. */
function shiftInto(
  { from, size }: { readonly from: number; readonly size: number },
  span: { readonly from: number; readonly to: number },
): number {
  if (from >= span.from && from + size <= span.to) return 0
  const first = span.from + margin - from
  const last = span.to - margin - size - from
  return from < span.from || last < first ? first : last
}

/** The button of a card or of an open end, on the page. */
export const cardIn = (region: HTMLElement | null, id: string): HTMLElement | null =>
  region?.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`) ?? null

/** Whether the reader asked their system for less movement. */
const prefersStillness = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches

type Box = Point & Size

function boxOf(id: string, { places, sizes }: NonNullable<Arranged>): Box | null {
  const [at, size] = [places.get(id), sizes.get(id)]
  return at === undefined || size === undefined ? null : { ...at, ...size }
}

function extentOf(arranged: NonNullable<Arranged>): Box {
  const boxes = [...arranged.places.keys()].flatMap((id) => boxOf(id, arranged) ?? [])
  const x = Math.min(0, ...boxes.map((box) => box.x))
  const y = Math.min(0, ...boxes.map((box) => box.y))
  const right = Math.max(1, ...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(1, ...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
