import { coveredHashOf, entryHash } from './audit.ts'
import { type CoveredRow, rowsOfEntry } from './covered-rows.ts'
import { readEntries, type StoredEntry } from './read-audit.ts'
import type { Store } from './store.ts'

/** Whether an entry's seal fits what it says. */
export const sealFits = ({ sealKey }: Store, { hash, ...entry }: StoredEntry): boolean =>
  entryHash(sealKey, entry) === hash

/** Whether rows are those that an entry was written with. */
export const rowsFit = (entry: StoredEntry, covered: readonly CoveredRow[]): boolean =>
  covered.length === entry.coveredCount &&
  coveredHashOf(covered.map(({ mark }) => mark)) === entry.coveredHash

/** Whether an entry, and every row it covers, is as it was written. */
export function entryFits(store: Store, seq: number): boolean {
  const entry = readEntries(store, seq - 1)[0]
  if (entry?.seq !== seq) return false
  return sealFits(store, entry) && rowsFit(entry, rowsOfEntry(store, seq))
}
