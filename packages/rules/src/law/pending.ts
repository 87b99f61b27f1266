import type { Jurisdiction, PendingRegime } from './jurisdiction.ts'
import type { Limit } from './limit.ts'

/**
 * A country's law as if a regime that was passed but is not in force already held.
 *
 * For looking ahead: which policies it breaks. Its limits join those in force, or take the place of
 * those with the same id on the same action. Never for decisions about claims.
 */
export function underPending(jurisdiction: Jurisdiction, regime: PendingRegime): Jurisdiction {
  const key = ({ id, on }: Limit): string => `${id} ${on}`
  const replaced = new Set(regime.limits.map(key))
  return {
    ...jurisdiction,
    release: `${jurisdiction.release}+${regime.id}`,
    limits: [
      ...jurisdiction.limits.filter((limit) => !replaced.has(key(limit))),
      ...regime.limits.map((limit) => ({ ...limit, from: regime.passedOn })),
    ],
  }
}
