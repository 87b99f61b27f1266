import type { PlainDate } from '../domain/plain-date.ts'
import { nextChangeOf } from '../facts/next-change.ts'
import { factsFor } from '../law/legal-facts.ts'
import { holds } from '../policy/condition.ts'
import { type Rule, rulesAt } from '../policy/rule-set.ts'
import type { DecisionInput, LookAhead, NextHit } from './context.ts'

/** The rules that count for a claim where it stands, first to last. */
export const rulesFor = ({ ruleSet, state }: DecisionInput): readonly Rule[] =>
  rulesAt(ruleSet, state.position).filter(
    ({ event }) => event.params.source === 'flow' || !state.reviewed.includes(event.params.step),
  )

/** At most this many changes of facts are looked through for the next day. */
export const changesMax = 400

/**
 * The first day after today on which another rule is the first that holds, if nothing happens;
 * `null` when there is none. A claim need not be looked at before that day.
 *
 * @param hit the rule that is the first today; `null` when none holds
 */
export const nextHit: LookAhead = (input, hit) => (input.ahead ?? searchedHit)(input, hit)

function searchedHit(input: DecisionInput, hit: Rule | null): NextHit | null {
  const { state, jurisdiction } = input
  const rules = rulesFor(input)
  // What comes after the rule that holds does not matter while it does.
  const last = hit === null ? rules.length : rules.findIndex(({ name }) => name === hit.name) + 1
  const conditions = rules.slice(0, last).map((rule) => rule.conditions)
  const factsOn = (day: PlainDate) => factsFor({ ...input, day }).values
  let at = { state, day: input.day, facts: factsOn(input.day) }
  for (let change = 0; change < changesMax; change += 1) {
    const day = nextChangeOf(conditions, at, jurisdiction)
    if (day === null) return null
    at = { state, day, facts: factsOn(day) }
    const rule = rules.find((one) => holds(one.conditions, at.facts)) ?? null
    if (rule?.name !== hit?.name) return { day, rule }
  }
  return { day: at.day, rule: hit }
}
