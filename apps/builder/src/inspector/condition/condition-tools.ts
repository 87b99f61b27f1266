import { assert } from '@forfall/rules'
import { createContext, useContext } from 'react'
import type { Node, Path } from './tree.ts'

/** What can be done to the condition that is edited. */
export type ConditionTools = {
  readonly isReadOnly: boolean
  /** Tells the condition from every other one of the policy. */
  readonly place: string
  /** Whether a row has to stay, because there must be a condition. */
  readonly isOnlyRow: (path: Path) => boolean
  readonly canMove: (path: Path, by: 'up' | 'down') => boolean
  readonly set: (path: Path, node: Node, isTyped?: boolean) => void
  /** Adds a row at the end of a group. */
  readonly add: (path: Path) => void
  readonly remove: (path: Path) => void
  readonly move: (path: Path, by: 'up' | 'down') => void
  /** Puts a row or group into a group of its own. */
  readonly wrap: (path: Path) => void
  /** Puts the parts of a group in its place. */
  readonly unwrap: (path: Path) => void
}

/** Gives rows and groups the condition they are part of. */
export const Tools = createContext<ConditionTools | null>(null)

/** What can be done to the condition around. */
export function useTools(): ConditionTools {
  const tools = useContext(Tools)
  assert(tools !== null, 'a row stands outside of a condition')
  return tools
}
