import type { PlainDate } from '@forfall/rules'
import type { VersionRow } from '../../app/api.ts'

/** What a version is on a day: takes new claims, will, or no longer does. */
export type VersionState = 'in-force' | 'scheduled' | 'superseded' | 'retired'

/** What a version is on a day. */
export function versionState(
  { effectiveFrom, until, isRetired }: VersionRow,
  today: PlainDate,
): VersionState {
  if (effectiveFrom > today) return 'scheduled'
  if (until === null || today < until) return 'in-force'
  return isRetired ? 'retired' : 'superseded'
}
