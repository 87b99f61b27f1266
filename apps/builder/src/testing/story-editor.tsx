import { jurisdictions } from '@forfall/jurisdictions'
import {
  assert,
  type PlainDate,
  type PolicyDocument,
  plainDate,
  type ScenarioInput,
} from '@forfall/rules'
import { type ReactNode, useEffect, useState } from 'react'
import { answersTo } from '../document/checks/answers.ts'
import { type Ask, startChecks } from '../document/checks/checks-store.ts'
import { openDraft } from '../document/store.ts'
import { storage } from '../document/testing/storage.ts'
import { createViewStore, type Panels } from '../document/view-store.ts'
import { type Editor, EditorContext } from '../editor/editor-context.ts'

export type StoryEditorProps = {
  /** A policy of its own, or the id of one that a country brings. */
  readonly policy?: PolicyDocument | string
  readonly scenarios?: readonly ScenarioInput[]
  readonly lawDay?: PlainDate
  /** Ids of what is selected, the one in focus last. */
  readonly selection?: readonly string[]
  /** The field of the step in focus that is to be gone to. */
  readonly field?: string
  readonly panels?: Partial<Panels>
  /** Id of the message that says why nothing can be changed. */
  readonly readOnlyWhy?: Editor['readOnlyWhy']
  readonly announce?: Editor['announce']
  readonly children: ReactNode
}

/** An open policy around a region of the editor: real stores and checks, no server, no saving. */
export function StoryEditor({ children, ...so }: StoryEditorProps) {
  const [{ editor, stop }] = useState(() => storyEditor(so))
  useEffect(() => stop, [stop])
  return <EditorContext value={editor}>{children}</EditorContext>
}

/** The policy of a country, by its id. */
export function countryPolicy(id: string): PolicyDocument {
  const found = jurisdictions.flatMap(({ policies }) => policies).find((one) => one.id === id)
  assert(found !== undefined, `no country brings the policy ${id}`)
  return found
}

/** A day in a year whose law is known. */
export const storyDay = plainDate('2026-11-22')

function storyEditor(so: Omit<StoryEditorProps, 'children'>): {
  readonly editor: Editor
  readonly stop: () => void
} {
  const { policy = 'no-consumer', lawDay = storyDay } = so
  const document = typeof policy === 'string' ? countryPolicy(policy) : policy
  const draft = openDraft({
    draft: {
      revision: 1,
      content: { document, scenarios: so.scenarios ?? [] },
      savedBy: 'Anna Berg',
    },
    now: () => Date.now(),
  })
  const view = createViewStore(lawDay, storage())
  view.getState().setPanels(so.panels ?? {})
  view.getState().select(so.selection ?? [], so.field)
  const { checks, stop } = startChecks({
    draft,
    view,
    ask: askAtOnce,
    after: (_, run) => soon(run),
  })
  const { readOnlyWhy = null, announce = () => undefined } = so
  return { editor: { draft, view, checks, readOnlyWhy, announce }, stop }
}

/** Answers without a worker, before the story is drawn. */
const askAtOnce: Ask = (question, take) => {
  for (const answer of answersTo(question)) take(answer)
}

function soon(run: () => void): () => void {
  const timer = setTimeout(run, 0)
  return () => clearTimeout(timer)
}
