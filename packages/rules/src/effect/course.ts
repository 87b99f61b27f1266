import type { ClaimState } from '../claim/state.ts'
import type { Decision } from '../decision.ts'
import type { PlainDate } from '../domain/plain-date.ts'

/** A day of a course: what was done, and the claim in the evening. */
export type CourseDay = {
  readonly day: PlainDate
  readonly decision: Pick<Decision, 'action'>
  readonly state: ClaimState
}

/** What became of a claim, as far as courses are compared by it. A walk is one. */
export type Course = {
  /** The days on which it was decided. */
  readonly days: readonly CourseDay[]
  readonly state: ClaimState
  /** Last day it covers, inclusive. */
  readonly through: PlainDate
}
