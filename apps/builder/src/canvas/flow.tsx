import { ReactFlow, type ReactFlowProps, useStore } from '@xyflow/react'
import { useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { countsOf } from '../document/checks/findings-at.ts'
import { useChecks, useDraft, useEditor } from '../editor/editor-context.ts'
import { countsText } from '../editor-parts/finding-badges.tsx'
import { useOverlay } from '../editor-parts/overlay.ts'
import { useWords } from '../messages/use-words.ts'
import { CanvasContext } from './canvas-store.ts'
import { ConnectBanner } from './connect-banner.tsx'
import { GapEnd } from './gap-end.tsx'
import { Lines } from './lines.tsx'
import { mapFrom, Overview } from './overview.tsx'
import { PreviewLine } from './preview-line.tsx'
import { Ruler } from './ruler.tsx'
import { StepCard } from './step-card.tsx'
import type { FlowNode } from './use-cards.ts'
import { useDrawing } from './use-drawing.ts'
import { useFlowMeans } from './use-flow-means.ts'
import { detailOf, useOpeningView } from './view.ts'
import { ZoomControls } from './zoom-controls.tsx'
import '@xyflow/react/dist/base.css'
import './canvas.css'
import './step-card.css'
import './overlay.css'

const nodeTypes = { card: StepCard, gap: GapEnd }

/** The drawing itself: measures the cards, has them arranged, shows them, and takes keys and drops. */
export function Flow() {
  const region = useRef<HTMLElement>(null)
  const { graph, cards, lines, arranged, layout, onNodesChange } = useDrawing()
  const { view } = useEditor()
  useOpeningView(region, arranged)
  const { means, tools, connect, handlers } = useFlowMeans(region, graph)
  const overlay = useOverlay()
  const detail = useStore(({ transform }) => detailOf(transform[2]))
  return (
    <CanvasContext value={means}>
      <section
        ref={region}
        className="canvas"
        data-detail={detail}
        data-arranged={layout !== null}
        data-overlay={overlay?.kind}
        aria-label={useRegionLabel()}
        {...handlers}
      >
        <ReactFlow
          {...fixed}
          nodes={cards}
          nodeTypes={nodeTypes}
          onNodesChange={onNodesChange}
          onMoveEnd={(_, { zoom }) => view.getState().setZoom(zoom)}
        >
          {arranged !== null && <Ruler {...arranged} />}
          <Lines lines={lines} />
          {arranged !== null && <PreviewLine {...arranged} />}
          <ZoomControls />
          {cards.length > mapFrom && <Overview />}
          <ConnectBanner mode={connect} />
        </ReactFlow>
      </section>
      {tools.asked}
    </CanvasContext>
  )
}

/** Cards stand where the layout puts them, and the keys are ours. */
const fixed: ReactFlowProps<FlowNode, never> = {
  edges: [],
  attributionPosition: 'top-right',
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomOnDoubleClick: false,
  panOnScroll: true,
  minZoom: 0.1,
  maxZoom: 2,
  // The library's own hints speak of keys that do nothing here; the cards' names say what there is.
  ariaLabelConfig: { 'node.a11yDescription.default': '', 'edge.a11yDescription.default': '' },
}

/** What the diagram is called: how many steps it has, and what was found about them. */
function useRegionLabel(): string {
  const words = useWords()
  const count = useDraft(({ content }) => Object.keys(content.document.steps).length)
  const counts = useChecks(useShallow(({ findings }) => countsOf(findings)))
  const found = countsText(counts, words)
  return words.say('canvas.region', { count, found, hasFound: found === '' ? 'no' : 'yes' })
}
