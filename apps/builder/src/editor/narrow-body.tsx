import { useEffect, useState } from 'react'
import { useWords } from '../messages/use-words.ts'
import { useBottomTabs } from './bottom-panel.tsx'
import { useView } from './editor-context.ts'
import type { PanelTab } from './panel-tabs.tsx'
import { PanelTabs } from './panel-tabs.tsx'
import { ReadOnly } from './read-only.tsx'
import {
  ChecksRegion,
  CompareRegion,
  Diagram,
  InspectorRegion,
  OutlineRegion,
  SimulateRegion,
} from './regions.tsx'
import { useMode } from './use-address.ts'

type NarrowTab = 'outline' | 'inspector' | 'diagram' | 'problems' | 'tests' | 'text' | 'history'

/** One region at a time, where there is no room for more: the outline is where the policy is changed. */
export function NarrowBody() {
  const words = useWords()
  const [mode] = useMode()
  const [open, setOpen] = useNarrowTab()
  const bottom: readonly PanelTab<NarrowTab>[] = useBottomTabs()
  const tabs: readonly PanelTab<NarrowTab>[] = [
    { id: 'outline', name: words.say('editor.outline'), content: <OutlineRegion /> },
    { id: 'inspector', name: words.say('editor.inspector'), content: <InspectorRegion /> },
    { id: 'diagram', name: words.say('editor.diagram'), content: <ReadOnlyDiagram /> },
    ...bottom,
  ]
  if (mode === 'check') return <ChecksRegion />
  if (mode === 'simulate') return <SimulateRegion />
  if (mode === 'compare') return <CompareRegion />
  return (
    <div className="editor-narrow" data-region={open} tabIndex={-1}>
      <PanelTabs
        label={words.say('editor.regions')}
        tabs={tabs}
        open={open}
        onOpen={setOpen}
        onClose={null}
      />
    </div>
  )
}

/** Which region is shown; the fields, when one of them is gone to. */
function useNarrowTab() {
  const [open, setOpen] = useState<NarrowTab>('outline')
  const field = useView((state) => state.field)
  const selection = useView((state) => state.selection)
  useEffect(() => {
    if (field !== null && selection.length > 0) setOpen('inspector')
  }, [field, selection])
  return [open, setOpen] as const
}

function ReadOnlyDiagram() {
  return (
    <ReadOnly why="editor.why-narrow">
      <div className="editor-narrow-diagram">
        <Diagram />
      </div>
    </ReadOnly>
  )
}
