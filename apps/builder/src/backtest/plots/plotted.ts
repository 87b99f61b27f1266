import type { Both } from '@forfall/rules'
import type { BackTest } from '../../app/api.ts'

/** What every plot of a back-test gets. */
export type Plotted = {
  readonly figures: NonNullable<BackTest['figures']>
  /** What the two versions are called. */
  readonly names: Both<string>
  /** Claims that it is over. */
  readonly claims: number
}

/** The two versions, in the order they are drawn. */
export const sides = ['before', 'after'] as const

/** How many claims have each number of something. */
export type Histogram = Plotted['figures']['contacts']['before']
