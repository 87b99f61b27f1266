import { useCallback } from 'react'
import { useTRPCClient } from '../app/api.ts'
import { useEditor } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'
import { claimRun, scenarioRun } from './open-run.ts'
import type { Run } from './run.ts'
import type { Source } from './simulation-store.ts'
import { useSimulationStore } from './use-simulation.ts'

/** Opens runs: a scenario of the policy or a claim from the book. What cannot be opened is said. */
export function useOpenRun() {
  const store = useSimulationStore()
  const { draft, view, announce } = useEditor()
  const api = useTRPCClient()
  const words = useWords()
  const open = useCallback(
    (run: Run, source: Source) => {
      store.getState().open(run, source)
      // The step the claim before stood on is not the one this one begins at.
      view.getState().select([])
    },
    [store, view],
  )
  const scenario = useCallback(
    (name: string): string | null => {
      const run = scenarioRun(draft.getState().content.scenarios, name)
      if (run.ok) open(run.value, { kind: 'scenario', name })
      return run.ok ? null : words.say(`simulate.${run.problem.code}`, { name })
    },
    [draft, open, words],
  )
  const claim = useCallback(
    async (id: string): Promise<string | null> => {
      const failed = words.say('simulate.unknown', { name: id })
      try {
        const run = claimRun(await api.claims.get.query({ id }))
        if (!run.ok) return failed
        open(run.value, { kind: 'claim', name: id })
        return null
      } catch {
        return failed
      }
    },
    [api, open, words],
  )
  /** By what an address names: a scenario's name, or else a claim's id. */
  const named = useCallback(
    async (name: string) => {
      const isScenario = draft.getState().content.scenarios.some((one) => one.scenario === name)
      const problem = isScenario ? scenario(name) : await claim(name)
      if (problem !== null) announce(problem)
    },
    [draft, scenario, claim, announce],
  )
  return { scenario, claim, named }
}
