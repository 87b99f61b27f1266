import { createContext, use } from 'react'
import type { Exit } from '../document/exits.ts'

/** How a claim's way touches a step. */
export type TraceMark = {
  /** Places of the step on the way, counted from 1; empty for one that was not reached. */
  readonly numbers: readonly number[]
  /** Whether the claim stands here. */
  readonly isHere: boolean
  /** Whether it lies ahead and is expected, and has not happened. */
  readonly isPlanned: boolean
}

/** What became of a part of the policy between two versions. What is not named is unchanged. */
export type ChangeMark = 'added' | 'removed' | 'changed'

/**
 * What is painted over the diagram, one at a time: the way of a claim, what scenarios come through, or what
 * changed. Steps go by id, `start` for the beginning; exits by `exitKey`.
 */
export type Overlay =
  | {
      readonly kind: 'trace'
      readonly steps: ReadonlyMap<string, TraceMark>
      readonly exits: ReadonlyMap<string, 'walked' | 'planned'>
    }
  | {
      readonly kind: 'coverage'
      /** How many scenarios come through. What is not named has none. */
      readonly steps: ReadonlyMap<string, number>
      readonly exits: ReadonlyMap<string, number>
    }
  | {
      readonly kind: 'change'
      readonly steps: ReadonlyMap<string, ChangeMark>
      readonly exits: ReadonlyMap<string, ChangeMark>
      /** Where exits led and no longer do. */
      readonly gone?: readonly Exit[]
    }

/** Names an exit of a step: `next`, `otherwise` or `cases.2`. */
export const exitKey = (step: string, exit: string): string => `${step}/${exit}`

/** What is painted over the diagrams inside; `null` where nothing is. */
export const OverlayContext = createContext<Overlay | null>(null)

/** What is painted over the diagram; `null` where nothing is. */
export const useOverlay = (): Overlay | null => use(OverlayContext)
