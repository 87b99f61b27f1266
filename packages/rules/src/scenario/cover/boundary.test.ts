import { expect, test } from 'vitest'
import type { PolicyInput } from '../../policy/document.ts'
import { on, plainSteps, policy, ruleSet } from '../../testing/claims.ts'
import { zz } from '../../testing/fixture.ts'
import { runScenario } from '../run.ts'
import { boundaryScenarios } from './boundary.ts'

function around(so: Partial<PolicyInput> = {}) {
  const found = boundaryScenarios(policy(so), zz, on('2026-12-01'))
  if (!found.ok) throw new Error('the policy of a test is not in order')
  return found.value
}

/** The day of payment, and the actions there are. */
const outlines = (so: Partial<PolicyInput> = {}) =>
  around(so).map(({ scenario, timeline }) => {
    const paidOn = timeline.find(({ happens }) => happens !== undefined)?.on
    const acted = timeline.map(({ expect }) => expect?.action).filter((one) => one !== 'none')
    return [scenario, paidOn, acted.join(' ')]
  })

test('each wait and each deadline is tried the day before, on the day and the day after', () => {
  // Due 28 November 2025; the reminder's deadline is 26 December, the notice's 10 January, a Saturday.
  expect(outlines()).toEqual([
    ['Paid a day before wait (grace) is over', '2025-12-11', ''],
    ['Paid on the day wait (grace) is over', '2025-12-12', ''],
    ['Paid a day after wait (grace) is over', '2025-12-13', 'remind'],
    ['Paid a day before the deadline of the reminder', '2025-12-25', 'remind'],
    ['Paid on the deadline of the reminder', '2025-12-26', 'remind'],
    ['Paid a day after the deadline of the reminder', '2025-12-27', 'remind'],
    ['Paid a day after wait (wait-1) is over', '2025-12-28', 'remind notice'],
    ['Paid a day before the deadline of the notice of collection', '2026-01-11', 'remind notice'],
    ['Paid on the deadline of the notice of collection', '2026-01-12', 'remind notice'],
    ['Paid a day after the deadline of the notice of collection', '2026-01-13', 'remind notice'],
    ['Paid a day after wait (wait-2) is over', '2026-01-14', 'remind notice hand-over'],
  ])
})

test('all that letters have asked for is paid', () => {
  const paid = around().map(({ timeline }) =>
    timeline.flatMap(({ happens }) =>
      happens !== undefined && 'payment' in happens ? [happens.payment] : [],
    ),
  )
  expect(paid[0]).toEqual([{ minor: 100_000, currency: 'EUR' }])
  // The reminder's fee, and 14 days at 8.5 %.
  expect(paid[3]).toEqual([{ minor: 100_000 + 500 + 326, currency: 'EUR' }])
})

test('they come out as they were recorded', async () => {
  const world = { ruleSet: ruleSet(), jurisdiction: zz }
  const results = await Promise.all(around().map((one) => runScenario(one, world)))
  expect(results.flatMap(({ failures }) => failures)).toEqual([])
})

test('a wait that ends on working days only ends on one', () => {
  const grace = { ...plainSteps.grace, days: 15, on: 'working-day' as const }
  // Fifteen days after Friday, 28 November, is a Saturday.
  expect(outlines({ steps: { ...plainSteps, grace } })[1]).toEqual([
    'Paid on the day wait (grace) is over',
    '2025-12-15',
    '',
  ])
})

test('a policy that does not run has none', () => {
  const none = boundaryScenarios(policy({ start: 'nowhere' }), zz, on('2026-12-01'))
  expect(none).toMatchObject({ ok: false })
})
