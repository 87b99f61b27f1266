import type { PolicyCoverage } from '@forfall/rules'
import { type ReactNode, useMemo } from 'react'
import { exitKey, type Overlay, OverlayContext } from '../../editor-parts/overlay.ts'
import { useRuns } from '../runs/runs-context.tsx'

/** Paints what scenarios come through over the diagram inside, while a person wants it. */
export function CoverageOverlay({ children }: { readonly children: ReactNode }) {
  const isPainted = useRuns((state) => state.isPainted)
  const coverage = useRuns((state) => state.coverage)
  const overlay = useMemo(
    () => (isPainted && coverage !== null ? overlayOf(coverage) : null),
    [isPainted, coverage],
  )
  return <OverlayContext value={overlay}>{children}</OverlayContext>
}

/** What is painted: how many scenarios come through each step and each exit. */
function overlayOf({ steps, exits }: PolicyCoverage): Overlay {
  return {
    kind: 'coverage',
    steps: new Map([
      ...startIn(exits),
      ...steps.map(({ step, count }) => [step, count] as const),
    ]),
    exits: new Map(exits.map(({ step, exit, count }) => [exitKey(step, exit), count] as const)),
  }
}

/** The beginning is come through by whatever leaves it. */
const startIn = (exits: PolicyCoverage['exits']) =>
  exits.filter(({ step }) => step === 'start').map(({ step, count }) => [step, count] as const)
