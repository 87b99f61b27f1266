import { askedClaim, type CollectionCostQuestion, type DebtorKind, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { collectionCost } from './collection-cost.ts'

const claimOf = (due: string, debtorKind: DebtorKind = 'consumer') =>
  askedClaim({ debtorKind, statedDueOn: plainDate(due), dueOn: plainDate(due) }, calendar)

const question: CollectionCostQuestion = {
  principalMinor: 50_000,
  claim: claimOf('2026-02-16'),
  on: plainDate('2026-06-01'),
  stage: 'light',
  creditorDeductsVat: true,
}

const cost = (changes: Partial<CollectionCostQuestion>) =>
  collectionCost({ ...question, ...changes })

const lightAndHeavy = (changes: Partial<CollectionCostQuestion>) =>
  ['light', 'heavy'].map((stage) => {
    const found = cost({ ...changes, stage })
    return found.ok ? found.value.minor : found.problem.code
  })

const tops = [500, 1000, 2500, 10_000, 50_000, 250_000, 250_001]

/** The published table of 2026, consumer with VAT and business with and without; in øre. */
const table = {
  consumerVat: [
    [23_438, 46_875],
    [32_813, 65_625],
    [37_500, 75_000],
    [75_000, 150_000],
    [150_000, 300_000],
    [337_500, 675_000],
    [675_000, 1_350_000],
  ],
  business: [
    [28_125, 56_250],
    [39_375, 78_750],
    [45_000, 90_000],
    [90_000, 180_000],
    [180_000, 360_000],
    [405_000, 810_000],
    [810_000, 1_620_000],
  ],
  businessVat: [
    [35_156, 70_313],
    [49_219, 98_438],
    [56_250, 112_500],
    [112_500, 225_000],
    [225_000, 450_000],
    [506_250, 1_012_500],
    [1_012_500, 2_025_000],
  ],
} as const

test.each([
  ['consumerVat', { claim: claimOf('2026-02-16'), creditorDeductsVat: false }],
  ['business', { claim: claimOf('2026-02-16', 'business'), creditorDeductsVat: true }],
  ['businessVat', { claim: claimOf('2026-02-16', 'public'), creditorDeductsVat: false }],
] as const)('gives the published figures of %s', (column, changes) => {
  const found = tops.map((kroner) => lightAndHeavy({ ...changes, principalMinor: kroner * 100 }))
  expect(found).toEqual(table[column])
})

test('takes a claim at the upper limit into the band and one øre more into the next', () => {
  expect(lightAndHeavy({ principalMinor: 250_000 })).toEqual([30_000, 60_000])
  expect(lightAndHeavy({ principalMinor: 250_001 })).toEqual([60_000, 120_000])
})

test('takes the table of the due day and the inkassosats of the day asked about', () => {
  const older = { claim: claimOf('2020-09-30'), on: plainDate('2025-06-02') }
  expect(lightAndHeavy({ ...older, principalMinor: 250_000 })).toEqual([35_000, 70_000])
  expect(lightAndHeavy({ ...older, principalMinor: 25_000_001 })).toEqual([560_000, 1_120_000])
  expect(lightAndHeavy({ ...older, claim: claimOf('2020-10-01') })).toEqual([17_500, 35_000])
})

test('adds one and a half inkassosats for a long instalment plan, whatever the claim', () => {
  const plan = { stage: 'instalment-plan' }
  expect(cost(plan)).toMatchObject({ value: { minor: 112_500 } })
  expect(cost({ ...plan, creditorDeductsVat: false })).toMatchObject({ value: { minor: 140_625 } })
  expect(cost({ ...plan, on: plainDate('2024-06-03') })).toMatchObject({
    value: { minor: 105_000 },
  })
  expect(
    cost({ ...plan, claim: claimOf('2026-02-16', 'business'), principalMinor: 9_000_000 }),
  ).toMatchObject({
    value: { minor: 112_500 },
  })
})

test('names the entries it multiplied', () => {
  const found = cost({ stage: 'heavy', claim: claimOf('2026-02-16', 'business') })
  const uses = found.ok ? found.value.uses.map(({ parameter }) => parameter) : []
  expect(uses).toEqual([
    'no.inkassosats',
    'no.collection-cost.to-500',
    'no.collection-cost.heavy-factor',
    'no.collection-cost.non-consumer-factor',
  ])
})

test('refuses a stage it does not know, an unknown year and a day past the regime', () => {
  expect(cost({ stage: 'agency' })).toEqual({
    ok: false,
    problem: { code: 'unknown-stage', stage: 'agency' },
  })
  expect(cost({ on: plainDate('2014-03-03') })).toMatchObject({
    problem: { code: 'parameter-unknown', parameter: 'no.inkassosats' },
  })
  expect(cost({ on: plainDate('2027-01-01') })).toMatchObject({
    problem: { code: 'parameter-not-verified' },
  })
  expect(cost({ claim: claimOf('2009-12-31') })).toMatchObject({
    problem: { code: 'parameter-before-first-value', parameter: 'no.collection-cost.to-500' },
  })
})
