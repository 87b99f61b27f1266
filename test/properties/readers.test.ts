import { norway } from '@forfall/jurisdictions'
import {
  addDays,
  compileFast,
  type DecisionInput,
  emptyRows,
  evaluateRules,
  type FactValues,
  type FastReader,
  forecastOf,
  holds,
  knownFacts,
  nextFastHit,
  nextHit,
  type Rule,
  type RuleSet,
  readRules,
  reviewedRules,
  rulesAt,
  walk,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts } from './support/conditions.ts'
import { anyWorld, journeyOf, ruleSetOf } from './support/histories.ts'
import { anyPolicy } from './support/policies.ts'
import { anyAskedFacts, anyMisfitRuleSet, anyRuleSet } from './support/rule-sets.ts'
import { patience, runs } from './support/runs.ts'

const modes = ['generated', 'closures'] as const

function fastReader(ruleSet: RuleSet, mode: (typeof modes)[number]): FastReader {
  const compiled = compileFast(ruleSet, { facts: norway.facts, mode })
  if (!compiled.ok) throw new Error(`not taken: ${JSON.stringify(compiled.problem)}`)
  return compiled.value
}

/** The row of a claim, behind another one. */
function rowOf({ program: { layout }, fill }: FastReader, facts: FactValues) {
  const rows = emptyRows(layout, 2)
  const at = layout.slots.length
  fill(facts, rows, at)
  return { rows, at }
}

/** The first rule that holds and the others, by their indexes. */
type Found = { readonly first: number; readonly also: readonly number[] }

const foundBy = (reader: FastReader, facts: FactValues): Found => {
  const { rows, at } = rowOf(reader, facts)
  return { first: reader.first(rows, at), also: reader.also(rows, at) }
}

const foundIn = (
  evaluated: readonly { readonly conditions: { readonly met: boolean } }[],
): Found => {
  const [first = -1, ...also] = evaluated.flatMap(({ conditions }, index) =>
    conditions.met ? [index] : [],
  )
  return { first, also }
}

test('all four readers find the same rules', patience, async () => {
  await fc.assert(
    fc.asyncProperty(
      anyRuleSet,
      fc.array(anyAskedFacts, { minLength: 1, maxLength: 4 }),
      async (ruleSet, claims) => {
        const [generated, closures] = modes.map((mode) => fastReader(ruleSet, mode))
        for (const facts of claims) {
          const reference = foundIn(await evaluateRules(ruleSet.rules, facts))
          const plain = foundIn(readRules(ruleSet.rules, facts))
          expect({
            plain,
            generated: generated && foundBy(generated, facts),
            closures: closures && foundBy(closures, facts),
          }).toEqual({ plain: reference, generated: reference, closures: reference })
        }
      },
    ),
    runs(150),
  )
})

test('a fact held against what it never is comes out as the plain reader says', patience, () => {
  fc.assert(
    fc.property(anyMisfitRuleSet, anyAskedFacts, (ruleSet, facts) => {
      const plain = foundIn(readRules(ruleSet.rules, facts))
      for (const mode of modes) {
        const reader = fastReader(ruleSet, mode)
        expect({ mode, ...foundBy(reader, facts) }).toEqual({ mode, ...plain })
      }
    }),
    runs(1500),
  )
})

test('what a policy compiles to is taken, and read alike wherever a claim stands', patience, () => {
  fc.assert(
    fc.property(anyPolicy, anyFacts, (policy, facts) => {
      const ruleSet = ruleSetOf(policy)
      const readers = modes.map((mode) => fastReader(ruleSet, mode))
      for (const position of ['start', ...Object.keys(ruleSet.steps), 'elsewhere']) {
        const at = { ...facts, position }
        const plain = foundIn(readRules(ruleSet.rules, at))
        for (const reader of readers) expect(foundBy(reader, at)).toEqual(plain)
      }
    }),
    runs(300),
  )
})

/** The rule that decides about a claim, by the plain reader. */
function hitOf({ ruleSet, state, day }: DecisionInput): Rule | null {
  const { values } = knownFacts({ state, day }, norway)
  const rules = rulesAt(ruleSet, state.position).filter(
    ({ event: { params } }) => params.source === 'flow' || !state.reviewed.includes(params.step),
  )
  return rules.find(({ conditions }) => holds(conditions, values)) ?? null
}

test('the next day on which another rule comes first is the same on rows', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, fc.integer({ min: 0, max: 40 }), async (world, later) => {
      const journey = journeyOf(world.history, world.policy)
      const reader = fastReader(journey.ruleSet, 'generated')
      const forecast = forecastOf(reader)
      const { days } = await walk(journey)
      for (const { state, day: walked } of days)
        for (const day of [walked, addDays(walked, later)]) {
          const input = { ruleSet: journey.ruleSet, jurisdiction: norway, state, day }
          const row = rowOf(reader, knownFacts(input, norway).values)
          const hit = hitOf(input)
          const first = reader.firstBut(reviewedRules(input), row.rows, row.at)
          expect(journey.ruleSet.rules[first]?.name).toBe(hit?.name)
          expect(nextFastHit(input, forecast, row)).toEqual(nextHit(input, hit))
        }
    }),
    runs(100),
  )
})
