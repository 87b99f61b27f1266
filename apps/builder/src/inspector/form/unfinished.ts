import type { DraftStore } from '../../document/store.ts'

/** Text in a field that is no value yet, and the value the document has meanwhile. */
export type Unfinished = { readonly text: string; readonly at: unknown; readonly problem: string }

const kept = new WeakMap<DraftStore, Map<string, Unfinished>>()

/**
 * What was typed into fields of a draft and could not be taken, by the place of the field: it is there
 * again when the field is shown again. It lives as long as the draft is open.
 */
export function unfinishedIn(draft: DraftStore): Map<string, Unfinished> {
  const found = kept.get(draft)
  if (found !== undefined) return found
  const made = new Map<string, Unfinished>()
  kept.set(draft, made)
  return made
}
