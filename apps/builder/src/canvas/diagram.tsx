import type { PolicyDocument } from '@forfall/rules'
import { ReactFlowProvider } from '@xyflow/react'
import { useMemo, useState } from 'react'
import { factContextOf } from '../messages/fact-words.ts'
import { Canvas } from './canvas.tsx'
import { DiagramContext, type DiagramShared } from './diagram-context.ts'

/** What a diagram shows, which step is chosen, and whom to tell of a choice. */
export type DiagramProps = {
  readonly document: PolicyDocument
  readonly selected: string | null
  readonly onSelect: (step: string) => void
}

/** A policy as a diagram. It is a view: nothing on it can be changed. */
export function Diagram({ document, selected, onSelect }: DiagramProps) {
  const [focused, setFocused] = useState<string | null>(null)
  const context = useMemo(() => factContextOf(document.jurisdiction, document), [document])
  const shared: DiagramShared = {
    document,
    context,
    selected,
    tabStop: focused ?? selected ?? 'start',
    select: onSelect,
  }
  return (
    <DiagramContext value={shared}>
      <ReactFlowProvider>
        <Canvas document={document} context={context} onFocus={setFocused} />
      </ReactFlowProvider>
    </DiagramContext>
  )
}
