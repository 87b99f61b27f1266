import type { ClaimEvent } from '../claim/event.ts'
import { foldClaim } from '../claim/fold.ts'
import type { ClaimState } from '../claim/state.ts'
import type { DecisionInput } from '../decide/context.ts'
import { eventsOf } from '../decide/events.ts'
import { asIfUndecided, dispatchOf } from '../decide/reconsider.ts'
import { decide, decideAtOnce } from '../decide.ts'
import type { Decision } from '../decision.ts'
import { addDays, type PlainDate } from '../domain/plain-date.ts'
import { earlierKnown } from '../facts/next-change.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { balanceRulesOf } from '../policy/balance-rules.ts'
import type { RuleSet } from '../policy/rule-set.ts'
import { eventsOfHappening } from './happening.ts'
import type { Happening } from './schema.ts'

/** What a walk through time needs. */
export type Journey = {
  readonly claimId: string
  /** What is already in the claim's log; begins with its invoice. */
  readonly events: readonly ClaimEvent[]
  readonly ruleSet: RuleSet
  readonly jurisdiction: Jurisdiction
  /** What comes to be known on each day, in order: as people write it, or as it stands in a log. */
  readonly happenings: ReadonlyMap<PlainDate, readonly (Happening | ClaimEvent)[]>
  /** Days, besides those on which the claim is due, on which it is decided. */
  readonly alsoOn: ReadonlySet<PlainDate>
  /** First and last day, both inclusive. */
  readonly from: PlainDate
  readonly through: PlainDate
  /** Decide on every day instead of on due days; slower, with the same answers. */
  readonly everyDay?: boolean
}

/** A day of a walk on which the claim was decided. */
export type WalkedDay = {
  readonly day: PlainDate
  readonly decision: Decision
  readonly state: ClaimState
}

/** A walk with its whole log. */
export type Walk = {
  readonly days: readonly WalkedDay[]
  readonly events: readonly ClaimEvent[]
  readonly state: ClaimState
  /** Last day it covers, inclusive, whether or not the claim was decided on it. */
  readonly through: PlainDate
}

/**
 * Takes a claim through time as the nightly run would.
 *
 * What happens on a day comes before that day's decision. A decided letter goes out on the same day,
 * also where it waits for release. A day is skipped only if nothing is due and nothing happens.
 */
export async function walk(journey: Journey): Promise<Walk> {
  const walking = walkedBy(journey)
  let at = walking.next()
  while (at.done !== true) at = walking.next(await decide(at.value))
  return at.value
}

/**
 * The same walk at once, its rules evaluated by Forfall's own reader of conditions instead of
 * json-rules-engine. A property test holds the two together.
 */
export function walkAtOnce(journey: Journey): Walk {
  const walking = walkedBy(journey)
  let at = walking.next()
  while (at.done !== true) at = walking.next(decideAtOnce(at.value))
  return at.value
}

/** A part of a walk: hands out what is to be decided, and goes on when it was. */
type Walking<Outcome> = Generator<DecisionInput, Outcome, Decision>

function* walkedBy(journey: Journey): Walking<Walk> {
  const { claimId, ruleSet, jurisdiction, through } = journey
  const rules = balanceRulesOf(ruleSet, jurisdiction)
  const log = { ...journey, events: [...journey.events] }
  const days: WalkedDay[] = []
  let dueOn: PlainDate | null = journey.from
  for (let day = journey.from; day <= through; day = nextDay(day, dueOn, journey)) {
    const somethingHappened = happen(log, day)
    const isNamed = somethingHappened || journey.alsoOn.has(day) || journey.everyDay === true
    if (!isNamed && dueOn !== day) continue
    const decision = yield* decidedAndSent(log, day)
    days.push({ day, decision, state: foldClaim(claimId, log.events, rules) })
    dueOn = nextDueOn(decision)
  }
  return { days, events: log.events, state: foldClaim(claimId, log.events, rules), through }
}

type Log = Omit<Journey, 'events'> & { readonly events: ClaimEvent[] }

/** Adds what happens on a day to the log; tells whether anything did. */
function happen({ claimId, events, happenings, ruleSet, jurisdiction }: Log, day: PlainDate) {
  const rules = balanceRulesOf(ruleSet, jurisdiction)
  const happened = happenings.get(day) ?? []
  for (const happening of happened)
    events.push(
      ...('type' in happening
        ? [happening]
        : eventsOfHappening(happening, day, foldClaim(claimId, events, rules))),
    )
  return happened.length > 0
}

/** An action is an event: the claim is looked at again the day after it. */
function nextDueOn({ action, day, reviewOn }: Decision): PlainDate | null {
  return action.kind === 'none' ? reviewOn : earlierKnown(reviewOn, addDays(day, 1))
}

/** Decides a claim and lets what it decided go out; adds to the log. */
function* decidedAndSent(log: Log, day: PlainDate): Walking<Decision> {
  const { claimId, ruleSet, jurisdiction, events } = log
  const rules = balanceRulesOf(ruleSet, jurisdiction)
  const inputNow = (): DecisionInput => ({
    state: foldClaim(claimId, events, rules),
    ruleSet,
    jurisdiction,
    day,
  })
  const decision = yield inputNow()
  events.push(...eventsOf(decision))
  const decided = inputNow()
  const { pending } = decided.state
  if (pending === null || pending.action === 'review' || decision.action.kind === 'none')
    return decision
  const dispatch = dispatchOf(decided, yield asIfUndecided(decided))
  if (dispatch.kind === 'send')
    events.push(dispatch.sent({ channel: 'simulated', contentHash: null }))
  if (dispatch.kind === 'withdraw') events.push(dispatch.event)
  return decision
}

function nextDay(day: PlainDate, dueOn: PlainDate | null, journey: Journey): PlainDate {
  if (journey.everyDay === true) return addDays(day, 1)
  const named = [
    ...journey.happenings.keys(),
    ...journey.alsoOn,
    ...(dueOn === null ? [] : [dueOn]),
  ]
  const ahead = named.filter((one) => one > day)
  return ahead.reduce((first, one) => (one < first ? one : first), addDays(journey.through, 1))
}
