import { assert } from '@forfall/rules'
import { createContext, use } from 'react'
import type { Compared } from './compared.ts'
import type { Side } from './use-sides.ts'

/** What is compared, and the change that is looked at. */
export type Comparison = {
  readonly before: Side
  readonly after: Side
  readonly compared: Compared
  /** Its place in the list; `null` before the first. */
  readonly at: number | null
  /** Goes to a change, around the ends of the list: its card is chosen and has the focus. */
  readonly goTo: (at: number) => void
}

/** Gives the parts of Compare what is compared. */
export const ComparisonContext = createContext<Comparison | null>(null)

/** What is compared. */
export function useComparison(): Comparison {
  const comparison = use(ComparisonContext)
  assert(comparison !== null, 'a part of the comparison stands outside of it')
  return comparison
}
