import type { ClaimState } from '../claim/state.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { RuleSet } from '../policy/rule-set.ts'

/** Everything a decision is a function of. */
export type DecisionInput = {
  /** The claim after every event up to and including `day`. */
  readonly state: ClaimState
  readonly ruleSet: RuleSet
  readonly jurisdiction: Jurisdiction
  readonly day: PlainDate
}
