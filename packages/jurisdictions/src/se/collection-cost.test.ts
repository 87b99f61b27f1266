import { askedClaim, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { collectionCost } from './collection-cost.ts'

function cost(stage: string, on: string) {
  const claim = askedClaim(
    { debtorKind: 'consumer', statedDueOn: plainDate('2013-01-15') },
    calendar,
  )
  const question = { principalMinor: 100_000, claim, on: plainDate(on), creditorDeductsVat: true }
  const found = collectionCost({ ...question, stage })
  return found.ok ? found.value.minor : found.problem.code
}

test('each measure by its own day', () => {
  expect(cost('demand', '2013-03-15')).toBe(16_000)
  expect(cost('demand', '2013-03-16')).toBe(18_000)
  expect(cost('payment-plan', '2013-03-15')).toBe(15_000)
  expect(cost('payment-plan', '2013-03-16')).toBe(17_000)
})

test('refuses a measure the act does not know', () => {
  expect(cost('telephone', '2026-03-16')).toBe('unknown-stage')
})
