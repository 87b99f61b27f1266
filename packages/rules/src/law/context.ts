import type { ClaimState } from '../claim/state.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import type { Memory } from './memory.ts'

/** A claim on a day under the law of its country. */
export type LawContext = {
  readonly state: ClaimState
  readonly day: PlainDate
  readonly jurisdiction: Jurisdiction
  /** What was worked out about the claim already; all is worked out anew, when absent. */
  readonly memory?: Memory
}
