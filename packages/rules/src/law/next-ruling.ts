import { addDays, type PlainDate, plainDate } from '../domain/plain-date.ts'
import { earlierKnown, nextChangeOf } from '../facts/next-change.ts'
import type { Condition } from '../policy/condition.ts'
import { resolvedIn } from './ask.ts'
import { lawChangesIn } from './change.ts'
import type { Proposal } from './constrain.ts'
import type { LawContext } from './context.ts'
import { factsFor } from './legal-facts.ts'
import { lawOfDay, limitsOn } from './memory.ts'

/**
 * First day after today on which the law might rule otherwise about an action, if nothing happens:
 * a limit's condition comes out otherwise, or the law itself changes. It may come too early, never too
 * late; `null` if no such day is known.
 */
export function nextRulingOn(proposal: Proposal, context: LawContext): PlainDate | null {
  const { state, day, jurisdiction } = context
  const conditions = limitsOn(jurisdiction, proposal.kind, context)
    .flatMap(({ when, requires }) => (when === undefined ? [requires] : [when, requires]))
    .flatMap((condition) => resolvedOf(condition, context))
  const facts = factsFor(context, proposal.letter).values
  const flip = nextChangeOf(conditions, { state, day, facts }, jurisdiction)
  return earlierKnown(flip, lawChangesOn(context))
}

/** A condition whose parameters have no value holds no action back that went by it before. */
function resolvedOf(condition: Condition, context: LawContext): readonly Condition[] {
  const resolved = resolvedIn(context, condition)
  return resolved.ok ? [resolved.value.condition] : []
}

const endOfDays = plainDate('9999-12-31')

/** The next day on which the law of a country changes; remembered, where there is a memory. */
function lawChangesOn({ day, jurisdiction, memory }: LawContext): PlainDate | null {
  const known = memory === undefined ? undefined : lawOfDay(memory.law, day)
  if (known?.changesOn !== undefined) return known.changesOn
  const found = lawChangesIn(jurisdiction, { from: addDays(day, 1), until: endOfDays })[0] ?? null
  if (known !== undefined) known.changesOn = found
  return found
}
