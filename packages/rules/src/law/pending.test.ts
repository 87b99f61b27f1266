import { expect, test } from 'vitest'
import { on } from '../testing/claims.ts'
import { is, limit, zz } from '../testing/fixture.ts'
import { cite } from './citation.ts'
import type { PendingRegime } from './jurisdiction.ts'
import { underPending } from './pending.ts'

const regime: PendingRegime = {
  id: 'zz.reform',
  title: { en: 'Reform' },
  source: cite('Reform act'),
  passedOn: on('2026-06-01'),
  from: null,
  signalledFrom: null,
  lastCheckedOn: on('2026-11-01'),
  changes: [],
  limits: [
    limit('zz.notice-deadline', 'notice', {
      requires: is('proposal.payWithinDays', 'greaterThanInclusive', 30),
      otherwise: 'raise',
    }),
    limit('zz.notice-deadline', 'demand', {
      requires: is('proposal.payWithinDays', 'greaterThanInclusive', 30),
      otherwise: 'raise',
    }),
  ],
}

test('a new limit joins, or takes the place of the one of its id and action', () => {
  const law = underPending(zz, regime)
  const named = law.limits.filter(({ id }) => id === 'zz.notice-deadline')
  expect(named.map(({ on: action, from }) => `${action} ${from}`)).toEqual([
    'notice 2026-06-01',
    'demand 2026-06-01',
  ])
  expect(law.limits).toHaveLength(zz.limits.length + 1)
  expect(named[0]?.requires).toEqual(regime.limits[0]?.requires)
})

test('the law in force is left as it is, and told apart', () => {
  const before = structuredClone(zz.limits)
  expect(underPending(zz, regime).release).toBe('zz-1+zz.reform')
  expect(zz.limits).toEqual(before)
})
