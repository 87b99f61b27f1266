import type { Jurisdiction } from '../law/jurisdiction.ts'
import { exitsOf, holdIsOver, sendingDay, waited } from '../policy/compile.ts'
import type { Condition } from '../policy/condition.ts'
import { isResting, leadsTo, type PolicyDocument, type Step } from '../policy/document.ts'
import {
  allOf,
  everything,
  type Region,
  regionOf,
  regionOutside,
  type Space,
  spaceOf,
} from './region/region.ts'

/** A way on from a step. */
export type Exit = {
  readonly to: string
  /** The claims that take it. */
  readonly region: Region
}

/** A step as the claims that pass it. */
export type FlowStep = {
  readonly rests: boolean
  /** The claims that get through a wait, or that the action of a step is for on the day. */
  readonly enters: Region
  /** In reading order; the last one of a branch is `otherwise`. */
  readonly exits: readonly Exit[]
}

/** A policy as the claims that go each way through it. */
export type Flow = {
  readonly start: string
  readonly space: Space
  /** The claims that the flow speaks for: no guard and no `always` entry comes before it. */
  readonly base: Region
  readonly steps: ReadonlyMap<string, FlowStep>
}

/** The ways through a policy that can be run. */
export function flowOf(document: PolicyDocument, jurisdiction: Jurisdiction): Flow {
  const space = spaceOf(jurisdiction)
  const steps = Object.entries(document.steps).map(
    ([id, step]) => [id, flowStepOf(step, space)] as const,
  )
  return {
    start: document.start,
    space,
    base: allOf([
      guardedRegion(document, jurisdiction, space),
      ...document.always
        // A person who has looked may say that the claim goes on.
        .filter((entry) => entry.do.kind !== 'review')
        .map(({ when }) => regionOutside(when, space)),
    ]),
    steps: new Map(steps),
  }
}

/** The guards of the engine that stand before any policy, as what must hold to pass them. */
export const guards: { readonly [guard in 'hold' | 'customer-stop']: Condition } = {
  hold: { fact: 'isOnHold', operator: 'equal', value: false },
  'customer-stop': { fact: 'isCustomerStopped', operator: 'equal', value: false },
}

/** The claims a policy is asked about at all: they pass the guards, and it is made for them. */
export function guardedRegion(
  { appliesTo }: PolicyDocument,
  { requiredFacts }: Jurisdiction,
  space: Space,
): Region {
  const known = requiredFacts.map(
    (fact): Condition => ({ fact, operator: 'notEqual', value: null }),
  )
  const conditions = [...Object.values(guards), ...known, ...(appliesTo ? [appliesTo] : [])]
  return allOf(conditions.map((condition) => regionOf(condition, space)))
}

function flowStepOf(step: Step, space: Space): FlowStep {
  const region = (conditions: readonly Condition[]): Region =>
    allOf(conditions.map((condition) => regionOf(condition, space)))
  if (step.kind === 'branch')
    return {
      rests: false,
      enters: everything,
      exits: exitsOf(step).map(({ next, conditions }) => ({
        to: next,
        region: region(conditions),
      })),
    }
  const leaving = region(holdIsOver(step))
  return {
    rests: isResting(step),
    enters: region(step.kind === 'wait' ? waited(step) : sendingDay(step)),
    exits: leadsTo(step).map((to) => ({ to, region: leaving })),
  }
}
