import type { ClaimState } from '../claim/state.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from './jurisdiction.ts'

/** A claim on a day under the law of its country. */
export type LawContext = {
  readonly state: ClaimState
  readonly day: PlainDate
  readonly jurisdiction: Jurisdiction
}
