import { contentHash } from '../receipt/hash.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import type { Limit } from './limit.ts'
import type { Parameter } from './parameter.ts'

/** The data of a country's law as it was at some time: plain JSON, enough to decide by it again. */
export type LawSnapshot = {
  readonly country: string
  readonly release: string
  readonly parameters: readonly Parameter[]
  readonly limits: readonly Limit[]
}

/** The data of a country's law as it is now. */
export const lawSnapshotOf = (jurisdiction: Jurisdiction): LawSnapshot => ({
  country: jurisdiction.country,
  release: jurisdiction.release,
  parameters: jurisdiction.parameters,
  limits: jurisdiction.limits,
})

/** Content hash of a country's law: changes with every value, source, limit and verified day. */
export const lawHash = (jurisdiction: Jurisdiction): string =>
  contentHash(lawSnapshotOf(jurisdiction))

/** A country whose law reads as it did in a snapshot. Its functions are those of this release. */
export const asOfSnapshot = (jurisdiction: Jurisdiction, snapshot: LawSnapshot): Jurisdiction => ({
  ...jurisdiction,
  release: snapshot.release,
  parameters: snapshot.parameters,
  limits: snapshot.limits,
})
