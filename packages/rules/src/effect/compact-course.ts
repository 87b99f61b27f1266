import type { ClaimEvent } from '../claim/event.ts'
import { applyEvents, foldClaim } from '../claim/fold.ts'
import type { ClaimState } from '../claim/state.ts'
import { decideCompactly } from '../decide/compact/compact.ts'
import type { CompactDecision } from '../decide/compact/compact-decision.ts'
import type { Prepared } from '../decide/compact/prepare.ts'
import { eventsOf } from '../decide/events.ts'
import { sentEvent } from '../decide/reconsider.ts'
import { addDays, laterOf, type PlainDate } from '../domain/plain-date.ts'
import { earlierKnown } from '../facts/next-change.ts'
import { balanceRulesOf } from '../policy/balance-rules.ts'
import { eventsOfHappening } from '../scenario/happening.ts'
import type { Journey } from '../scenario/walker.ts'
import type { Course, CourseDay } from './course.ts'
import { type OtherCourse, otherJourney } from './course-under.ts'

/** Under what a claim is walked again, among many. */
export type OtherCompactCourse = Pick<OtherCourse, 'claimId' | 'from' | 'through'> & {
  readonly prepared: Prepared
}

/** The course that `courseUnder` gives, for many claims at a time. A property test holds the two together. */
export function compactCourse(events: readonly ClaimEvent[], under: OtherCompactCourse): Course {
  const { prepared, ...rest } = under
  const { ruleSet, jurisdiction } = prepared
  return walked(otherJourney(events, { ...rest, ruleSet, jurisdiction }), prepared)
}

/** A claim on its way. */
type Traveller = {
  readonly prepared: Prepared
  readonly rules: ReturnType<typeof balanceRulesOf>
  readonly log: ClaimEvent[]
  state: ClaimState
  /** The latest day of any event but the first, which comes before all others whatever its day. */
  latestOn: PlainDate
}

function walked(journey: Journey, prepared: Prepared): Course {
  const { from, through, happenings } = journey
  const claim = travellerOf(journey, prepared)
  const days: CourseDay[] = []
  const named = [...happenings.keys()].filter((day) => day > from).sort()
  let [day, turn] = [from, 0]
  while (day <= through) {
    happen(claim, day, happenings)
    const decision = decidedAndSent(claim, day)
    days.push({ day, decision, state: claim.state })
    while ((named[turn] ?? through) <= day && turn < named.length) turn += 1
    day = dayAfter(decision, named[turn] ?? null) ?? addDays(through, 1)
  }
  return { days, state: claim.state, through }
}

function travellerOf({ claimId, events }: Journey, prepared: Prepared): Traveller {
  const rules = balanceRulesOf(prepared.ruleSet, prepared.jurisdiction)
  const [first, ...rest] = events.map(({ on }) => on)
  const log = [...events]
  const latestOn = rest.reduce(laterOf, first as PlainDate)
  return { prepared, rules, log, state: foldClaim(claimId, log, rules), latestOn }
}

/** Adds events to the log; folds all of it again where one took effect before another in it. */
function take(claim: Traveller, events: readonly ClaimEvent[]): void {
  for (const event of events) {
    claim.log.push(event)
    const isLate = event.on < claim.latestOn
    claim.state = isLate
      ? foldClaim(claim.state.id, claim.log, claim.rules)
      : applyEvents(claim.state, [event], claim.rules)
    claim.latestOn = laterOf(claim.latestOn, event.on)
  }
}

function happen(claim: Traveller, day: PlainDate, happenings: Journey['happenings']): void {
  for (const happening of happenings.get(day) ?? [])
    take(claim, 'type' in happening ? [happening] : eventsOfHappening(happening, day, claim.state))
}

const delivery = { channel: 'simulated', contentHash: null } as const

/** Decides a claim and lets what it decided go out on the same day: nothing came between to ask again for. */
function decidedAndSent(claim: Traveller, day: PlainDate): CompactDecision {
  const decision = decideCompactly(claim.state, claim.prepared, day)
  const { id, action, amounts } = decision
  take(claim, eventsOf(decision))
  const { pending } = claim.state
  if (action.kind !== 'none' && amounts !== null && pending !== null && pending.action !== 'review')
    take(claim, [sentEvent(action, { id, day, amounts }, delivery)])
  return decision
}

/** The next day to look at it: an action is an event, which it is looked at the day after. */
function dayAfter({ day, action, reviewOn }: CompactDecision, named: PlainDate | null) {
  const dueOn = action.kind === 'none' ? reviewOn : earlierKnown(reviewOn, addDays(day, 1))
  return earlierKnown(dueOn !== null && dueOn > day ? dueOn : null, named)
}
