import type { Focus } from './commands/outcome.ts'
import type { Label } from './commands/run-command.ts'
import type { DraftContent } from './content.ts'
import { type Patches, patched, withPatches } from './patches.ts'

/** A step of undo. */
export type Entry = Patches & {
  /** Counts up; what a point in the history is named by. */
  readonly id: number
  readonly label: Label
  readonly focus: Focus
  /** When it was last added to, in milliseconds. */
  readonly at: number
  readonly merge: string | null
  readonly group: string | null
}

/** What was done to a draft and can be undone, and what was undone and can be done again. */
export type History = {
  /** Oldest first. */
  readonly past: readonly Entry[]
  /** What is done again first comes last. */
  readonly future: readonly Entry[]
  readonly nextId: number
}

/** A draft as it came: nothing was done to it. */
export const emptyHistory: History = { past: [], future: [], nextId: 1 }

/** At most so many steps are kept; the oldest go first. */
export const stepsMax = 400

/** Changes of one merge key become one step when each follows the last within so many milliseconds. */
const mergeWithinMs = 1000

/** A change to take into the history. */
export type Recorded = {
  readonly label: Label
  readonly focus: Focus
  /** Now, in milliseconds. */
  readonly at: number
  /** Changes of the same key in a row are one step: the letters of one field. */
  readonly merge?: string | undefined
  /** Changes of the same group in a row are one step, under the name of the first. */
  readonly group?: string | undefined
}

/** A draft with its history. */
export type Kept = { readonly content: DraftContent; readonly history: History }

/**
 * The draft after a change, which can be undone from now on. What was undone before is gone. A change
 * that changes nothing is none.
 */
export function recorded({ content, history }: Kept, after: DraftContent, so: Recorded): Kept {
  const { content: now, patches: own } = patched(content, after)
  if (own.forward.length === 0) return { content, history }
  const top = history.past.at(-1)
  const more = top !== undefined && history.future.length === 0 && continues(top, so) ? top : null
  const patches = more === null ? own : patched(withPatches(content, more.backward), after).patches
  const past = more === null ? history.past : history.past.slice(0, -1)
  // What was typed and taken away again is no step any more.
  if (patches.forward.length === 0) return { content: now, history: { ...history, past } }
  const entry = entryOf(patches, so, { more, id: history.nextId })
  const nextId = Math.max(history.nextId, entry.id + 1)
  return { content: now, history: { past: [...past, entry].slice(-stepsMax), future: [], nextId } }
}

function entryOf(
  patches: Patches,
  { label, focus, at, merge, group }: Recorded,
  { more, id }: { readonly more: Entry | null; readonly id: number },
): Entry {
  const isInGroup = more !== null && group !== undefined
  return {
    ...patches,
    id: more?.id ?? id,
    label: isInGroup ? more.label : label,
    focus,
    at,
    merge: merge ?? null,
    group: group ?? null,
  }
}

const continues = (top: Entry, { merge, group, at }: Recorded): boolean =>
  (group !== undefined && group === top.group) ||
  (merge !== undefined && merge === top.merge && at - top.at <= mergeWithinMs)

/** A line of the history. */
export type HistoryLine = {
  readonly point: number
  readonly label: Label
  readonly at: number
  readonly isUndone: boolean
}

/** The history as a list, oldest first, what was undone at its end. */
export const historyLines = ({ past, future }: History): readonly HistoryLine[] => [
  ...past.map((entry) => lineOf(entry, false)),
  ...future.map((entry) => lineOf(entry, true)).toReversed(),
]

const lineOf = ({ id, label, at }: Entry, isUndone: boolean): HistoryLine => ({
  point: id,
  label,
  at,
  isUndone,
})
