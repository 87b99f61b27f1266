import { assert, type PlainDate, type PolicyProblem } from '@forfall/rules'
import { createContext, use, useMemo } from 'react'
import { useStore } from 'zustand'
import { useDraft } from '../editor/editor-context.ts'
import { type FactContext, factContextOf } from '../messages/fact-words.ts'
import { useWords } from '../messages/use-words.ts'
import { invoiceOf } from './run.ts'
import {
  currentAnswer,
  type SimulationState,
  type SimulationStore,
  stopAt,
} from './simulation-store.ts'
import type { Stop } from './stops.ts'

/** Gives the parts of the mode their simulation. */
export const SimulationContext = createContext<SimulationStore | null>(null)

/** The simulation that is open. */
export function useSimulationStore(): SimulationStore {
  const store = use(SimulationContext)
  assert(store !== null, 'a part of the simulation stands outside of it')
  return store
}

/** A part of the simulation; rendered anew when that part changes. */
export const useSimulation = <Part>(part: (state: SimulationState) => Part): Part =>
  useStore(useSimulationStore(), part)

/** What becomes of the claim, as it is shown. */
export type Course = {
  /** What came out last, which may be of what was asked before. */
  readonly stops: readonly Stop[]
  /** The stop that is looked at. */
  readonly at: number
  /** Last day that was looked at; `null` before there is an answer. */
  readonly through: PlainDate | null
  /** Whether something else is asked by now: what is shown is out of date. */
  readonly isStale: boolean
  /** What keeps the policy from running; `null` where nothing does. */
  readonly problems: readonly PolicyProblem[] | null
  /** Whether the law of the country is not known. */
  readonly isLawless: boolean
}

/** What becomes of the claim. */
export function useCourse(): Course {
  const answer = useSimulation((state) => state.answer)
  const asked = useSimulation((state) => state.asked)
  const on = useSimulation((state) => state.on)
  return useMemo(() => {
    const value = answer?.value
    const simulation = value?.ok === true ? value.value : null
    const stops = simulation?.stops ?? []
    return {
      stops,
      at: stopAt(stops, on),
      through: simulation?.through ?? null,
      isStale: currentAnswer({ answer, asked }) === undefined,
      problems: value?.ok === false ? value.problem : null,
      isLawless: value === null,
    }
  }, [answer, asked, on])
}

/** The policy the claim is walked under. */
export function useWalkedDocument() {
  const open = useDraft(({ content }) => content.document)
  const other = useSimulation((state) => state.other)
  return other?.document ?? open
}

/** How the claim and its policy are put into words. */
export function useFactContext(): FactContext {
  const { language } = useWords()
  const document = useWalkedDocument()
  const run = useSimulation((state) => state.run)
  const { currency } = invoiceOf(run).amount
  return useMemo(
    () => ({ ...factContextOf(language, document.jurisdiction, document), currency }),
    [language, document, currency],
  )
}
