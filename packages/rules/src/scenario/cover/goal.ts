import { type Way, waysOf } from '../../policy/compile.ts'
import { type Comparison, comparisonsIn } from '../../policy/condition.ts'
import type { PolicyDocument } from '../../policy/document.ts'
import type { RuleSet } from '../../policy/rule-set.ts'
import type { Walk } from '../walker.ts'

/** Something of a policy that a scenario is to reach, and what its conditions ask. */
export type Goal = {
  /** `step/…`, `always/…`, `way/…` by the name of its rule, or `exit/…/0`: a branch, its exits counted. */
  readonly id: string
  /** The ways that reach it; none for an `always` entry, which is watched everywhere. */
  readonly ways: readonly Way[]
  /** What it depends on besides the passing of days. */
  readonly asks: readonly Comparison[]
}

/** Up to so many ways are each a goal; of more, only the exits of branches are. */
const waysMax = 50

/** Each step with an action, each `always` entry, and each way or at least each exit of a branch. */
export function goalsOf({ document, ruleSet, wayOf }: Policy): readonly Goal[] {
  const ways = [...wayOf.values()]
  const along = (id: string, some: readonly Way[]): Goal => ({
    id,
    ways: some,
    asks: some.flatMap((way) => askedOn(way, document)),
  })
  const exits = [...new Set(ways.flatMap(exitsPassed))]
  const passing = (exit: string) => ways.filter((way) => exitsPassed(way).includes(exit))
  return [
    ...Object.keys(ruleSet.steps).map((step) =>
      along(
        `step/${step}`,
        ways.filter(({ to }) => to === step),
      ),
    ),
    ...(ways.length > waysMax
      ? exits.map((exit) => along(exit, passing(exit)))
      : [...wayOf].map(([rule, way]) => along(`way/${rule}`, [way]))),
    ...ruleSet.always.map(({ id, when }) => ({
      ...{ id: `always/${id}`, ways: [] },
      asks: comparisonsIn(when),
    })),
  ]
}

/** A policy with what it compiles to. */
type Policy = {
  readonly document: PolicyDocument
  readonly ruleSet: RuleSet
  readonly wayOf: WayOfRule
}

/** Ids of the goals that a walk reaches. */
export function goalsReached({ days }: Walk, { ruleSet, wayOf }: Policy): ReadonlySet<string> {
  const isAlways = (step: string) => ruleSet.always.some(({ id }) => id === step)
  return new Set(
    days.flatMap(({ decision: { action, explanation } }) => [
      ...(action.kind === 'none'
        ? []
        : [`${isAlways(action.step) ? 'always' : 'step'}/${action.step}`]),
      ...explanation.rules
        .filter(({ outcome }) => outcome === 'fired')
        .flatMap(({ rule }) => [`way/${rule}`, ...exitsPassed(wayOf.get(rule))]),
    ]),
  )
}

/** The way each rule of a flow stands for, by the rule's name. */
export type WayOfRule = ReadonlyMap<string, Way>

/** The way each rule of a flow stands for: the rules of the flow are its ways, in order. */
export function wayOfRule(document: PolicyDocument, { rules }: RuleSet): WayOfRule {
  const names = rules.filter(({ event }) => event.params.source === 'flow').map(({ name }) => name)
  return new Map(waysOf(document).map((way, index) => [names[index] ?? '', way]))
}

const exitsPassed = (way: Way | undefined): readonly string[] =>
  (way?.passes ?? []).flatMap(({ step, exit }) => (exit === null ? [] : [`exit/${step}/${exit}`]))

const askedOn = ({ passes }: Way, { steps }: PolicyDocument): readonly Comparison[] =>
  passes.flatMap(({ step }) => {
    const branch = steps[step]
    return branch?.kind === 'branch' ? branch.cases.flatMap(({ when }) => comparisonsIn(when)) : []
  })
