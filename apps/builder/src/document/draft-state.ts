import type { Result } from '@forfall/rules'
import type { CommandArgs, CommandName } from './commands/commands.ts'
import { type Focus, labelled } from './commands/outcome.ts'
import type { CommandProblem } from './commands/problem.ts'
import type { Label } from './commands/run-command.ts'
import type { DraftContent } from './content.ts'
import { type History, recorded } from './history.ts'
import type { KeptCopy } from './kept-copy.ts'
import { type DraftChoices, type DraftConflicts, isSettled, mergedDraft } from './merged.ts'
import type { ServerDraft, TheirDraft } from './server-draft.ts'
import type { Stepped } from './undo.ts'

/**
 * Where the draft stands with the server. `unsaved` and `saving` are on their way; `failed` is tried
 * again; `stale` waits for a person to choose between two versions.
 */
export type SaveState = 'saved' | 'saving' | 'unsaved' | 'stale' | 'failed'

/** What just happened to the draft, to be told and to lead a person to. */
export type LastChange = {
  /** Counts up, so that the same change twice is two. */
  readonly count: number
  readonly how: 'done' | 'undone' | 'redone'
  readonly label: Label
  readonly focus: Focus
}

/** How a command is to stand in the history. */
export type DispatchOptions = {
  /** Set while a person types: changes of the same key in a row are one step of undo. */
  readonly merge?: string
  /** Changes of the same group in a row are one step of undo. */
  readonly group?: string
}

/** One open draft. */
export type DraftState = {
  readonly content: DraftContent
  readonly history: History
  /** What the server holds, as far as is known here. */
  readonly base: ServerDraft
  readonly save: SaveState
  /** When it was last saved from here, in milliseconds; `null` when not yet. */
  readonly savedAt: number | null
  /** Why saving failed, by the server's code; `null` where it did not answer, or nothing failed. */
  readonly failure: string | null
  /** What somebody else saved, while it is in conflict with what was changed here. */
  readonly theirs: TheirDraft | null
  readonly last: LastChange | null
  readonly dispatch: <Name extends CommandName>(
    name: Name,
    args: CommandArgs[Name],
    options?: DispatchOptions,
  ) => Result<Focus, CommandProblem>
  readonly undo: () => void
  readonly redo: () => void
  /** Goes to right after a step of the history, or to how the draft came. */
  readonly jumpTo: (point: number | null) => void
  /** Settles what is in conflict. Conflicts without a choice stay, and the draft stays stale. */
  readonly resolve: (choices: DraftChoices) => void
}

/** The draft with a new content, which is one step of undo. */
export function changed(
  state: DraftState,
  content: DraftContent,
  so: { readonly label: Label; readonly focus: Focus; readonly at: number } & DispatchOptions,
): Partial<DraftState> {
  const kept = recorded(state, content, so)
  if (kept.content === state.content) return {}
  const { label, focus } = so
  return { ...kept, ...unsaved(state), last: told(state, { how: 'done', label, focus }) }
}

/** The draft after a step back or forth; as it is where there is none. */
export function stepped(
  state: DraftState,
  to: Stepped | null,
  how: LastChange['how'],
): Partial<DraftState> {
  if (to === null) return {}
  const { content, history, label, focus } = to
  return { content, history, ...unsaved(state), last: told(state, { how, label, focus }) }
}

/** Whether going to a point is going back. */
export const howTo = ({ history }: DraftState, point: number | null): LastChange['how'] =>
  history.future.some(({ id }) => id === point) ? 'redone' : 'undone'

const told = ({ last }: DraftState, so: Omit<LastChange, 'count'>): LastChange => ({
  count: (last?.count ?? 0) + 1,
  ...so,
})

/** What was failing or is in conflict stays so, whatever else is changed. */
const unsaved = ({ save }: DraftState): { readonly save: SaveState } => ({
  save: save === 'stale' || save === 'failed' ? save : 'unsaved',
})

/**
 * The draft with what somebody else saved: merged as one step of undo, or stale while both changed the
 * same and nobody chose.
 */
export function taken(
  state: DraftState,
  theirs: TheirDraft,
  { choices, at }: { readonly choices?: DraftChoices; readonly at: number },
): Partial<DraftState> {
  const sides = { base: state.base.content, mine: state.content, theirs: theirs.content }
  const merged = mergedDraft(sides, choices)
  if (!isSettled(merged)) return { save: 'stale', theirs }
  const label = labelOf('merge', theirs.savedBy)
  const { revision, content } = theirs
  const clear: DraftState = { ...state, save: 'unsaved', theirs: null }
  return {
    save: 'unsaved',
    theirs: null,
    failure: null,
    ...changed(clear, merged.content, { label, focus: nowhere, at }),
    base: { revision, content },
  }
}

/** An open draft with changes in it that were kept here and never saved, as one step of undo. */
export function restored(
  state: DraftState,
  kept: KeptCopy,
  { savedBy, at }: { readonly savedBy: string; readonly at: number },
): Partial<DraftState> {
  const label = labelOf('restore', null)
  const mine = changed(state, kept.content, { label, focus: nowhere, at })
  if (kept.base.revision === state.base.revision) return mine
  const theirs: TheirDraft = { ...state.base, savedBy, changes: null }
  const stale = { ...mine, base: kept.base }
  return { ...stale, ...taken({ ...state, ...stale }, theirs, { at }) }
}

const nowhere: Focus = { steps: [], field: null }

const labelOf = (code: Label['code'], name: string | null): Label => ({
  code,
  ...labelled({ name }),
})

/** What is in conflict in a stale draft; `null` in any other. */
export const conflictsOf = ({
  base,
  content,
  theirs,
}: Pick<DraftState, 'base' | 'content' | 'theirs'>): DraftConflicts | null =>
  theirs === null
    ? null
    : mergedDraft({ base: base.content, mine: content, theirs: theirs.content }).conflicts
