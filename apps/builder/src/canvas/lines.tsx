import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { exitText } from '../document/derived/exit-text.ts'
import type { ExitAt } from '../document/exits.ts'
import { useDraft, useEditor } from '../editor/editor-context.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useTitle } from './card-view.ts'
import type { DrawnLine } from './drawn.ts'
import { LineEnds, lineEnd } from './line-ends.tsx'
import { MarkSigns } from './mark-signs.tsx'
import type { Mark } from './marks.ts'
import { PlusButton, usePlusLabel } from './plus-button.tsx'
import { useLineMark } from './use-mark.ts'

/** The lines of the diagram, under its cards: their courses, their names, and a "+" or a mark on each. */
export const Lines = memo(function Lines({ lines }: { readonly lines: readonly DrawnLine[] }) {
  const markOf = useLineMark()
  const marked = lines.map((line) => ({ line, mark: markOf(line) }))
  return (
    <ViewportPortal>
      <svg className="lines" aria-hidden="true">
        <LineEnds />
        {marked.map(({ line: { id, path, looks }, mark }) => (
          <path
            key={id}
            className={`line line-${looks}`}
            data-mark={mark?.looks}
            markerEnd={lineEnd(looks, mark)}
            d={path}
          />
        ))}
      </svg>
      {lines.map((line) => (
        <LineParts key={line.id} line={line} />
      ))}
    </ViewportPortal>
  )
})

/** The name of a line, and what stands on it. Drawn anew only when it moves. */
const LineParts = memo(
  function LineParts({ line }: { readonly line: DrawnLine }) {
    const { readOnlyWhy } = useEditor()
    const mark = useLineMark()(line)
    const { label, plus, exit, looks } = line
    const isOpen = readOnlyWhy === null && looks === 'plain'
    return (
      <>
        {label !== null && (
          <div
            className="exit-label"
            data-mark={mark?.looks}
            style={{ ...label.size, transform: `translate(${label.at.x}px, ${label.at.y}px)` }}
          >
            {label.lines.map((text) => (
              <span key={text}>{text}</span>
            ))}
          </div>
        )}
        {plus !== null && (
          <div className="plus-place" style={{ transform: `translate(${plus.x}px, ${plus.y}px)` }}>
            {isOpen && exit !== null && <LinePlus {...exit} />}
            {mark !== null && <LineSigns mark={mark} isBeside={isOpen} />}
          </div>
        )}
      </>
    )
  },
  (before, after) => before.line.all === after.line.all,
)

function LineSigns({ mark, isBeside }: { readonly mark: Mark; readonly isBeside: boolean }) {
  return (
    <div className="line-signs" data-beside={isBeside}>
      <MarkSigns mark={mark} />
    </div>
  )
}

function LinePlus({ step, exit }: ExitAt) {
  const wording = useWording()
  const text = useDraft(({ content }) => exitText(content.document, { step, exit }, wording))
  return <PlusButton exit={{ step, exit }} label={usePlusLabel(useTitle(step), text)} />
}
