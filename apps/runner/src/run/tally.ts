import type { ActionKind } from '@forfall/rules'
import { noCounters, type RunCounters, type RunNote, type RunProgress } from '../store/runs.ts'

/** At most this many notes are kept of one run; what is over is only counted. */
const notesMax = 1_000

/** What a run keeps count of while it goes. */
export type Tally = {
  progress: RunProgress
  readonly claims: Set<string>
}

/** A tally of nothing. */
export const newTally = (): Tally => ({
  progress: { phase: 'decide', cursor: null, total: 0, counters: noCounters, notes: [] },
  claims: new Set(),
})

/** Changes where the run is. */
export function move(tally: Tally, to: Partial<Omit<RunProgress, 'counters' | 'notes'>>): void {
  tally.progress = { ...tally.progress, ...to }
}

type Countable = Exclude<keyof RunCounters, 'byKind' | 'looked'>

/** Counts one more. */
export function count(tally: Tally, what: Countable): void {
  const { counters } = tally.progress
  setCounters(tally, { ...counters, [what]: counters[what] + 1 })
}

/** Counts a claim that was decided on; the same claim counts once a run. */
export function countClaim(tally: Tally, claimId: string): void {
  tally.claims.add(claimId)
  setCounters(tally, { ...tally.progress.counters, looked: tally.claims.size })
}

/** Counts an action that was decided. */
export function countEmitted(tally: Tally, kind: ActionKind): void {
  const { counters } = tally.progress
  const byKind = { ...counters.byKind, [kind]: (counters.byKind[kind] ?? 0) + 1 }
  setCounters(tally, { ...counters, byKind, emitted: counters.emitted + 1 })
}

/** Keeps a note. */
export function note(tally: Tally, added: RunNote): void {
  const { notes } = tally.progress
  if (notes.length < notesMax) tally.progress = { ...tally.progress, notes: [...notes, added] }
}

function setCounters(tally: Tally, counters: RunCounters): void {
  tally.progress = { ...tally.progress, counters }
}
