import {
  compilePolicy,
  ok,
  type PlainDate,
  type PolicyDocument,
  type PolicyProblem,
  type Result,
  walkAtOnce,
  wayOfRule,
} from '@forfall/rules'
import { lawOf } from '../document/checks/law.ts'
import { journeyOfRun } from './journey.ts'
import type { Run } from './run.ts'
import { type Stop, stopsOf } from './stops.ts'

/** What is asked: all that the answer depends on, as plain JSON. */
export type SimulationAsked = {
  readonly document: PolicyDocument
  /** Id of a regime that was passed and is to be taken as in force; `null` for the law as it is. */
  readonly pending: string | null
  readonly run: Run
}

/** What becomes of a claim, day by day. */
export type Simulation = {
  readonly stops: readonly Stop[]
  /** Last day that was looked at, inclusive. */
  readonly through: PlainDate
}

/** What becomes of a claim; what keeps the policy from running, where it cannot. */
export type SimulationAnswer = Result<Simulation, readonly PolicyProblem[]>

/** Walks a claim under a policy as the nightly run would; `null` where its country's law is not known. */
export function simulated({ document, pending, run }: SimulationAsked): SimulationAnswer | null {
  const jurisdiction = lawOf(document.jurisdiction, { pending })
  if (jurisdiction === null) return null
  const compiled = compilePolicy(document, jurisdiction)
  if (!compiled.ok) return compiled
  const ruleSet = compiled.value
  const walk = walkAtOnce(journeyOfRun(run, { ruleSet, jurisdiction }))
  const wayOf = wayOfRule(document, ruleSet)
  return ok({ stops: stopsOf(walk, { document, jurisdiction, wayOf }), through: walk.through })
}
