import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core'
import {
  IconArrowLeft,
  IconKeyboard,
  IconLayoutSidebarRight,
  IconSearch,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageHead } from '../app/page-head.tsx'
import { BackTestLink } from '../backtest/backtest-link.tsx'
import { chordText } from '../editor-parts/chord.ts'
import { useWords } from '../messages/use-words.ts'
import { PrintLink } from '../paper/print-link.tsx'
import { HandInButton } from '../review/hand-in-button.tsx'
import { useDraft, useView } from './editor-context.ts'
import { type Mode, modes } from './editor-search.ts'
import { useFrame } from './frame-context.ts'
import { type GlobalKeyId, globalKeys } from './keys.ts'
import { PolicyState } from './policy-state.tsx'
import { UndoButtons } from './undo-buttons.tsx'
import { useMode } from './use-address.ts'
import './editor-header.css'

/** What is edited beside what is in force, whether it is saved, and what can be done with all of it. */
export function EditorHeader() {
  const words = useWords()
  const title = useDraft(({ content }) => content.document.title)
  return (
    <div className="editor-header">
      <Link to="/policies" className="editor-back" aria-label={words.say('editor.back')}>
        <IconArrowLeft size={20} stroke={1.75} aria-hidden />
      </Link>
      <PageHead title={words.text(title)}>
        <PolicyState />
      </PageHead>
      <div className="editor-tools">
        <ModeChoice />
        <UndoButtons />
        <ToolButton id="search">
          <IconSearch size={16} stroke={1.75} aria-hidden />
        </ToolButton>
        <ToolButton id="sheet">
          <IconKeyboard size={16} stroke={1.75} aria-hidden />
        </ToolButton>
        <BackTestLink />
        <PrintLink />
        <InspectorSwitch />
        <HandInButton />
      </div>
    </div>
  )
}

function ModeChoice() {
  const words = useWords()
  const [mode, choose] = useMode()
  return (
    <SegmentedControl
      aria-label={words.say('editor.mode')}
      value={mode}
      onChange={(value) => choose(value as Mode)}
      data={modes.map((value) => ({ value, label: words.say(`editor.mode-${value}`) }))}
    />
  )
}

/** Opens and closes the fields, where they stand beside the diagram. */
function InspectorSwitch() {
  const words = useWords()
  const { room } = useFrame()
  const [mode] = useMode()
  const isOpen = useView(({ panels }) => panels.hasInspector)
  const setPanels = useView((state) => state.setPanels)
  if (room === 'narrow' || mode !== 'edit') return null
  const label = words.say('editor.inspector')
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={isOpen ? 'light' : 'default'}
        size={32}
        aria-label={label}
        aria-pressed={isOpen}
        onClick={() => setPanels({ hasInspector: !isOpen })}
      >
        <IconLayoutSidebarRight size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

function ToolButton({ id, children }: { readonly id: GlobalKeyId; readonly children: ReactNode }) {
  const words = useWords()
  const { act } = useFrame()
  const [chord] = globalKeys.find((key) => key.id === id)?.chords ?? []
  const label = words.say(`editor.key-${id}`)
  return (
    <Tooltip label={chord === undefined ? label : `${label} · ${chordText(chord)}`}>
      <ActionIcon variant="default" size={32} aria-label={label} onClick={() => act(id)}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
