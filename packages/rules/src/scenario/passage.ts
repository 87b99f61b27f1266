import { type ClaimState, startPosition } from '../claim/state.ts'
import { addDays, type PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { Way } from '../policy/compile.ts'
import { comparisonsIn, factsIn, holds } from '../policy/condition.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { RuleSet } from '../policy/rule-set.ts'
import { deadlinesOf, type EndWorld, waitEnd } from './cover/ends.ts'
import { wayOfRule } from './cover/goal.ts'
import { boundaryKey, sideKey } from './coverage-key.ts'
import { appliesToOf, casesOf, entryCondition, type PlacedCondition } from './placed-condition.ts'
import type { Scenario } from './schema.ts'
import type { Walk, WalkedDay } from './walker.ts'

/** The parts of a policy that the walk of one scenario comes through, each once, by key. */
export type Passage = {
  readonly steps: readonly string[]
  readonly exits: readonly string[]
  readonly conditions: readonly string[]
  readonly boundaries: readonly string[]
}

/** What passages are read with: a policy, and what it compiles to. */
export type PassageWorld = EndWorld & {
  /** The ways to each place from which a claim goes on, by where they begin. */
  readonly waysFrom: ReadonlyMap<string, readonly Way[]>
}

/** What passages through a policy are read with. */
export function passageWorld(
  document: PolicyDocument,
  ruleSet: RuleSet,
  jurisdiction: Jurisdiction,
): PassageWorld {
  const wayOf = wayOfRule(document, ruleSet)
  return {
    document,
    jurisdiction,
    wayOf,
    waysFrom: Map.groupBy(wayOf.values(), ({ from }) => from),
  }
}

/**
 * The parts of a policy that a walk of a scenario comes through.
 *
 * A way counts when its rule decides, also on a day on which the law lets its step wait. A comparison
 * counts as it came out when its branch was passed, up to the exit that was taken, or its entry was
 * looked at. A boundary day counts when the scenario names it.
 */
export function passageOf(scenario: Scenario, { days }: Walk, world: PassageWorld): Passage {
  const passed = days.map((one) => ({ one, way: firedWay(one, world) }))
  return {
    steps: once([...days.flatMap(actedOn), ...passed.flatMap(({ way }) => stepsPassed(way))]),
    exits: once(passed.flatMap(({ way }) => exitsPassed(way, world.document))),
    conditions: once(
      passed.flatMap(({ one, way }) => [
        ...watchedSides(one, world.document),
        ...branchSides(one, way, world.document),
      ]),
    ),
    boundaries: once(boundariesNamed(scenario, days, world)),
  }
}

const once = (keys: readonly string[]): readonly string[] => [...new Set(keys)]

function firedWay({ decision }: WalkedDay, { wayOf }: PassageWorld): Way | undefined {
  const fired = decision.explanation.rules.find(({ outcome }) => outcome === 'fired')
  return fired === undefined ? undefined : wayOf.get(fired.rule)
}

const actedOn = ({ decision: { action } }: WalkedDay): readonly string[] =>
  action.kind === 'none' ? [] : [action.step]

const stepsPassed = (way: Way | undefined): readonly string[] =>
  (way?.passes ?? []).map(({ step }) => step)

/** The exit by which a claim left where it stood, and those of the waits and branches after it. */
function exitsPassed(way: Way | undefined, { steps }: PolicyDocument): readonly string[] {
  if (way === undefined) return []
  const inside = way.passes.map(({ step, exit }) => {
    const branch = steps[step]
    if (exit === null || branch?.kind !== 'branch') return `${step}/next`
    return `${step}/${exit < branch.cases.length ? `cases.${exit}` : 'otherwise'}`
  })
  return [`${way.from}/next`, ...inside]
}

/** What the policy applies to, and the `always` entries that were looked at on a day. */
function watchedSides(day: WalkedDay, document: PolicyDocument): readonly string[] {
  const { blockers, explanation } = day.decision
  const wasAsked = explanation.rules.length > 0
  const isForOthers = blockers.some(({ code }) => code === 'policy-not-applicable')
  const entries = document.always.filter(({ id }) =>
    explanation.rules.some(({ rule }) => rule === `always/${id}`),
  )
  return [
    ...(wasAsked || isForOthers ? appliesToOf(document) : []),
    ...entries.map(entryCondition),
  ].flatMap((one) => sidesOn(one, day))
}

/** The cases of the branches that were passed on a day, up to the one that was taken. */
const branchSides = (
  day: WalkedDay,
  way: Way | undefined,
  { steps }: PolicyDocument,
): readonly string[] =>
  (way?.passes ?? []).flatMap(({ step, exit }) => {
    const branch = steps[step]
    if (branch?.kind !== 'branch' || exit === null) return []
    return casesOf(step, branch)
      .slice(0, exit + 1)
      .flatMap((one) => sidesOn(one, day))
  })

/** How the comparisons of a condition came out on a day; those of unknown facts did not. */
function sidesOn({ step, field, when }: PlacedCondition, { decision }: WalkedDay): string[] {
  const { facts } = decision.receipt
  return comparisonsIn(when).flatMap((comparison, index) => {
    const isKnown = [...factsIn(comparison)].every((fact) => facts[fact] !== undefined)
    if (!isKnown) return []
    return [sideKey({ step, field, index, met: holds(comparison, facts) })]
  })
}

/** The days around the ends of waits and deadlines that a scenario names. */
function boundariesNamed(
  { timeline }: Scenario,
  days: readonly WalkedDay[],
  world: PassageWorld,
): readonly string[] {
  const named = new Set(timeline.map(({ on }) => on))
  const ends = [
    ...days.flatMap(deadlinesOf),
    ...standings(days).flatMap((at) => waitsAt(at, world)),
  ]
  return ends.flatMap(({ of, on }) =>
    ([-1, 0, 1] as const)
      .filter((after) => named.has(addDays(on, after)))
      .map((after) => boundaryKey({ step: of, days: after })),
  )
}

/** The claim each time it has come to stand somewhere. */
function standings(days: readonly WalkedDay[]): readonly ClaimState[] {
  const states = days.map(({ state }) => state).filter(({ ending }) => ending === null)
  return states.filter(
    ({ position, positionOn }, index) =>
      index === 0 ||
      states[index - 1]?.position !== position ||
      states[index - 1]?.positionOn !== positionOn,
  )
}

/** The waits a claim can come to from where it stands. */
function waitsAt(
  state: ClaimState,
  { document, jurisdiction, waysFrom }: PassageWorld,
): readonly { readonly of: string; readonly on: PlainDate }[] {
  const ways = waysFrom.get(state.position ?? startPosition) ?? []
  const waits = new Set(ways.flatMap(stepsPassed))
  return [...waits].flatMap((of) => {
    const step = document.steps[of]
    const end = step?.kind === 'wait' ? waitEnd(step, state, jurisdiction) : null
    return end === null ? [] : [{ of, on: end.on }]
  })
}
