import { plainDate } from '@forfall/rules'
import { type ReactNode, useMemo, useState } from 'react'
import { createStore } from 'zustand/vanilla'
import { useEditor } from '../editor/editor-context.ts'
import { type Frame, FrameContext } from '../editor/frame-context.ts'
import { OpenedContext } from '../editor/opened-context.ts'
import type { Opened } from '../editor/use-opened.ts'
import { StoryEditor, type StoryEditorProps, storyDay } from './story-editor.tsx'
import { type StoryAnswers, StoryServer } from './story-server.tsx'

type StoryPolicyProps = StoryEditorProps & {
  /** A published version; the draft begun from version 12 where there is none. */
  readonly version?: number
  readonly mayWrite?: boolean
  readonly room?: Frame['room']
  readonly act?: Frame['act']
  /** What the address asks for, such as `?mode=check`. */
  readonly search?: string
  readonly answers?: StoryAnswers
}

/** A part of the editor's frame with an open policy, an address and a server behind it. */
export function StoryPolicy({ children, search = '', answers = {}, ...so }: StoryPolicyProps) {
  return (
    <StoryServer
      route="/policies/$policyId"
      at={`/policies/no-consumer${search}`}
      answers={{ ...usual, ...answers }}
    >
      <StoryEditor {...so}>
        <Inside {...so}>{children}</Inside>
      </StoryEditor>
    </StoryServer>
  )
}

function Inside({
  version = null,
  mayWrite = true,
  room = 'wide',
  act = () => undefined,
  children,
}: Omit<StoryPolicyProps, 'version'> & {
  readonly version?: number | null
  readonly children: ReactNode
}) {
  const { draft } = useEditor()
  const [said] = useState(() => createStore(() => ({ text: '' })))
  const frame = useMemo(() => ({ room, act }), [room, act])
  const opened: Opened = {
    content: draft.getState().content,
    origin: null,
    draft: version === null ? draftRow : null,
    version,
  }
  const policy = { opened, mayWrite, today: storyDay, said, saveNow: () => undefined }
  return (
    <OpenedContext value={policy}>
      <FrameContext value={frame}>{children}</FrameContext>
    </OpenedContext>
  )
}

const draftRow = {
  policyId: 'no-consumer',
  revision: 13,
  basedOn: 12,
  authors: ['anna'],
  createdBy: 'anna',
  createdAt: '2026-11-20T09:00:00Z',
  savedBy: 'anna',
}

const usual: StoryAnswers = {
  'people.names': {
    people: [
      { userId: 'anna', name: 'Anna Berg' },
      { userId: 'bjorn', name: 'Bjørn Dahl' },
    ],
  },
  'policies.history': {
    versions: [
      {
        version: 12,
        effectiveFrom: plainDate('2026-01-01'),
        until: null,
        isRetired: false,
      },
    ],
  },
}
