import { ActionIcon } from '@mantine/core'
import {
  IconArrowsMaximize,
  IconMinus,
  IconPlus,
  IconZoomReset,
  type TablerIcon,
} from '@tabler/icons-react'
import { Panel, useReactFlow } from '@xyflow/react'
import type { MessageId } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'

/** Buttons for looking closer, further, at everything, or at full size. */
export function ZoomControls() {
  const { zoomIn, zoomOut, zoomTo, fitView } = useReactFlow()
  return (
    <Panel position="bottom-left" className="zoom-controls">
      <ZoomButton icon={IconPlus} label="canvas.zoom-in" onClick={() => zoomIn()} />
      <ZoomButton icon={IconMinus} label="canvas.zoom-out" onClick={() => zoomOut()} />
      <ZoomButton icon={IconZoomReset} label="canvas.zoom-full" onClick={() => zoomTo(1)} />
      <ZoomButton
        icon={IconArrowsMaximize}
        label="canvas.fit"
        onClick={() => fitView({ padding: 0.05 })}
      />
    </Panel>
  )
}

function ZoomButton({
  icon: Icon,
  label,
  onClick,
}: {
  readonly icon: TablerIcon
  readonly label: MessageId
  readonly onClick: () => void
}) {
  const text = useWords().say(label)
  return (
    <ActionIcon variant="default" size={32} aria-label={text} title={text} onClick={onClick}>
      <Icon size={16} stroke={1.75} />
    </ActionIcon>
  )
}
