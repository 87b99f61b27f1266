import { startPosition } from '@forfall/rules'
import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useWords } from '../messages/use-words.ts'
import { useEditor, useView } from './editor-context.ts'
import { focusStep } from './focus-regions.ts'
import { panelSizes } from './panel-sizes.ts'
import { InspectorRegion } from './regions.tsx'
import { Separator } from './separator.tsx'
import { useDrawer } from './use-drawer.ts'
import { useIsInspectorOver } from './use-room.ts'

/** The fields of what is selected, beside the diagram or, where there is little room, over it. */
export function InspectorPanel() {
  const words = useWords()
  const { view } = useEditor()
  const isOver = useIsInspectorOver()
  useDrawer(isOver)
  const isOpen = useView(({ panels }) => panels.hasInspector)
  const size = useView(({ panels }) => panels.inspectorWidth)
  const setPanels = useView((state) => state.setPanels)
  if (!isOpen) return null
  const label = words.say('editor.inspector')
  const close = () => {
    setPanels({ hasInspector: false })
    focusStep(view.getState().selection.at(-1) ?? startPosition)
  }
  return (
    <div className="editor-inspector-place" data-over={isOver || undefined}>
      <Separator
        label={label}
        orientation="vertical"
        {...panelSizes.inspector}
        size={size}
        growsOnward={false}
        onResize={(inspectorWidth) => setPanels({ inspectorWidth })}
        onReset={() => setPanels({ inspectorWidth: panelSizes.inspector.usual })}
      />
      <div
        className="editor-inspector"
        data-region="inspector"
        tabIndex={-1}
        style={{ width: size }}
      >
        <ActionIcon
          className="editor-inspector-close"
          variant="subtle"
          color="gray"
          size={28}
          aria-label={words.say('editor.close-panel', { panel: label })}
          onClick={close}
        >
          <IconX size={16} stroke={1.75} />
        </ActionIcon>
        <InspectorRegion />
      </div>
    </div>
  )
}
