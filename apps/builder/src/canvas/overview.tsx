import { MiniMap } from '@xyflow/react'
import { useEditor } from '../editor/editor-context.ts'
import { useOverlay } from '../editor-parts/overlay.ts'
import { useWords } from '../messages/use-words.ts'
import { kindLooks } from '../policies/kinds.ts'
import { kindAt } from './card-view.ts'
import { stepMark } from './marks.ts'
import type { FlowNode } from './use-cards.ts'

/** So many cards can be looked over without a map. */
export const mapFrom = 40

/** A map of a large diagram, in the colours of the kinds. It can be dragged; the keys do the same. */
export function Overview() {
  const words = useWords()
  const { draft } = useEditor()
  const overlay = useOverlay()
  const familyOf = (id: string) => kindLooks[kindAt(draft.getState().content.document, id)].family
  const markOf = (id: string) =>
    overlay === null ? '' : `mark-${stepMark(overlay, id, words).looks}`
  return (
    <MiniMap<FlowNode>
      position="bottom-right"
      className="overview"
      ariaLabel={words.say('canvas.overview')}
      nodeClassName={({ id }) => `overview-card family-${familyOf(id)} ${markOf(id)}`}
      nodeBorderRadius={16}
      pannable
      zoomable
    />
  )
}
