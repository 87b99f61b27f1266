import { walk } from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyWorld, journeyOf } from './support/histories.ts'
import { patience } from './support/runs.ts'

/** Kinds of things that happen on the walks of so many random worlds, and on how many of them. */
async function happenings(worlds: number): Promise<ReadonlyMap<string, number>> {
  const seen = new Map<string, number>()
  for (const { policy, history } of fc.sample(anyWorld, { seed: 7, numRuns: worlds })) {
    const { days, state } = await walk(journeyOf(history, policy))
    const kinds = days.flatMap(({ decision: { action, blockers } }) => [
      action.kind,
      ...blockers.map(({ code }) => code),
      ...('feeMinor' in action && action.feeMinor > 0 ? ['fee'] : []),
    ])
    for (const kind of new Set([...kinds, ...(state.ending === null ? [] : [state.ending])]))
      seen.set(kind, (seen.get(kind) ?? 0) + 1)
  }
  return seen
}

test('the worlds of the properties are not empty: whatever can happen does', patience, async () => {
  const seen = await happenings(400)
  const rare = [
    ...['remind', 'notice', 'demand', 'hand-over', 'hold', 'review', 'message', 'stop', 'fee'],
    ...['paid', 'credited', 'withdrawn', 'stopped', 'handed-over', 'limit', 'law-not-known'],
    ...['fact-unknown', 'on-hold', 'customer-stop', 'held-by-policy', 'wait-not-over'],
    ...['policy-not-applicable', 'fee-in-other-currency', 'review-open', 'end-of-policy'],
  ].filter((kind) => (seen.get(kind) ?? 0) < 4)
  expect(rare).toEqual([])
})
