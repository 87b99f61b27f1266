import { lazy, Suspense, useMemo } from 'react'
import { ReadOnly } from '../editor/read-only.tsx'
import { OverlayContext } from '../editor-parts/overlay.ts'
import { traceOf } from './trace.ts'
import { useCourse, useSimulation } from './use-simulation.ts'

// The diagram is large, and comes as it comes for every other mode.
const EditorCanvas = lazy(async () => ({
  default: (await import('../canvas/editor-canvas.tsx')).EditorCanvas,
}))

const DocumentDiagram = lazy(async () => ({
  default: (await import('../canvas/document-diagram.tsx')).DocumentDiagram,
}))

const why = 'simulate.why-read-only'

/** The policy with the way of the claim on it, to be looked at. A way that is out of date is not shown. */
export function WalkedDiagram() {
  const other = useSimulation((state) => state.other)
  const { stops, at, isStale } = useCourse()
  const overlay = useMemo(
    () => (isStale || stops.length === 0 ? null : traceOf(stops, at)),
    [stops, at, isStale],
  )
  return (
    <Suspense fallback={null}>
      {other === null ? (
        <ReadOnly why={why}>
          <OverlayContext value={overlay}>
            <EditorCanvas />
          </OverlayContext>
        </ReadOnly>
      ) : (
        <DocumentDiagram
          key={other.version}
          document={other.document}
          overlay={overlay}
          why={why}
        />
      )}
    </Suspense>
  )
}
