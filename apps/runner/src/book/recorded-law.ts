import { type Jurisdiction, lawHash, lawSnapshotOf } from '@forfall/rules'
import { insertLawSnapshot } from '../store/law-snapshots.ts'
import type { Store } from '../store/store.ts'

const hashes = new WeakMap<Jurisdiction, string>()

/** Content hash of a country's law. */
export function hashOfLaw(law: Jurisdiction): string {
  const known = hashes.get(law)
  if (known !== undefined) return known
  const hash = lawHash(law)
  hashes.set(law, hash)
  return hash
}

/** Keeps a country's law as it reads now, once, for replays; gives its hash. */
export function recordedLaw(store: Store, law: Jurisdiction): string {
  const hash = hashOfLaw(law)
  insertLawSnapshot(store, hash, () => lawSnapshotOf(law))
  return hash
}
