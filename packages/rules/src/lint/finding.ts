import type { Citation } from '../law/citation.ts'

/** Something about a policy that its author should know. */
export type Finding = {
  /** Stable: the code of a problem, or the id of a limit of the law. */
  readonly code: string
  /** An `error` keeps a policy from being published; a `warning` does not. */
  readonly severity: 'error' | 'warning'
  readonly step: string | null
  readonly field: string | null
  readonly text: string
  readonly citation: Citation | null
}
