import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { exitText } from '../document/derived/exit-text.ts'
import type { ExitAt } from '../document/exits.ts'
import { useDraft } from '../editor/editor-context.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useTitle } from './card-view.ts'
import type { DrawnLine } from './drawn.ts'
import { PlusButton, usePlusLabel } from './plus-button.tsx'

/** The lines of the diagram, under its cards: their courses, their names, and a "+" on each. */
export const Lines = memo(function Lines({ lines }: { readonly lines: readonly DrawnLine[] }) {
  return (
    <ViewportPortal>
      <svg className="lines" aria-hidden="true">
        <defs>
          <marker
            id="line-end"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0.5 7.5 4 0 7.5z" />
          </marker>
        </defs>
        {lines.map(({ id, path, looks }) => (
          <path key={id} className={`line line-${looks}`} d={path} />
        ))}
      </svg>
      {lines.map((line) => (
        <LineParts key={line.id} line={line} />
      ))}
    </ViewportPortal>
  )
})

/** The name of a line and its "+". Drawn anew only when it moves. */
const LineParts = memo(
  function LineParts({ line: { label, plus, exit } }: { readonly line: DrawnLine }) {
    return (
      <>
        {label !== null && (
          <div
            className="exit-label"
            style={{ ...label.size, transform: `translate(${label.at.x}px, ${label.at.y}px)` }}
          >
            {label.lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </div>
        )}
        {plus !== null && exit !== null && (
          <div className="plus-place" style={{ transform: `translate(${plus.x}px, ${plus.y}px)` }}>
            <LinePlus {...exit} />
          </div>
        )}
      </>
    )
  },
  (before, after) => before.line.all === after.line.all,
)

function LinePlus({ step, exit }: ExitAt) {
  const wording = useWording()
  const text = useDraft(({ content }) => exitText(content.document, { step, exit }, wording))
  return <PlusButton exit={{ step, exit }} label={usePlusLabel(useTitle(step), text)} />
}
