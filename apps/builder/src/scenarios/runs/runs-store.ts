import {
  coverageFigure,
  type PolicyCoverage,
  type PolicyDocument,
  policyCoverage,
  policyHash,
  type ScenarioInput,
} from '@forfall/rules'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AutosaveMeans } from '../../document/autosave.ts'
import type { DraftStore } from '../../document/store.ts'
import type { AskRuns, RunAnswer } from './ask-worker.ts'
import type { ScenarioRun } from './run.ts'

type Runs = ReadonlyMap<ScenarioInput, ScenarioRun>

/** How the scenarios of a policy came out. */
export type RunsState = {
  /** Of which policy, by its content; `null` before the first run. */
  readonly hash: string | null
  /** By the scenario as it is written. While others are under way, those of the policy before. */
  readonly runs: Runs
  /** How many are still to come. */
  readonly awaited: number
  /** Whether a person called the run off before it was through. */
  readonly isCalledOff: boolean
  /** Whether the policy has faults that keep it from running. */
  readonly cannotRun: boolean
  /** How much of the policy they come through; `null` where it cannot run, or before that is known. */
  readonly coverage: PolicyCoverage | null
  /** Whether that is painted over the diagram. */
  readonly isPainted: boolean
  readonly paint: (isPainted: boolean) => void
  /** Runs every scenario anew. */
  readonly runAll: () => void
  readonly cancel: () => void
}

/** The store of the runs of one open draft. */
export type RunsStore = StoreApi<RunsState>

/** What runs are given from outside. */
export type RunMeans = {
  readonly draft: DraftStore
  readonly asking: AskRuns
  readonly after: AutosaveMeans['after']
}

/** After a change scenarios are run so many milliseconds later, when no other follows. */
const idleMs = 500

/**
 * The runs of the scenarios of a draft. From `start` on they follow each of its changes, until they are
 * stopped: all scenarios are run where the policy changed, else those that are new.
 */
export function createRuns({ draft, asking, after }: RunMeans): {
  readonly runs: RunsStore
  readonly start: () => () => void
} {
  let callOff: () => void = () => undefined
  let of: PolicyDocument | null = null
  const run = (isAnew: boolean): void => {
    callOff()
    const { document, scenarios } = draft.getState().content
    const before: Runs = of === document && !isAnew ? runs.getState().runs : new Map()
    of = document
    const found = new Map(scenarios.flatMap((one) => withRun(one, before)))
    const wanted = scenarios.filter((one) => !found.has(one))
    runs.setState({ awaited: wanted.length, isCalledOff: false })
    if (wanted.length === 0 && found.size > 0) runs.setState(finished(document, found))
    else
      asking.ask({ document, scenarios: wanted }, (answers) => {
        taken(answers, wanted, found)
        runs.setState(stateAfter(answers, { document, found, count: scenarios.length }))
      })
  }
  const runs = createStore<RunsState>((set) => ({
    ...nothing,
    paint: (isPainted) => set({ isPainted }),
    runAll: () => run(true),
    cancel() {
      asking.cancel()
      set({ awaited: 0, isCalledOff: true })
    },
  }))
  const follow = () =>
    draft.subscribe(({ content }, { content: before }) => {
      if (content.document === before.document && content.scenarios === before.scenarios) return
      runs.setState({ awaited: Math.max(1, content.scenarios.length) })
      callOff()
      callOff = after(idleMs, () => run(false))
    })
  return {
    runs,
    start() {
      const unfollow = follow()
      run(false)
      return () => {
        callOff()
        unfollow()
        asking.cancel()
      }
    },
  }
}

const nothing = {
  hash: null,
  runs: new Map(),
  awaited: 0,
  isCalledOff: false,
  cannotRun: false,
  coverage: null,
  isPainted: false,
} as const

/** Keeps what came of the scenarios that were asked about. */
function taken(
  answers: readonly RunAnswer[],
  wanted: readonly ScenarioInput[],
  found: Map<ScenarioInput, ScenarioRun>,
): void {
  for (const answer of answers) {
    const one = answer.kind === 'run' ? wanted[answer.index] : undefined
    if (answer.kind === 'run' && one !== undefined) found.set(one, answer.run)
  }
}

type Found = { readonly document: PolicyDocument; readonly found: Runs; readonly count: number }

function stateAfter(
  answers: readonly RunAnswer[],
  { document, found, count }: Found,
): Partial<RunsState> {
  const kinds = new Set(answers.map(({ kind }) => kind))
  if (kinds.has('done')) return finished(document, found)
  if (!kinds.has('cannot-run')) return { runs: new Map(found), awaited: count - found.size }
  return { ...finished(document, new Map()), coverage: null, cannotRun: true }
}

const finished = (document: PolicyDocument, runs: Runs): Partial<RunsState> => ({
  hash: policyHash(document),
  coverage: coverageOf(document, runs),
  runs: new Map(runs),
  awaited: 0,
  cannotRun: false,
})

const withRun = (
  scenario: ScenarioInput,
  runs: Runs,
): readonly (readonly [ScenarioInput, ScenarioRun])[] => {
  const run = runs.get(scenario)
  return run === undefined ? [] : [[scenario, run]]
}

const coverageOf = (document: PolicyDocument, runs: Runs): PolicyCoverage =>
  policyCoverage(
    document,
    [...runs.values()].flatMap((run) => ('passage' in run ? [run.passage] : [])),
  )

/** How many scenarios there are, and how many came out as they expect. */
export const countsOf = (
  scenarios: readonly ScenarioInput[],
  { runs }: Pick<RunsState, 'runs'>,
): { readonly passed: number; readonly failed: number; readonly count: number } => {
  const outcomes = scenarios.map((one) => runs.get(one)?.outcome)
  return {
    passed: outcomes.filter((one) => one === 'passed').length,
    failed: outcomes.filter((one) => one === 'failed' || one === 'unreadable').length,
    count: scenarios.length,
  }
}

/** How much of the policy is covered, in whole percent; `null` where nobody knows. */
export function coveredPercent({ coverage }: Pick<RunsState, 'coverage'>): number | null {
  if (coverage === null) return null
  const { covered, all } = coverageFigure(coverage)
  return all === 0 ? 100 : Math.floor((100 * covered) / all)
}
