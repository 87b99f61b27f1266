import { ViewportPortal } from '@xyflow/react'
import { useCanvas } from './canvas-store.ts'
import { straight } from './drawn.ts'
import { type Point, pathOf, type Size } from './layout.ts'

type PreviewLineProps = {
  readonly places: ReadonlyMap<string, Point>
  readonly sizes: ReadonlyMap<string, Size>
}

/** Where a line would lead that is being led elsewhere. */
export function PreviewLine({ places, sizes }: PreviewLineProps) {
  const connecting = useCanvas((state) => state.connecting)
  if (connecting === null) return null
  const ends = { from: connecting.exit.step, to: connecting.to }
  const route = straight(ends, { places, sizes })
  if (route === null) return null
  return (
    <ViewportPortal>
      <svg className="lines lines-preview" aria-hidden="true">
        <path className="line line-preview" d={pathOf(route.points, 8)} />
      </svg>
    </ViewportPortal>
  )
}
