import { assert, startPosition } from '@forfall/rules'
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Where } from '../document/where.ts'
import type { Spot } from '../editor-parts/spot-menu.tsx'
import type { Connecting } from './connecting.ts'

/** What a person does on the diagram just now. None of it outlives the visit. */
export type CanvasState = {
  /** The card or open end that the Tab key stops at. */
  readonly stop: string
  /** The day, counted from the due day, whose steps stand out. */
  readonly day: number | null
  readonly connecting: Connecting | null
  /** Whether a kind or a step is being dragged over the page. */
  readonly isDragging: boolean
}

/** What cards and lines tell the diagram. */
type CanvasMeans = {
  readonly state: StoreApi<CanvasState>
  readonly addAt: (where: Where, at: Spot) => void
  readonly openMenu: (step: string, at: Spot) => void
  readonly choose: (step: string, held: Held) => void
  readonly drop: (data: DataTransfer, where: Where) => void
}

/** Keys that are held while a card is chosen. */
export type Held = { readonly adds: boolean; readonly extends: boolean }

/** The state of a diagram nobody has touched. */
export const createCanvasState = (): StoreApi<CanvasState> =>
  createStore<CanvasState>(() => ({
    stop: startPosition,
    day: null,
    connecting: null,
    isDragging: false,
  }))

/** Carries what cards and lines share past React Flow. */
export const CanvasContext = createContext<CanvasMeans | null>(null)

/** What the diagram does for its cards and lines. */
export function useCanvasMeans(): CanvasMeans {
  const means = use(CanvasContext)
  assert(means !== null, 'a card stands outside of the diagram')
  return means
}

/** A part of what a person does on the diagram. */
export const useCanvas = <Part>(part: (state: CanvasState) => Part): Part =>
  useStore(useCanvasMeans().state, part)
