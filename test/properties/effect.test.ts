import { norway } from '@forfall/jurisdictions'
import {
  addDays,
  assert,
  type ClaimEvent,
  type Course,
  type CourseDifference,
  compactCourse,
  compareCourses,
  courseUnder,
  effectSummary,
  externalEvents,
  foldClaim,
  type Journey,
  type PolicyDocument,
  prepare,
  type Walk,
  walkAtOnce,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyHistory, balanceOf, type History, journeyOf, ruleSetOf } from './support/histories.ts'
import { anyPolicy } from './support/policies.ts'
import { patience, runs } from './support/runs.ts'

type Change = {
  readonly before: PolicyDocument
  readonly after: PolicyDocument
  readonly history: History
}

const anyChange: fc.Arbitrary<Change> = fc.record({
  before: anyPolicy,
  after: anyPolicy,
  history: anyHistory,
})

const actionsOf = ({ days }: Walk) =>
  days.filter(({ decision }) => decision.action.kind !== 'none').map(({ decision }) => decision)

/** The claim of a log under another policy, for as long as the journey the log is from. */
const walkedAgain = (
  events: readonly ClaimEvent[],
  policy: PolicyDocument,
  { from, through }: Pick<Journey, 'from' | 'through'>,
): Walk =>
  courseUnder(events, {
    claimId: '1',
    ruleSet: ruleSetOf(policy),
    jurisdiction: norway,
    from,
    through,
  })

/** Nobody answers to a review: answers depend on what was asked. */
const unanswered = ({ given, happenings }: History): History => ({
  given,
  happenings: happenings.filter(({ happening }) => !('review-closed' in happening)),
})

test('what came from outside gives the same decisions again', patience, () => {
  fc.assert(
    fc.property(anyPolicy, anyHistory, (policy, history) => {
      const journey = journeyOf(history, policy)
      const walked = walkAtOnce(journey)
      for (const log of [walked.events, externalEvents(walked.events)]) {
        const again = walkedAgain(log, policy, journey)
        expect(actionsOf(again)).toEqual(actionsOf(walked))
        expect(again.state).toEqual(walked.state)
      }
    }),
    runs(80),
  )
})

test('under another policy it gives what that policy would have done', patience, () => {
  fc.assert(
    fc.property(anyChange, ({ before, after, history }) => {
      const journey = journeyOf(unanswered(history), before)
      const { events } = walkAtOnce(journey)
      const direct = walkAtOnce(journeyOf(unanswered(history), after))
      expect(actionsOf(walkedAgain(events, after, journey))).toEqual(actionsOf(direct))
    }),
    runs(80),
  )
})

test('a claim goes on from any day as it did, when nothing was waiting on it', patience, () => {
  fc.assert(
    fc.property(
      anyPolicy,
      anyHistory,
      fc.integer({ min: 1, max: 120 }),
      (policy, history, after) => {
        const journey = journeyOf(history, policy)
        const { events, ...walked } = walkAtOnce(journey)
        const from = addDays(journey.from, after)
        const earlier = events.filter(({ on }) => on < from)
        fc.pre(foldClaim('1', earlier, balanceOf(policy)).pending === null)
        const again = walkedAgain(events, policy, { from, through: journey.through })
        const rest = actionsOf({ ...walked, events }).filter(({ day }) => day >= from)
        expect(actionsOf(again)).toEqual(rest)
      },
    ),
    runs(80),
  )
})

/** A log as walks leave it, or with what was recorded late: moved back in time by some days. */
const withLateNews = (events: readonly ClaimEvent[], back: number): readonly ClaimEvent[] =>
  events.map((event, index) =>
    index > 0 && event.type === 'payment-received'
      ? { ...event, on: addDays(event.on, -back) }
      : event,
  )

const eveningsOf = ({ days }: Course) =>
  days.map(({ day, decision: { action }, state }) => ({ day, action, state }))

test('a compact course is the course, and differs as it does', patience, () => {
  const back = fc.constantFrom(0, 0, 3, 20)
  const skipped = fc.constantFrom(0, 0, 25)
  fc.assert(
    fc.property(anyChange, back, skipped, ({ history, ...policies }, late, skip) => {
      const journey = journeyOf(history, policies.before)
      const events = withLateNews(walkAtOnce(journey).events, late)
      const days = { from: addDays(journey.from, skip), through: journey.through }
      const [was, is] = ([policies.before, policies.after] as const).map((policy) => {
        const walk = walkedAgain(events, policy, days)
        const prepared = prepare(ruleSetOf(policy), norway)
        const course = compactCourse(events, { claimId: '1', prepared, ...days })
        expect(course.state).toEqual(walk.state)
        expect(eveningsOf(course)).toEqual(eveningsOf(walk))
        return { walk, course }
      })
      assert(was !== undefined && is !== undefined, 'there are two policies')
      expect(compareCourses(was.course, is.course, norway)).toEqual(
        compareCourses(was.walk, is.walk, norway),
      )
    }),
    runs(150),
  )
})

function differenceOf({ before, after, history }: Change): CourseDifference {
  const course = (policy: PolicyDocument) => walkAtOnce(journeyOf(history, policy))
  return compareCourses(course(before), course(after), norway)
}

test('a course is the same as itself', patience, () => {
  fc.assert(
    fc.property(anyPolicy, anyHistory, (policy, history) => {
      const none = { gained: [], lost: [], moved: [], altered: [], isSame: true }
      expect(differenceOf({ before: policy, after: policy, history })).toMatchObject(none)
    }),
    runs(50),
  )
})

test('the way back is the other way round', patience, () => {
  fc.assert(
    fc.property(anyChange, (change) => {
      const there = differenceOf(change)
      const back = differenceOf({ ...change, before: change.after, after: change.before })
      expect(back.isSame).toBe(there.isSame)
      expect(back.gained.length - back.lost.length).toBe(there.lost.length - there.gained.length)
      expect(back.feesMinor).toEqual({
        before: there.feesMinor.after,
        after: there.feesMinor.before,
      })
    }),
    runs(50),
  )
})

test('totals are the sums of the claims', patience, () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 6 }), (changes) => {
      const rows = changes.map(differenceOf)
      const summary = effectSummary(rows)
      const sum = (of: (row: CourseDifference) => number) =>
        rows.reduce((total, row) => total + of(row), 0)
      const money = (of: (one: (typeof summary.money)[number]) => number) =>
        summary.money.reduce((total, one) => total + of(one), 0)
      expect(summary.claims).toBe(rows.length)
      expect(summary.changedClaims).toBe(sum(({ isSame }) => (isSame ? 0 : 1)))
      expect(summary.actions.earlier + summary.actions.later).toBe(sum(({ moved }) => moved.length))
      expect(summary.actions.gained - summary.actions.lost).toBe(
        sum(({ gained, lost }) => gained.length - lost.length),
      )
      for (const side of ['before', 'after'] as const) {
        expect(summary.contacts[side]).toBe(sum(({ contacts }) => contacts[side]))
        expect(summary.handOvers.days[side]).toBe(sum((row) => row.daysToHandOver[side] ?? 0))
        expect(money(({ feesMinor }) => feesMinor[side])).toBe(sum((row) => row.feesMinor[side]))
        expect(money(({ compensationMinor }) => compensationMinor[side])).toBe(
          sum((row) => row.compensationMinor[side]),
        )
        const known = rows.filter(
          ({ interestMinor: { before, after } }) => before !== null && after !== null,
        )
        expect(money(({ interestMinor }) => interestMinor[side])).toBe(
          known.reduce((total, { interestMinor }) => total + (interestMinor[side] ?? 0), 0),
        )
      }
    }),
    runs(25),
  )
})
