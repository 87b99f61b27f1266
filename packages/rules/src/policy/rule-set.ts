import type { ActionKind } from '../claim/event.ts'
import { positionFact } from '../facts/catalogue.ts'
import type { Condition, ConditionTrace } from './condition.ts'
import type { AlwaysEntry, PolicyDocument, RestingStep } from './document.ts'

/** Where a rule comes from: a way through the flow, or something watched at every position. */
export type RuleSource = 'flow' | 'always'

/**
 * A rule in json-rules-engine's own form. Any program with that library can run it.
 *
 * Priorities fall from rule to rule; the first rule that holds decides.
 */
export type Rule = {
  readonly name: string
  readonly priority: number
  readonly conditions: { readonly all: readonly Condition[] }
  readonly event: {
    readonly type: ActionKind
    readonly params: { readonly step: string; readonly source: RuleSource }
  }
}

/** A rule with what was seen when it was evaluated. */
export type EvaluatedRule = { readonly rule: Rule; readonly conditions: ConditionTrace }

/** What a policy compiles to: plain JSON. */
export type RuleSet = {
  readonly policyId: string
  /** Content hash of the document without its layout. */
  readonly policyHash: string
  readonly jurisdiction: string
  readonly appliesTo: Condition | null
  readonly settings: PolicyDocument['settings']
  readonly rules: readonly Rule[]
  /** The resting steps by id. */
  readonly steps: { readonly [id: string]: RestingStep }
  readonly always: readonly AlwaysEntry[]
}

/** The rules that can fire at a position, `always` entries included, first to last. */
export const rulesAt = (ruleSet: RuleSet, position: string): readonly Rule[] =>
  ruleSet.rules.filter(
    ({ event, conditions }) =>
      event.params.source === 'always' || conditions.all.some((part) => isAt(part, position)),
  )

const isAt = (condition: Condition, position: string): boolean =>
  'fact' in condition && condition.fact === positionFact && condition.value === position
