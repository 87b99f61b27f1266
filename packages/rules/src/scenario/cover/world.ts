import { addDays, type PlainDate } from '../../domain/plain-date.ts'
import { ok, type Result } from '../../domain/result.ts'
import { remembering } from '../../law/calendar.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { compilePolicy } from '../../policy/compile.ts'
import type { PolicyDocument } from '../../policy/document.ts'
import type { PolicyProblem } from '../../policy/problem.ts'
import type { RuleSet } from '../../policy/rule-set.ts'
import { type WayOfRule, wayOfRule } from './goal.ts'

/** Where scenarios for a policy are looked for. */
export type CoverWorld = {
  readonly document: PolicyDocument
  readonly jurisdiction: Jurisdiction
  readonly ruleSet: RuleSet
  readonly wayOf: WayOfRule
  /** A working day so long ago that the whole course lies under law that is known on `day`. */
  readonly dueOn: PlainDate
  readonly through: PlainDate
  /** The day the scenarios are written. */
  readonly day: PlainDate
}

/**
 * Where scenarios for a policy are looked for: about a year, or as long as its waits are.
 *
 * @problem what keeps the policy from running
 */
export function coverWorld(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  day: PlainDate,
): Result<CoverWorld, readonly PolicyProblem[]> {
  const compiled = compilePolicy(document, jurisdiction)
  if (!compiled.ok) return compiled
  const ruleSet = compiled.value
  const length = Math.min(daysMax, Math.max(daysMin, daysOf(document)))
  const dueOn = workingDayBefore(addDays(day, -length), jurisdiction)
  return ok({
    ...{ document, ruleSet, dueOn, day },
    jurisdiction: { ...jurisdiction, calendar: remembering(jurisdiction.calendar) },
    wayOf: wayOfRule(document, ruleSet),
    through: addDays(dueOn, length),
  })
}

const daysMin = 365
const daysMax = 1000

/** Every wait, deadline and hold of a policy, one after the other, with a day for each step. */
const daysOf = ({ steps }: PolicyDocument): number =>
  Object.values(steps).reduce((total, step) => {
    const days = 'days' in step ? (step.days ?? 0) : 0
    const toPay = 'payWithinDays' in step ? step.payWithinDays : 0
    return total + days + toPay + 1
  }, 0)

function workingDayBefore(day: PlainDate, { calendar }: Jurisdiction): PlainDate {
  let found = addDays(day, -1)
  while (!calendar.isWorkingDay(found)) found = addDays(found, -1)
  return found
}
