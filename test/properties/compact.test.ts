import { jurisdictions } from '@forfall/jurisdictions'
import {
  addDays,
  applyEvents,
  assert,
  balanceRulesOf,
  type ClaimEvent,
  type ClaimState,
  compactOf,
  compilePolicy,
  type Dispatch,
  decide,
  decideAtOnce,
  decideCompactly,
  foldClaim,
  type Journey,
  type Jurisdiction,
  money,
  openingEvents,
  type PlainDate,
  plainDate,
  prepare,
  type RuleSet,
  recheckDraft,
  reconsider,
  walk,
  walkAtOnce,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyWorld, balanceOf, journeyOf } from './support/histories.ts'
import { patience, runs } from './support/runs.ts'

/** Some days after each day on which a claim was decided, and the claim as it stood in the evening. */
const momentsOf = (journey: Journey, later: number) =>
  walkAtOnce(journey).days.flatMap(({ state, day }) =>
    [0, 1, later].map((more) => ({ state, day: addDays(day, more) })),
  )

const asText = (value: unknown): string => JSON.stringify(value)

test('the compact form is what the whole decision says, to the byte', patience, () => {
  fc.assert(
    fc.property(anyWorld, fc.integer({ min: 2, max: 40 }), (world, later) => {
      const journey = journeyOf(world.history, world.policy)
      const { ruleSet, jurisdiction } = journey
      const prepared = prepare(ruleSet, jurisdiction)
      for (const { state, day } of momentsOf(journey, later)) {
        const whole = decideAtOnce({ state, ruleSet, jurisdiction, day })
        expect(asText(decideCompactly(state, prepared, day))).toBe(asText(compactOf(whole)))
      }
    }),
    runs(200),
  )
})

test('and what the reference reader says', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      const journey = journeyOf(world.history, world.policy)
      const { ruleSet, jurisdiction } = journey
      const prepared = prepare(ruleSet, jurisdiction)
      for (const { state, day } of momentsOf(journey, 3)) {
        const whole = await decide({ state, ruleSet, jurisdiction, day })
        expect(asText(decideCompactly(state, prepared, day))).toBe(asText(compactOf(whole)))
      }
    }),
    runs(30),
  )
})

test('events on top of a claim leave it as the whole log does', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, fc.nat({ max: 20 }), async (world, cut) => {
      const { events } = await walk(journeyOf(world.history, world.policy))
      const ordered = events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      const rules = balanceOf(world.policy)
      const [first, ...rest] = events
      fc.pre(first !== undefined && ordered[0] === first)
      const log = [first, ...ordered.slice(1)]
      expect(rest.length).toBe(log.length - 1)
      const at = 1 + (cut % log.length)
      const before = foldClaim('1', log.slice(0, at), rules)
      expect(applyEvents(before, log.slice(at), rules)).toEqual(foldClaim('1', log, rules))
    }),
    runs(200),
  )
})

/** The claim right after each decision whose action could wait for release. */
function draftsOf({ claimId, ruleSet, jurisdiction }: Journey, events: readonly ClaimEvent[]) {
  const rules = balanceRulesOf(ruleSet, jurisdiction)
  return events.flatMap((event, index) => {
    if (event.type !== 'decision-made') return []
    const state = foldClaim(claimId, events.slice(0, index + 1), rules)
    const isOutward = state.pending !== null && state.pending.action !== 'review'
    return isOutward ? [{ state, on: event.on }] : []
  })
}

/** Every day for a while, then one day of eleven. */
const daysAfter = Array.from({ length: 120 }, (_, day) => day).filter(
  (day) => day < 10 || day % 11 === 0,
)

/** Asks again for a draft day after day until it is withdrawn; compares, and looks at `reviewOn`. */
async function expectAskedAgain(state: ClaimState, on: PlainDate, journey: Journey): Promise<void> {
  const { ruleSet, jurisdiction } = journey
  const prepared = prepare(ruleSet, jurisdiction)
  let quietUntil: PlainDate | null = on
  for (const day of daysAfter.map((after) => addDays(on, after))) {
    const found = recheckDraft(state, prepared, day)
    const whole = await reconsider({ state, ruleSet, jurisdiction, day })
    const isDue = quietUntil !== null && quietUntil <= day
    expect(found.kind === 'withdraw').toBe(whole.kind === 'withdraw')
    if (found.kind === 'withdraw') {
      expect({ isDue, event: found.event }).toEqual({ isDue: true, event: eventIn(whole) })
      return
    }
    if (isDue) quietUntil = found.reviewOn
  }
}

const eventIn = (dispatch: Dispatch) => (dispatch.kind === 'withdraw' ? dispatch.event : null)

test('a draft is withdrawn when asking again would, and not before its day', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      const journey = journeyOf(world.history, world.policy)
      for (const { state, on } of draftsOf(journey, walkAtOnce(journey).events))
        await expectAskedAgain(state, on, journey)
    }),
    runs(60),
  )
})

test.each(jurisdictions.flatMap((law) => law.policies.map((policy) => ({ law, policy }))))(
  'both forms agree under $policy.id',
  ({ law, policy }) => {
    const compiled = compilePolicy(policy, law)
    assert(compiled.ok, 'a default policy compiles')
    const ruleSet = compiled.value
    const prepared = prepare(ruleSet, law)
    const kinds = new Set<string>()
    for (const { state, day } of momentsOf(plainJourney(ruleSet, law), 9)) {
      const whole = decideAtOnce({ state, ruleSet, jurisdiction: law, day })
      kinds.add(whole.action.kind)
      expect(asText(decideCompactly(state, prepared, day))).toBe(asText(compactOf(whole)))
    }
    expect(kinds.size).toBeGreaterThan(1)
  },
)

/** A claim nobody pays, decided on every day. */
function plainJourney(ruleSet: RuleSet, jurisdiction: Jurisdiction): Journey {
  const due = plainDate('2026-02-02')
  const amount = money(100_000, jurisdiction.currency)
  const kind = ruleSet.policyId.endsWith('business') ? ('business' as const) : ('consumer' as const)
  const invoice = { number: '1', amount, issued: addDays(due, -20), due }
  return {
    claimId: '1',
    events: openingEvents({ debtor: { kind, country: jurisdiction.country }, invoice }),
    ruleSet,
    jurisdiction,
    happenings: new Map(),
    alsoOn: new Set(),
    from: due,
    through: addDays(due, 100),
    everyDay: true,
  }
}
