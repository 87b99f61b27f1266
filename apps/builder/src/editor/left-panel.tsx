import { ActionIcon, Tooltip } from '@mantine/core'
import { IconListTree, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Panels } from '../document/view-store.ts'
import { useWords } from '../messages/use-words.ts'
import { useView } from './editor-context.ts'
import { useFrame } from './frame-context.ts'
import { Palette } from './palette.tsx'
import { panelSizes } from './panel-sizes.ts'
import { PanelTabs } from './panel-tabs.tsx'
import { OutlineRegion } from './regions.tsx'
import { Separator } from './separator.tsx'

type LeftTab = NonNullable<Panels['left']>

type OpenTab = { readonly open: LeftTab | null; readonly setOpen: (tab: LeftTab | null) => void }

/** What can be added, and the policy as a tree. Closed, or where there is little room, it is a rail of icons. */
export function LeftPanel() {
  const { room } = useFrame()
  const kept = useKeptTab()
  // What lies over the diagram is opened for a moment, and not kept.
  const [over, setOver] = useState<LeftTab | null>(null)
  const isOver = room === 'rail'
  const { open, setOpen } = isOver ? { open: over, setOpen: setOver } : kept
  return (
    <>
      {(isOver || open === null) && <Rail open={open} setOpen={setOpen} />}
      {open !== null && <OpenPanel open={open} setOpen={setOpen} isOver={isOver} />}
    </>
  )
}

function useKeptTab(): OpenTab {
  const open = useView(({ panels }) => panels.left)
  const setPanels = useView((state) => state.setPanels)
  return { open, setOpen: (left) => setPanels({ left }) }
}

const icons = { palette: IconPlus, outline: IconListTree } satisfies Record<LeftTab, unknown>

function Rail({ open, setOpen }: OpenTab) {
  const words = useWords()
  return (
    <div className="editor-rail" data-region="rail" tabIndex={-1}>
      {(['palette', 'outline'] as const).map((id) => {
        const Icon = icons[id]
        const name = words.say(`editor.${id}`)
        return (
          <Tooltip key={id} label={name} position="right">
            <ActionIcon
              variant={open === id ? 'light' : 'subtle'}
              color={open === id ? 'ink' : 'gray'}
              size={40}
              aria-label={name}
              aria-expanded={open === id}
              onClick={() => setOpen(open === id ? null : id)}
            >
              <Icon size={20} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        )
      })}
    </div>
  )
}

type OpenPanelProps = OpenTab & { readonly open: LeftTab; readonly isOver: boolean }

function OpenPanel({ open, setOpen, isOver }: OpenPanelProps) {
  const words = useWords()
  const size = useView(({ panels }) => panels.leftWidth)
  const setPanels = useView((state) => state.setPanels)
  const label = words.say('editor.left')
  return (
    <>
      <div
        className="editor-side"
        data-region="left"
        data-over={isOver || undefined}
        tabIndex={-1}
        style={{ width: size }}
      >
        <PanelTabs
          label={label}
          tabs={[
            { id: 'palette', name: words.say('editor.palette'), content: <Palette /> },
            { id: 'outline', name: words.say('editor.outline'), content: <OutlineRegion /> },
          ]}
          open={open}
          onOpen={setOpen}
          onClose={() => setOpen(null)}
        />
      </div>
      {!isOver && (
        <Separator
          label={label}
          orientation="vertical"
          {...panelSizes.left}
          size={size}
          growsOnward
          onResize={(leftWidth) => setPanels({ leftWidth })}
          onReset={() => setPanels({ leftWidth: panelSizes.left.usual })}
        />
      )}
    </>
  )
}
