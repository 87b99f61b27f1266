import { askedClaim, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { collectionCost } from './collection-cost.ts'

const claim = askedClaim({ debtorKind: 'consumer', statedDueOn: plainDate('2021-08-16') }, calendar)

const cost = (euro: number, stage: string, on = '2026-03-02') =>
  collectionCost({
    principalMinor: Math.round(euro * 100),
    claim,
    on: plainDate(on),
    stage,
    creditorDeductsVat: true,
  })

test.each([
  [50, 'simple', 1575],
  [50, 'normal', 2835],
  [50, 'extensive', 4095],
  [50.01, 'simple', 2575],
  [500, 'normal', 4635],
  [500.01, 'normal', 8370],
  [3000, 'simple', 11_775],
  [10_000, 'extensive', 84_760],
])('a claim of %d, %s, since June 2025', (euro, stage, minor) => {
  expect(cost(euro, stage)).toMatchObject({ ok: true, value: { minor } })
})

test.each([
  ['2025-05-31', 1500],
  ['2025-06-01', 1575],
])('engaged on %s', (on, minor) => {
  expect(cost(20, 'simple', on)).toMatchObject({ value: { minor } })
})

test('adds a fifth for expenses, at most 20 euro', () => {
  expect(cost(500, 'normal-with-expenses')).toMatchObject({ value: { minor: 4635 + 927 } })
  expect(cost(3000, 'normal-with-expenses')).toMatchObject({ value: { minor: 21_195 + 2000 } })
})

test.each([
  [10_000.01, 'normal', '2026-03-02', 'parameter-unknown'],
  [8000.01, 'normal', '2025-05-31', 'parameter-unknown'],
  [100, 'normal', '2021-09-30', 'parameter-before-first-value'],
  [100, 'normal', '2027-07-01', 'parameter-not-verified'],
  [100, 'heavy', '2026-03-02', 'unknown-stage'],
])('refuses %d, %s, on %s', (euro, stage, on, code) => {
  expect(cost(euro, stage, on)).toMatchObject({ ok: false, problem: { code } })
})
