import { contentHash, type PlainDate, type PolicyDocument, policyHash } from '@forfall/rules'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DraftStore } from '../document/store.ts'
import type { ViewStore } from '../document/view-store.ts'
import type { Run } from './run.ts'
import type { SimulationAnswer, SimulationAsked } from './simulate.ts'

/** A published version in place of the policy that is open. */
export type OtherVersion = { readonly version: number; readonly document: PolicyDocument }

/** What a run was opened from. */
export type Source = { readonly kind: 'scenario' | 'claim'; readonly name: string }

/** One simulation: a claim, the day that is looked at, and what becomes of the claim. */
export type SimulationState = {
  readonly run: Run
  /** Where the run is from; `null` for one that was made up here or changed since. */
  readonly source: Source | null
  /** The day that is looked at: the last stop on or before it; the first stop where there is none. */
  readonly on: PlainDate | null
  /** `null` for the policy that is open. */
  readonly other: OtherVersion | null
  /** The answer that came last, by the hash of what it is about. */
  readonly answer: { readonly of: string; readonly value: SimulationAnswer | null } | null
  /** The hash of what is asked now. An answer about anything else is out of date. */
  readonly asked: string
  readonly change: (run: Run) => void
  readonly open: (run: Run, source: Source | null) => void
  readonly lookAt: (on: PlainDate | null) => void
  readonly under: (other: OtherVersion | null) => void
}

/** The store of one simulation. */
export type SimulationStore = StoreApi<SimulationState>

/** Asks what becomes of a claim; only the answer to the last question has to come. */
export type AskSimulation = (
  asked: SimulationAsked,
  take: (answer: SimulationAnswer | null) => void,
) => void

/** What a simulation is given from outside. */
export type SimulationMeans = {
  readonly draft: DraftStore
  readonly view: ViewStore
  readonly ask: AskSimulation
}

/** A simulation that begins with a run. */
export const createSimulation = (run: Run): SimulationStore =>
  createStore<SimulationState>((set) => ({
    run,
    source: null,
    on: null,
    other: null,
    answer: null,
    asked: '',
    change: (changed) => set({ run: changed, source: null }),
    open: (opened, source) => set({ run: opened, source, on: null }),
    lookAt: (on) => set({ on }),
    under: (other) => set({ other }),
  }))

/** Walks the claim again whenever it, the policy or the law changes, until it is stopped. */
export function startSimulation(
  simulation: SimulationStore,
  { draft, view, ask }: SimulationMeans,
): () => void {
  let last: SimulationAsked | null = null
  const walk = (): void => {
    const question = questionOf(simulation, { draft, view })
    if (last !== null && isSame(last, question)) return
    last = question
    const of = hashOf(question)
    simulation.setState({ asked: of })
    if (simulation.getState().answer?.of === of) return
    ask(question, (value) => {
      if (simulation.getState().asked === of) simulation.setState({ answer: { of, value } })
    })
  }
  walk()
  const stops = [draft.subscribe(walk), view.subscribe(walk), simulation.subscribe(walk)]
  return () => {
    for (const stop of stops) stop()
  }
}

function questionOf(
  simulation: SimulationStore,
  { draft, view }: Pick<SimulationMeans, 'draft' | 'view'>,
): SimulationAsked {
  const { run, other } = simulation.getState()
  const { pending } = view.getState()
  return { document: other?.document ?? draft.getState().content.document, pending, run }
}

const isSame = (one: SimulationAsked, other: SimulationAsked): boolean =>
  one.document === other.document && one.pending === other.pending && one.run === other.run

/** What a question is about. Where the cards of a policy stand does not count. */
const hashOf = ({ document, pending, run }: SimulationAsked): string =>
  contentHash({ policy: policyHash(document), pending, run })

/** The answer to what is asked now; `undefined` while it is awaited. */
export const currentAnswer = ({
  answer,
  asked,
}: Pick<SimulationState, 'answer' | 'asked'>): SimulationAnswer | null | undefined =>
  answer !== null && answer.of === asked ? answer.value : undefined

/** The stop that a day leads to: the last on or before it, else the first. */
export const stopAt = (
  stops: readonly { readonly day: PlainDate }[],
  on: PlainDate | null,
): number =>
  on === null
    ? 0
    : Math.max(
        0,
        stops.findLastIndex(({ day }) => day <= on),
      )
