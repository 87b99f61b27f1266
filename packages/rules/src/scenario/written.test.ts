import { expect, test } from 'vitest'
import { type ScenarioInput, scenarioSchema } from './schema.ts'
import { writtenScenario } from './written.ts'

const input: ScenarioInput = {
  scenario: 'A part is paid',
  source: 'worked by hand',
  jurisdiction: 'ZZ',
  policy: 'zz-plain',
  given: {
    debtor: { kind: 'consumer', country: null },
    invoice: { number: '7', amount: '1000.00 EUR', issued: '2026-01-02', due: '2026-02-02' },
    facts: { isDueDayAgreed: true },
  },
  timeline: [
    { on: '2026-02-10', happens: [{ payment: '400.50 EUR' }, { dispute: null }] },
    { on: '2026-02-12', happens: { payment: { amount: '1.00 EUR', source: 'agency' } } },
    { on: '2026-02-16', expect: { action: 'remind', fee: '6.00 EUR', cites: ['zz.fee-cap'] } },
  ],
}

test('a scenario is written as it was read', () => {
  expect(writtenScenario(scenarioSchema.parse(input))).toEqual(input)
})

test('that only listed days count is written where it is so', () => {
  const only = { ...input, 'only-listed-days': true }
  expect(writtenScenario(scenarioSchema.parse(only))).toEqual(only)
})
