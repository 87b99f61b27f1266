import { startPosition } from '../claim/state.ts'
import type { Comparison } from '../policy/condition.ts'

/** A comparison of a condition, as having come out one way. */
export type ComparisonSide = {
  /** The branch or the `always` entry; `null` for what the policy applies to. */
  readonly step: string | null
  /** The condition it is of, such as `cases.0.when`. */
  readonly field: string
  /** Its place among the comparisons of that condition, in reading order. */
  readonly index: number
  readonly comparison: Comparison
  readonly met: boolean
}

/** A day around the end of a wait or of a letter's deadline: the day before it, it, the day after it. */
export type BoundaryDay = { readonly step: string; readonly days: -1 | 0 | 1 }

/** The key of a side of a comparison in a passage. */
export const sideKey = ({ step, field, index, met }: Omit<ComparisonSide, 'comparison'>): string =>
  `${step ?? startPosition}/${field}/${index}/${met}`

/** The key of a day around an end in a passage. */
export const boundaryKey = ({ step, days }: BoundaryDay): string => `${step}/${days}`
