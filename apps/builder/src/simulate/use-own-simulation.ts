import { jurisdictionOf } from '@forfall/jurisdictions'
import { useEffect } from 'react'
import type { DraftStore } from '../document/store.ts'
import { type Editor, useEditor } from '../editor/editor-context.ts'
import { askWorker } from './ask-worker.ts'
import { madeUpFor } from './run.ts'
import { createSimulation, type SimulationStore, startSimulation } from './simulation-store.ts'

/** What was simulated stays for as long as the policy is open, whatever else is done with it meanwhile. */
const simulations = new WeakMap<DraftStore, SimulationStore>()

/** The simulation of the open policy, which walks its claim while it is shown; `null` without a law. */
export function useOwnSimulation(): SimulationStore | null {
  const editor = useEditor()
  const simulation = simulationOf(editor)
  const { draft, view } = editor
  useEffect(
    () =>
      simulation === null
        ? undefined
        : startSimulation(simulation, { draft, view, ask: askWorker() }),
    [simulation, draft, view],
  )
  return simulation
}

function simulationOf({ draft, view }: Editor): SimulationStore | null {
  const known = simulations.get(draft)
  if (known !== undefined) return known
  const { document } = draft.getState().content
  const law = jurisdictionOf(document.jurisdiction)
  if (law === null) return null
  const made = createSimulation(madeUpFor(document, law, view.getState().lawDay))
  simulations.set(draft, made)
  return made
}
