import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useOpenRun } from './use-open-run.ts'
import { useSimulation, useSimulationStore } from './use-simulation.ts'

const route = getRouteApi('/policies/$policyId')

/** The address is written when nothing has changed for so many milliseconds. */
const idleMs = 150

/** Keeps the address and the run in step: a link opens a run at a day, and what is open can be linked to. */
export function useRunAddress(): void {
  const store = useSimulationStore()
  const { sim, on } = route.useSearch()
  const { named } = useOpenRun()
  // What was written here is known already, and a link that leads elsewhere is not.
  const known = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (sim === known.current) return
    known.current = sim
    if (sim === undefined || sim === store.getState().source?.name) return
    void named(sim).then(() => store.getState().lookAt(on ?? null))
  }, [sim, on, store, named])
  useEffect(() => {
    if (on !== undefined) store.getState().lookAt(on)
  }, [on, store])
  useWrittenRun(known)
}

function useWrittenRun(known: { current: string | undefined }): void {
  const source = useSimulation((state) => state.source)
  const on = useSimulation((state) => state.on)
  const other = useSimulation((state) => state.other)
  const isOpened = useRef(false)
  const navigate = route.useNavigate()
  useEffect(() => {
    // What the address asks for is opened first; it is written from then on.
    if (!isOpened.current && source === null && on === null && other === null) return
    isOpened.current = true
    const timer = setTimeout(() => {
      const shown = { sim: source?.name, on: on ?? undefined, simv: other?.version }
      known.current = shown.sim
      void navigate({
        search: (before) => ({ ...before, ...shown }),
        state: { isFromView: true },
        replace: true,
        resetScroll: false,
      })
    }, idleMs)
    return () => clearTimeout(timer)
  }, [source, on, other, navigate, known])
}
