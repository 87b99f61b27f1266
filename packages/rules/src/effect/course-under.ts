import type { ClaimEvent } from '../claim/event.ts'
import { foldClaim } from '../claim/fold.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import { assert } from '../domain/result.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { balanceRulesOf } from '../policy/balance-rules.ts'
import type { RuleSet } from '../policy/rule-set.ts'
import type { Happening } from '../scenario/schema.ts'
import { type Journey, type Walk, walkAtOnce } from '../scenario/walker.ts'
import { isExternal, type KnownEvent, knownDays } from './externals.ts'

/** Under what a claim is walked again. */
export type OtherCourse = {
  readonly claimId: string
  readonly ruleSet: RuleSet
  readonly jurisdiction: Jurisdiction
  /** First day the rule set decides; the day of the claim's first event, when absent. */
  readonly from?: PlainDate
  /** Last day, inclusive. */
  readonly through: PlainDate
}

/**
 * What would become of a claim under a rule set, with all that the outside brought on its days.
 *
 * What the log holds from before `from` stays, what the engine did as well; an action that was still
 * waiting there to go out, or for a person, is decided anew. From that day on nothing that the engine
 * did counts. A person's answer to a review counts for the review that is open then, and a claim that
 * was put on another version stays on the step it stands on.
 *
 * @param events the claim's log, or only what came from outside
 */
export const courseUnder = (events: readonly ClaimEvent[], under: OtherCourse): Walk =>
  walkAtOnce(otherJourney(events, under))

/** The way that a course is walked. */
export function otherJourney(events: readonly ClaimEvent[], under: OtherCourse): Journey {
  const [first] = events
  assert(first?.type === 'invoice-imported', 'the log of a claim begins with its invoice')
  const { from = first.on } = under
  const known = knownDays(events)
  const happenings = new Map<PlainDate, readonly (Happening | ClaimEvent)[]>()
  for (const { event, knownOn } of known.slice(1))
    if (isExternal(event) && knownOn >= from)
      happenings.set(knownOn, [...(happenings.get(knownOn) ?? []), anew(event)])
  return {
    ...under,
    from,
    events: historyBefore(from, known, under),
    happenings,
    alsoOn: new Set(),
  }
}

function historyBefore(
  from: PlainDate,
  known: readonly KnownEvent[],
  { claimId, ruleSet, jurisdiction }: OtherCourse,
): readonly ClaimEvent[] {
  const history = known
    .filter(({ knownOn }, index) => index === 0 || knownOn < from)
    .map(({ event }) => event)
  const rules = balanceRulesOf(ruleSet, jurisdiction)
  const waiting = foldClaim(claimId, history, rules).pending?.decisionId
  return history.filter((event) => event.type !== 'decision-made' || event.decisionId !== waiting)
}

/** An event of a log as it is met on another course, where decisions and steps are others. */
function anew(event: ClaimEvent): Happening | ClaimEvent {
  if (event.type === 'review-closed') return { 'review-closed': event.outcome }
  if (event.type !== 'claim-placed') return event
  const { position: _position, reviewed: _reviewed, ...placed } = event
  return placed
}
