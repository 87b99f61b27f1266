import { expect, test } from 'vitest'
import { ruleSet } from '../testing/claims.ts'
import { zz } from '../testing/fixture.ts'
import { comparedDays } from './compared.ts'
import { scenarioJourney } from './run.ts'
import { scenarioSchema } from './schema.ts'
import { walkAtOnce } from './walker.ts'

function compared(timeline: readonly object[], so: object = {}) {
  const scenario = scenarioSchema.parse({
    ...{ scenario: 'Pays nothing', jurisdiction: 'ZZ', policy: 'zz-plain' },
    given: {
      debtor: { kind: 'consumer', country: 'ZZ' },
      invoice: { amount: '1000.00 EUR', issued: '2026-01-02', due: '2026-02-02' },
    },
    timeline,
    ...so,
  })
  const world = { ruleSet: ruleSet(), jurisdiction: zz }
  return comparedDays(scenario, walkAtOnce(scenarioJourney(scenario, world)))
}

const outlines = (timeline: readonly object[], so: object = {}) =>
  compared(timeline, so).map(({ day, outcome, walked }) => [
    day,
    outcome,
    walked?.decision.action.kind,
  ])

const noticed = { on: '2026-03-03', expect: { action: 'notice' } }

test('the days a scenario names and those with an action are compared', () => {
  const pays = { on: '2026-02-20', happens: { payment: '10.00 EUR' } }
  expect(outlines([pays, { ...noticed, expect: { action: 'none' } }])).toEqual([
    ['2026-02-16', 'unexpected', 'remind'],
    ['2026-02-20', 'same', 'none'],
    ['2026-03-03', 'other', 'notice'],
  ])
})

test('where only the named days count, no action is unexpected', () => {
  expect(outlines([noticed], { 'only-listed-days': true })).toEqual([
    ['2026-02-16', 'same', 'remind'],
    ['2026-03-03', 'same', 'notice'],
  ])
})

test('a difference has the values it lies between', () => {
  const [day] = compared([
    { on: '2026-02-16', expect: { step: 'notice', fee: '5.00 EUR', cites: ['zz.notice-first'] } },
  ])
  expect(day?.differences).toEqual([
    { kind: 'other', field: 'step', expected: 'notice', got: 'reminder' },
    {
      ...{ kind: 'other', field: 'fee' },
      expected: { minor: 500, currency: 'EUR' },
      got: { minor: 600, currency: 'EUR' },
    },
    {
      ...{ kind: 'missing', field: 'cites', expected: 'zz.notice-first' },
      got: ['zz.fee-cap', 'zz.fee-early', 'zz.fee-count'],
    },
  ])
})

test('several entries of a day are one day', () => {
  const [day, ...others] = compared([
    { on: '2026-02-16', happens: { dispute: null } },
    { on: '2026-02-16', happens: [{ 'dispute-resolved': null }], expect: { action: 'remind' } },
    { on: '2026-02-16', expect: { step: 'reminder' } },
  ])
  expect(others).toEqual([])
  expect(day).toMatchObject({ outcome: 'same', expected: { action: 'remind', step: 'reminder' } })
  expect(day?.happens).toHaveLength(2)
})
