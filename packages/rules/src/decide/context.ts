import type { ActionChange, ClaimState } from '../claim/state.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { Memory } from '../law/memory.ts'
import type { Rule, RuleSet } from '../policy/rule-set.ts'

/** Everything a decision is a function of. */
export type DecisionInput = {
  /** The claim after every event up to and including `day`. */
  readonly state: ClaimState
  readonly ruleSet: RuleSet
  readonly jurisdiction: Jurisdiction
  readonly day: PlainDate
  /** What was worked out about the claim already; all is worked out anew, when absent. */
  readonly memory?: Memory
  /** What a person changed of the letter that is asked for again; absent when nothing was. */
  readonly change?: ActionChange
  /** A faster way to find the next hit; the rules are gone through one by one, when absent. */
  readonly ahead?: LookAhead
}

/** Finds what `nextHit` finds. */
export type LookAhead = (input: DecisionInput, hit: Rule | null) => NextHit | null

/** A later day on which another rule, or none, would be the first to hold. */
export type NextHit = { readonly day: PlainDate; readonly rule: Rule | null }
