import { expect, test } from 'vitest'
import { ruleSet } from '../testing/claims.ts'
import { zz } from '../testing/fixture.ts'
import { acceptedScenario } from './accepted.ts'
import { comparedDays } from './compared.ts'
import { scenarioJourney } from './run.ts'
import { type Scenario, scenarioSchema } from './schema.ts'
import { walkAtOnce } from './walker.ts'
import { writtenScenario } from './written.ts'

const world = { ruleSet: ruleSet(), jurisdiction: zz }

const read = (timeline: readonly object[]): Scenario =>
  scenarioSchema.parse({
    ...{ scenario: 'Pays nothing', jurisdiction: 'ZZ', policy: 'zz-plain' },
    given: {
      debtor: { kind: 'consumer', country: 'ZZ' },
      invoice: { amount: '1000.00 EUR', issued: '2026-01-02', due: '2026-02-02' },
    },
    timeline,
  })

const compared = (scenario: Scenario) =>
  comparedDays(scenario, walkAtOnce(scenarioJourney(scenario, world)))

function accepted(timeline: readonly object[]) {
  const scenario = read(timeline)
  const now = acceptedScenario(scenario, compared(scenario))
  const differing = compared(now).filter(({ outcome }) => outcome !== 'same')
  expect(differing).toEqual([])
  return writtenScenario(now).timeline
}

test('a figure is expected as it came out, and nothing else is asked', () => {
  const before = [{ on: '2026-02-16', expect: { action: 'remind', fee: '5.00 EUR' } }]
  expect(accepted(before)).toEqual([
    { on: '2026-02-16', expect: { action: 'remind', fee: '6.00 EUR' } },
  ])
})

test('another action is expected with what it asks for; sums stay asked', () => {
  const before = [
    { on: '2026-02-16', expect: { action: 'notice', payBy: '2026-03-09', total: '1000.00 EUR' } },
  ]
  expect(accepted(before)).toEqual([
    {
      on: '2026-02-16',
      expect: {
        ...{ action: 'remind', step: 'reminder', payBy: '2026-03-02', fee: '6.00 EUR' },
        total: '1010.60 EUR',
      },
    },
  ])
})

test('an action on another day is expected there', () => {
  const happens = { dispute: null }
  const before = [{ on: '2026-02-20', happens, expect: { action: 'remind', fee: '6.00 EUR' } }]
  expect(accepted(before)).toEqual([
    {
      on: '2026-02-16',
      expect: { action: 'remind', step: 'reminder', payBy: '2026-03-02', fee: '6.00 EUR' },
    },
    { on: '2026-02-20', happens, expect: { action: 'none' } },
  ])
})

test('of lists what is there stays, and what came to nothing is asked no more', () => {
  const before = [
    {
      on: '2026-02-16',
      expect: { action: 'remind', reason: 'x', cites: ['zz.fee-cap', 'zz.notice-first'] },
    },
  ]
  expect(accepted(before)).toEqual([
    { on: '2026-02-16', expect: { action: 'remind', cites: ['zz.fee-cap'] } },
  ])
})

test('a scenario that came out as expected stays as it is', () => {
  const scenario = read([{ on: '2026-02-16', expect: { action: 'remind', blockers: [] } }])
  expect(acceptedScenario(scenario, compared(scenario))).toEqual(scenario)
})
