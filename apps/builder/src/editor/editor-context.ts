import { assert, type PolicyDocument } from '@forfall/rules'
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { ChecksState, ChecksStore } from '../document/checks/checks-store.ts'
import type { DraftState } from '../document/draft-state.ts'
import type { DraftStore } from '../document/store.ts'
import type { ViewState, ViewStore } from '../document/view-store.ts'

/** One open policy as every region of the editor sees it. */
export type Editor = {
  readonly draft: DraftStore
  readonly view: ViewStore
  readonly checks: ChecksStore
  /** Why nothing can be changed here; `null` where it can. A message id. */
  readonly readOnlyWhy: string | null
  /** Says something to those who listen instead of looking; once, and politely. */
  readonly announce: (text: string) => void
  /** The version the draft was begun from; `null` or absent where there is none to compare with. */
  readonly origin?: PolicyDocument | null
}

/** Gives the regions of the editor their policy. */
export const EditorContext = createContext<Editor | null>(null)

/** The open policy. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  assert(editor !== null, 'a region of the editor stands outside of it')
  return editor
}

/** A part of the open draft; rendered anew when that part changes. */
export const useDraft = <Part>(part: (state: DraftState) => Part): Part =>
  useStore(useEditor().draft, part)

/** A part of the person's view. */
export const useView = <Part>(part: (state: ViewState) => Part): Part =>
  useStore(useEditor().view, part)

/** A part of what the checks say. */
export const useChecks = <Part>(part: (state: ChecksState) => Part): Part =>
  useStore(useEditor().checks, part)
