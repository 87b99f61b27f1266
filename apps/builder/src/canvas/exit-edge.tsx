import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react'
import type { ExitLabel } from './labels.ts'
import { pathOf, type Route } from './layout.ts'

/** A line as React Flow holds it, with the course the layout gave it. */
export type ExitEdgeData = Edge<{ readonly route: Route; readonly label: ExitLabel | null }, 'exit'>

/** A line from a card to the next one, at right angles, with its name near the card it leaves. */
export function ExitEdge({ data, markerEnd }: EdgeProps<ExitEdgeData>) {
  if (data === undefined) return null
  const { route, label } = data
  return (
    <>
      <BaseEdge
        path={pathOf(route.points, 8)}
        {...(markerEnd === undefined ? {} : { markerEnd })}
      />
      {label !== null && route.label !== null && (
        <EdgeLabelRenderer>
          <div
            className="exit-label"
            style={{
              ...label.size,
              transform: `translate(${route.label.x}px, ${route.label.y}px)`,
            }}
          >
            {label.lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  )
}
