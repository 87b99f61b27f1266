import type { ClaimEvent, Placement } from './event.ts'

/** Where the log of a claim has put it last: its law and its policy version. */
export function placementOf(events: readonly ClaimEvent[]): Placement {
  const last = events.findLast(
    (event) =>
      event.type === 'claim-placed' ||
      (event.type === 'invoice-imported' && event.placed !== undefined),
  )
  if (last?.type === 'invoice-imported' && last.placed !== undefined) return last.placed
  if (last?.type !== 'claim-placed') return nowhere
  const { jurisdiction, policyId, policyVersion } = last
  return { jurisdiction, policyId, policyVersion }
}

const nowhere: Placement = { jurisdiction: null, policyId: null, policyVersion: null }
