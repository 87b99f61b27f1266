import { ok } from '@forfall/rules'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Command } from './commands/commands.ts'
import { runCommand } from './commands/run-command.ts'
import { changed, type DraftState, howTo, restored, stepped, taken } from './draft-state.ts'
import { emptyHistory } from './history.ts'
import type { KeptCopy } from './kept-copy.ts'
import type { ServerDraft } from './server-draft.ts'
import { jumped, redone, undone } from './undo.ts'

/** The store of one open draft. */
export type DraftStore = StoreApi<DraftState>

/** What a store is opened with. */
export type OpenedDraft = {
  readonly draft: ServerDraft & { readonly savedBy: string }
  /** Changes that were made here before and never saved. */
  readonly kept?: KeptCopy | null
  /** The time in milliseconds. */
  readonly now: () => number
}

/**
 * Opens a draft. Changes that were kept are in it again, as one step of undo; where somebody else saved
 * since, both are merged, or the draft is stale.
 */
export function openDraft({ draft, kept = null, now }: OpenedDraft): DraftStore {
  const { savedBy, ...base } = draft
  const store = createStore<DraftState>((set, get) => ({
    content: draft.content,
    history: emptyHistory,
    base,
    save: 'saved',
    savedAt: null,
    failure: null,
    theirs: null,
    last: null,
    dispatch(name, args, options = {}) {
      const done = runCommand(get().content, { name, args } as Command)
      if (!done.ok) return done
      const { content, focus, label } = done.value
      set((state) => changed(state, content, { label, focus, at: now(), ...options }))
      return ok(focus)
    },
    undo: () => set((state) => stepped(state, undone(state), 'undone')),
    redo: () => set((state) => stepped(state, redone(state), 'redone')),
    jumpTo: (point) => set((state) => stepped(state, jumped(state, point), howTo(state, point))),
    resolve: (choices) =>
      set((state) =>
        state.theirs === null ? state : taken(state, state.theirs, { choices, at: now() }),
      ),
  }))
  if (kept !== null) store.setState((state) => restored(state, kept, { savedBy, at: now() }))
  return store
}
