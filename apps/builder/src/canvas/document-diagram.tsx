import { type PolicyDocument, plainDate } from '@forfall/rules'
import { Skeleton } from '@mantine/core'
import { lazy, Suspense, use, useMemo } from 'react'
import { createStore } from 'zustand/vanilla'
import type { ChecksState } from '../document/checks/checks-store.ts'
import { openDraft } from '../document/store.ts'
import { createViewStore } from '../document/view-store.ts'
import { type Editor, EditorContext } from '../editor/editor-context.ts'
import { type Overlay, OverlayContext } from '../editor-parts/overlay.ts'
import type { MessageId } from '../messages/catalogues.ts'

// Fetched apart: the pages that show a diagram as well stand before it is there.
const EditorCanvas = lazy(async () => ({
  default: (await import('./editor-canvas.tsx')).EditorCanvas,
}))

type DocumentDiagramProps = {
  /** Any policy: an old version, or two of them as one. The same object for as long as it is the same. */
  readonly document: PolicyDocument
  readonly overlay?: Overlay | null
  /** Why nothing can be changed here. */
  readonly why?: MessageId
}

/**
 * A diagram of any policy, to be looked at, with what is painted over it. Inside of an editor what is
 * chosen here is chosen there as well.
 */
export function DocumentDiagram({
  document,
  overlay = null,
  why = 'canvas.why-shown',
}: DocumentDiagramProps) {
  const around = use(EditorContext)
  const editor = useMemo(() => lookingAt(document, why, around), [document, why, around])
  return (
    <EditorContext value={editor}>
      <OverlayContext value={overlay}>
        <Suspense fallback={<Skeleton height="100%" radius={0} />}>
          <EditorCanvas />
        </Suspense>
      </OverlayContext>
    </EditorContext>
  )
}

function lookingAt(document: PolicyDocument, why: MessageId, around: Editor | null): Editor {
  const content = { document, scenarios: [] }
  return {
    draft: openDraft({ draft: { revision: 0, content, savedBy: '' }, now: () => 0 }),
    view: around?.view ?? viewOfItsOwn(),
    checks: createStore(() => unchecked),
    readOnlyWhy: why,
    announce: around?.announce ?? (() => undefined),
  }
}

/** A view that is forgotten. Nothing is checked here, so the day whose law is looked at does not matter. */
const viewOfItsOwn = () =>
  createViewStore(plainDate('2000-01-01'), {
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
  })

const unchecked: ChecksState = { findings: [], windows: {}, passed: [], of: null, awaited: [] }
