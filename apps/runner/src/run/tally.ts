import type { ActionKind } from '@forfall/rules'
import { noCounters, type RunCounters, type RunNote, type RunProgress } from '../store/runs.ts'

/** At most this many notes are kept of one run; what is over is only counted. */
const notesMax = 1_000

/** What a run keeps count of while it goes. */
export type Tally = { progress: RunProgress }

/** A tally of nothing. */
export const newTally = (): Tally => ({
  progress: { phase: 'decide', cursor: null, total: 0, counters: noCounters, notes: [] },
})

/** Changes where the run is. */
export function move(tally: Tally, to: Partial<Omit<RunProgress, 'counters' | 'notes'>>): void {
  tally.progress = { ...tally.progress, ...to }
}

type Countable = Exclude<keyof RunCounters, 'byKind'>

/** Counts more of something. */
export function count(tally: Tally, what: Countable, more = 1): void {
  const { counters } = tally.progress
  const changed = { ...counters, [what]: counters[what] + more }
  tally.progress = { ...tally.progress, counters: changed }
}

/** Counts actions that were decided. */
export function countEmitted(tally: Tally, kinds: readonly ActionKind[]): void {
  const { counters } = tally.progress
  const byKind: { [kind in ActionKind]?: number } = { ...counters.byKind }
  for (const kind of kinds) byKind[kind] = (byKind[kind] ?? 0) + 1
  tally.progress = { ...tally.progress, counters: { ...counters, byKind } }
  count(tally, 'emitted', kinds.length)
}

/** Keeps a note. */
export function note(tally: Tally, added: RunNote): void {
  const { notes } = tally.progress
  if (notes.length < notesMax) tally.progress = { ...tally.progress, notes: [...notes, added] }
}
