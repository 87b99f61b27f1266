import { norway } from '@forfall/jurisdictions'
import {
  type ClaimEvent,
  type ClaimState,
  decide,
  decideAtOnce,
  eventsOf,
  foldClaim,
  type PlainDate,
  walk,
  walkAtOnce,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyWorld, balanceOf, journeyOf } from './support/histories.ts'
import { patience, runs } from './support/runs.ts'

/** Everything known of the claim before the decisions of a day, from the log of a finished walk. */
const eventsBefore = (events: readonly ClaimEvent[], day: PlainDate): readonly ClaimEvent[] =>
  events.filter(({ on, type }) => on < day || (on === day && !byTheEngine.has(type)))

const byTheEngine: ReadonlySet<ClaimEvent['type']> = new Set([
  'decision-made',
  'hold-ended',
  'reminder-sent',
  'notice-sent',
  'demand-sent',
  'message-sent',
  'handed-over',
])

test('deciding twice gives the same, to the last byte', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, fc.integer({ min: 0, max: 90 }), async (world, at) => {
      const journey = journeyOf(world.history, world.policy)
      const { days } = await walk(journey)
      const chosen = days[at % days.length]
      if (chosen === undefined) throw new Error('a walk decides at least once')
      const input = {
        ruleSet: journey.ruleSet,
        jurisdiction: norway,
        state: chosen.state,
        day: chosen.day,
      }
      const twice = [await decide(input), await decide(asCopied(input))]
      expect(JSON.stringify(twice[0])).toBe(JSON.stringify(twice[1]))
    }),
    runs(150),
  )
})

test('both readers of conditions give the same decision, to the last byte', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      const journey = journeyOf(world.history, world.policy)
      const { days } = await walk(journey)
      for (const { state, day } of days) {
        const input = { ruleSet: journey.ruleSet, jurisdiction: norway, state, day }
        expect(JSON.stringify(decideAtOnce(input))).toBe(JSON.stringify(await decide(input)))
      }
    }),
    runs(60),
  )
})

test('a walk at once leaves the same log', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async ({ policy, history }) => {
      const journey = journeyOf(history, policy)
      expect(walkAtOnce(journey)).toEqual(await walk(journey))
    }),
    runs(60),
  )
})

/** The same input made of other objects; the law has functions and stays itself. */
const asCopied = <Input extends { state: ClaimState; ruleSet: object }>(input: Input) => ({
  ...input,
  state: structuredClone(input.state),
  ruleSet: structuredClone(input.ruleSet),
})

test('a day decided once has nothing more to decide', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async ({ policy, history }) => {
      const journey = journeyOf(history, policy)
      const { days, events } = await walk(journey)
      for (const { day, decision, state: sent } of days) {
        const before = eventsBefore(events, day)
        const decided = foldClaim('1', [...before, ...eventsOf(decision)], balanceOf(policy))
        for (const state of [decided, sent]) {
          const again = await decide({ ...journey, state, day })
          expect({ day, kind: again.action.kind, events: eventsOf(again) }).toEqual({
            day,
            kind: 'none',
            events: [],
          })
        }
      }
    }),
    runs(120),
  )
})

test('the decisions of a claim have ids of their own', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async ({ policy, history }) => {
      const { days } = await walk(journeyOf(history, policy))
      const acting = days.filter(({ decision }) => decision.action.kind !== 'none')
      const ids = acting.map(({ decision }) => decision.id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    runs(120),
  )
})

test('a claim has at most one action a day', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async ({ policy, history }) => {
      const { events } = await walk(journeyOf(history, policy))
      const acted = events.filter(({ type }) => type === 'decision-made').map(({ on }) => on)
      expect(new Set(acted).size).toBe(acted.length)
    }),
    runs(120),
  )
})
