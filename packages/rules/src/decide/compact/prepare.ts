import { remembering } from '../../law/calendar.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { factsFor } from '../../law/legal-facts.ts'
import { type LawMemory, lawMemoryOf } from '../../law/memory.ts'
import { type FactValues, holds } from '../../policy/condition.ts'
import { forecastOf } from '../../policy/fast/forecast.ts'
import { emptyRows } from '../../policy/fast/layout.ts'
import { compileFast, type FastReader } from '../../policy/fast/reader.ts'
import type { Rule, RuleSet } from '../../policy/rule-set.ts'
import type { DecisionInput, LookAhead } from '../context.ts'
import { nextFastHit, reviewedRules } from '../fast-hit.ts'
import { rulesFor } from '../hit.ts'

/** A rule set and its country's law, made ready once to decide many claims. */
export type Prepared = {
  readonly ruleSet: RuleSet
  readonly jurisdiction: Jurisdiction
  readonly law: LawMemory
  /** The first rule that holds for a claim; `null` when none does. */
  readonly firstRule: (input: DecisionInput) => Rule | null
  /** Absent where the rules are gone through one by one. */
  readonly ahead?: LookAhead
}

/**
 * Makes a rule set ready to decide many claims. It is compiled to one function; one that cannot be (it
 * compares too often) is read rule by rule, with the same answers.
 */
export function prepare(ruleSet: RuleSet, jurisdiction: Jurisdiction): Prepared {
  const law = { ...jurisdiction, calendar: remembering(jurisdiction.calendar) }
  const reader = compileFast(ruleSet, { facts: law.facts, mode: 'generated' })
  const asked = ruleSet.rules.map(({ conditions }) => conditions)
  const { appliesTo } = ruleSet
  const memory = lawMemoryOf(law, appliesTo === null ? asked : [...asked, appliesTo])
  const base = { ruleSet, jurisdiction: law, law: memory }
  return reader.ok ? { ...base, ...fastly(reader.value) } : { ...base, firstRule }
}

function firstRule(input: DecisionInput): Rule | null {
  const { values } = factsFor(input)
  return rulesFor(input).find(({ conditions }) => holds(conditions, values)) ?? null
}

/** One row is enough: claims are decided one after another. */
function fastly(reader: FastReader): Required<Pick<Prepared, 'firstRule' | 'ahead'>> {
  const rows = emptyRows(reader.program.layout)
  const forecast = forecastOf(reader)
  let filled: FactValues | null = null
  const fill = (input: DecisionInput): void => {
    const { values } = factsFor(input)
    if (values !== filled) reader.fill(values, rows, 0)
    filled = values
  }
  return {
    firstRule: (input) => {
      fill(input)
      const index = reader.firstBut(reviewedRules(input), rows, 0)
      return input.ruleSet.rules[index] ?? null
    },
    ahead: (input) => {
      fill(input)
      return nextFastHit(input, forecast, { rows, at: 0 })
    },
  }
}
