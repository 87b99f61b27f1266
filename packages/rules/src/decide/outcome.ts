import type { Action, Amounts, Blocker, Explanation, LimitTrace, RuleTrace } from '../decision.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { ParameterUse } from '../law/parameter.ts'

/** What comes out for a claim on a day, before it is dressed as a decision. */
export type Outcome = {
  readonly action: Action
  /** `null` leaves the claim's amounts as of the day, computed when the decision is made. */
  readonly amounts: Amounts | null
  readonly blockers: readonly Blocker[]
  readonly limits: readonly LimitTrace[]
  readonly rules: readonly RuleTrace[]
  readonly wanted: Explanation['wanted']
  readonly reviewOn: PlainDate | null
  /** The day a postponed action becomes lawful. */
  readonly lawfulFrom: PlainDate | null
  readonly uses: readonly ParameterUse[]
  /** The hold that stands after this outcome; a different one that stood before has ended. */
  readonly heldBy: string | null
}

const blank: Outcome = {
  action: { kind: 'none' },
  amounts: null,
  blockers: [],
  limits: [],
  rules: [],
  wanted: null,
  reviewOn: null,
  lawfulFrom: null,
  uses: [],
  heldBy: null,
}

/** An outcome, with nothing wherever nothing is said. */
export const outcome = (parts: Partial<Outcome>): Outcome => ({ ...blank, ...parts })
