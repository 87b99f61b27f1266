import { lazy, Suspense, useMemo, useRef } from 'react'
import { useWords } from '../messages/use-words.ts'
import { ReviewBanner } from '../review/review-banner.tsx'
import { CoverageOverlay } from '../scenarios/coverage/coverage-overlay.tsx'
import { ScenarioRuns } from '../scenarios/runs/runs-context.tsx'
import { BottomPanel } from './bottom-panel.tsx'
import { ChangeNote } from './change-note.tsx'
import { EditorBanner } from './editor-banner.tsx'
import { EditorHeader } from './editor-header.tsx'
import { focusIn, regionNamed } from './focus-regions.ts'
import { FrameContext } from './frame-context.ts'
import { InspectorPanel } from './inspector-panel.tsx'
import { LeftPanel } from './left-panel.tsx'
import { LiveRegion } from './live-region.tsx'
import { NarrowBody } from './narrow-body.tsx'
import { ReadOnly } from './read-only.tsx'
import { ChecksRegion, CompareRegion, Diagram, SimulateRegion } from './regions.tsx'
import { StatusBar } from './status-bar.tsx'
import { useAddress, useMode } from './use-address.ts'
import { useAfterChange } from './use-after-change.ts'
import { useDialog } from './use-dialog.ts'
import { useFrameAct } from './use-frame-act.ts'
import { useGlobalKeys } from './use-global-keys.ts'
import { useLeaving } from './use-leaving.ts'
import { useRoom } from './use-room.ts'
import './editor.css'

const CommandPalette = lazy(async () => ({
  default: (await import('./command-palette.tsx')).CommandPalette,
}))

const ConflictDialog = lazy(async () => ({
  default: (await import('./conflict-dialog.tsx')).ConflictDialog,
}))

const KeySheet = lazy(async () => ({ default: (await import('./key-sheet.tsx')).KeySheet }))

/** What stands around the regions of an open policy, and leads from one to another. */
export function EditorFrame() {
  const room = useRoom()
  const root = useRef<HTMLDivElement>(null)
  const { dialog, show, close, go } = useDialog()
  const act = useFrameAct({ root, show })
  useAddress()
  useAfterChange()
  useLeaving()
  useGlobalKeys(act)
  const frame = useMemo(() => ({ room, act }), [room, act])
  return (
    <FrameContext value={frame}>
      <div ref={root} className="editor" data-room={room}>
        <SkipLinks />
        <div data-region="header" tabIndex={-1}>
          <EditorHeader />
        </div>
        <EditorBanner />
        <ReviewBanner />
        <ScenarioRuns>
          {room === 'narrow' ? <NarrowBody /> : <Body />}
          <StatusBar />
        </ScenarioRuns>
        <LiveRegion />
        <ChangeNote />
      </div>
      <Suspense fallback={null}>
        {dialog === 'sheet' && <KeySheet onClose={close} />}
        {dialog === 'conflicts' && <ConflictDialog onClose={close} />}
        {dialog === 'search' && <CommandPalette onClose={close} onGo={go} />}
      </Suspense>
    </FrameContext>
  )
}

function Body() {
  const [mode] = useMode()
  if (mode === 'simulate') return <SimulateRegion />
  if (mode === 'compare') return <CompareRegion />
  return mode === 'edit' ? <EditBody /> : <CheckBody />
}

function EditBody() {
  return (
    <>
      <div className="editor-main">
        <LeftPanel />
        <CoverageOverlay>
          <DiagramRegion />
        </CoverageOverlay>
        <InspectorPanel />
      </div>
      <BottomPanel />
    </>
  )
}

/** The checks beside the diagram, which is only looked at. */
function CheckBody() {
  const words = useWords()
  return (
    <div className="editor-main">
      <div className="editor-side editor-checks" data-region="checks" tabIndex={-1}>
        <h2 className="visually-hidden">{words.say('editor.mode-check')}</h2>
        <ChecksRegion />
      </div>
      <ReadOnly why="editor.why-check">
        <DiagramRegion />
      </ReadOnly>
    </div>
  )
}

function DiagramRegion() {
  return (
    <div className="editor-diagram" id="editor-diagram" data-region="diagram" tabIndex={-1}>
      <Diagram />
    </div>
  )
}

/** For whoever comes by keyboard: past the header, into the regions. */
function SkipLinks() {
  const words = useWords()
  return (['diagram', 'left', 'bottom'] as const).map((region) => (
    <a
      key={region}
      className="skip-link"
      href={`#${region}`}
      onClick={(event) => {
        event.preventDefault()
        const found = regionNamed(region)
        if (found !== null) focusIn(found)
      }}
    >
      {words.say(`editor.skip-${region}`)}
    </a>
  ))
}
