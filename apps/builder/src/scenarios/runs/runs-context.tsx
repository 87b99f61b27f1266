import { assert } from '@forfall/rules'
import { createContext, type ReactNode, use, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { useEditor } from '../../editor/editor-context.ts'
import { type AskRuns, askRunWorker } from './ask-worker.ts'
import { createRuns, type RunsState, type RunsStore } from './runs-store.ts'

const RunsContext = createContext<RunsStore | null>(null)

type ScenarioRunsProps = {
  /** Who runs them; a worker of the page, unless something else is given. */
  readonly asking?: AskRuns
  readonly children: ReactNode
}

/** Runs the scenarios of the open policy, for all inside. */
export function ScenarioRuns({ asking = page, children }: ScenarioRunsProps) {
  const { draft } = useEditor()
  const { runs, start } = useMemo(() => createRuns({ draft, asking, after }), [draft, asking])
  useEffect(() => start(), [start])
  return <RunsContext value={runs}>{children}</RunsContext>
}

let worker: AskRuns | null = null

/** One worker serves whichever policy is open; it is begun when something is asked. */
const page: AskRuns = {
  ask(question, take) {
    worker ??= askRunWorker()
    worker.ask(question, take)
  },
  cancel: () => worker?.cancel(),
}

const after = (ms: number, run: () => void) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

/** How the scenarios came out. */
function useRunsStore(): RunsStore {
  const store = use(RunsContext)
  assert(store !== null, 'the runs of scenarios are asked for outside of a policy')
  return store
}

/** A part of how the scenarios came out; rendered anew when that part changes. */
export const useRuns = <Part,>(part: (state: RunsState) => Part): Part =>
  useStore(useRunsStore(), part)
