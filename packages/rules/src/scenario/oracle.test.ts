import { describe, expect, test } from 'vitest'
import { on } from '../testing/claims.ts'
import { is, limit, zz } from '../testing/fixture.ts'
import { oracleSchema } from './oracle-schema.ts'
import { runOracle } from './run-oracle.ts'

const failures = (question: object, expected: object, law = zz) => {
  const oracle = oracleSchema.parse({
    oracle: 'An example',
    source: 'https://law.example',
    jurisdiction: 'ZZ',
    ...question,
    expect: expected,
  })
  return runOracle(oracle, law).failures.map(({ text }) => text)
}

const interest = (so: object = {}) => ({
  interest: {
    debtor: 'consumer',
    principal: '1000.00 EUR',
    due: '2025-12-19',
    paid: '2026-01-10',
    ...so,
  },
})

describe('interest', () => {
  test('that comes out as published', () => {
    const lines = [
      { first: '2025-12-20', last: '2025-12-31', days: 12, rate: '8.5', amount: '2.79 EUR' },
      { days: 10 },
    ]
    expect(failures(interest(), { total: '6.08 EUR', lines })).toEqual([])
  })

  test('in another currency', () => {
    expect(failures(interest(), { total: '6.08 NOK' })).toEqual(['currency: expected NOK, got EUR'])
  })

  test('that does not', () => {
    const lines = [
      { first: '2025-12-21', last: '2025-12-30', days: 10, rate: '9', amount: '1.00 EUR' },
      {},
    ]
    expect(failures(interest(), { total: '6.09 EUR', lines })).toEqual([
      'amount: expected 6.09, got 6.08',
      'line 1 first: expected 2025-12-21, got 2025-12-20',
      'line 1 last: expected 2025-12-30, got 2025-12-31',
      'line 1 days: expected 10, got 12',
      'line 1 rate: expected 9.00, got 8.50',
      'line 1 amount: expected 1.00, got 2.79',
    ])
    expect(failures(interest(), { lines: [{}] })).toEqual(['lines: expected 1, got 2'])
  })

  test('within a tolerance, both ways, and no further', () => {
    const off = (total: string) => failures(interest(), { total, tolerance: '0.01 EUR' })
    expect([off('6.07 EUR'), off('6.09 EUR')]).toEqual([[], []])
    expect(off('6.10 EUR')).toHaveLength(1)
  })

  test('by the days themselves, at a rate, a reference rate, another count of days', () => {
    const days = { due: undefined, paid: undefined, first: '2026-02-01', last: '2026-03-02' }
    expect(failures(interest({ ...days, rate: '10' }), { total: '8.22 EUR' })).toEqual([])
    const reference = { 'reference-rate': '2', 'day-count': 'actual/360' }
    expect(failures(interest({ ...days, ...reference }), { total: '8.33 EUR' })).toEqual([])
  })

  test('with payments, and without moving the due day', () => {
    const payments = [{ on: '2026-02-18', amount: '500.00 EUR' }]
    const days = { due: '2026-02-07', paid: '2026-02-28', payments }
    // From the 10th nine days on all and ten on half; from the 8th eleven on all.
    expect(failures(interest(days), { total: '4.60 EUR' })).toEqual([])
    expect(failures(interest({ ...days, 'roll-over': 'none' }), { total: '5.26 EUR' })).toEqual([])
  })

  test('that the law data does not reach', () => {
    const late = interest({ paid: '2027-02-01' })
    expect(failures(late, { problem: 'parameter-not-verified' })).toEqual([])
    expect(failures(late, { total: '1.00 EUR' })).toEqual(['refused: parameter-not-verified'])
    expect(failures(interest(), { problem: 'parameter-not-verified' })).toEqual([
      'problem: expected parameter-not-verified, got an answer',
    ])
    expect(failures(late, { problem: 'parameter-unknown' })).toEqual([
      'problem: expected parameter-unknown, got parameter-not-verified',
    ])
  })
})

describe('a fee', () => {
  const fee = (so: object = {}) => ({
    fee: { step: 'remind', sent: '2026-02-16', due: '2026-02-02', debtor: 'consumer', ...so },
  })

  test('on a lawful day is the highest', () => {
    expect(failures(fee(), { amount: '6.00 EUR', day: '2026-02-16' })).toEqual([])
  })

  test('that comes too early is none, with the first lawful day', () => {
    expect(
      failures(fee({ sent: '2026-02-10' }), { amount: '0.00 EUR', day: '2026-02-16' }),
    ).toEqual([])
  })

  test('counts from the due day as it was moved, unless told not to', () => {
    const weekend = { due: '2026-02-07', sent: '2026-02-22' }
    expect(failures(fee(weekend), { amount: '0.00 EUR', day: '2026-02-23' })).toEqual([])
    expect(failures(fee({ ...weekend, 'roll-over': 'none' }), { amount: '6.00 EUR' })).toEqual([])
  })

  test('that is not known', () => {
    const late = fee({ sent: '2027-02-16' })
    expect(failures(late, { problem: 'parameter-not-verified' })).toEqual([])
  })

  test('that no limit speaks of', () => {
    const free = { ...zz, limits: [limit('zz.a', 'stop', { ...always })] }
    expect(failures(fee({ sent: '2026-02-03' }), { amount: '6.00 EUR' }, free)).toEqual([])
  })

  const always = { requires: is('isDisputed', 'equal', false), otherwise: 'forbid' } as const
})

test('compensation', () => {
  const compensation = (debtor: string, so: object = {}) => ({
    compensation: { debtor, on: '2026-02-16', ...so },
  })
  expect(failures(compensation('business'), { amount: '40.00 EUR' })).toEqual([])
  expect(failures(compensation('business', { due: '2026-02-02' }), { amount: '4.00 EUR' })).toEqual(
    ['amount: expected 4.00, got 40.00'],
  )
  expect(failures(compensation('consumer'), { amount: '0.00 EUR' })).toEqual([])
  const late = compensation('business', { on: '2027-01-01' })
  expect(failures(late, { problem: 'parameter-not-verified' })).toEqual([])
})

test('the last day before the time bar', () => {
  const from = (so: object) => ({ limitation: { from: '2026-02-07', ...so } })
  expect(failures(from({}), { day: '2029-02-08' })).toEqual([])
  expect(failures(from({ 'roll-over': 'none' }), { day: '2029-02-06' })).toEqual([])
  expect(failures(from({ interrupted: '2027-05-05' }), { day: '2030-05-04' })).toEqual([])
  const unknown = {
    ...zz,
    limitation: () =>
      ({
        ok: false,
        problem: {
          code: 'parameter-unknown',
          parameter: 'zz.years',
          day: on('2026-02-07'),
          bound: on('2026-02-07'),
        },
      }) as const,
  }
  expect(failures(from({}), { problem: 'parameter-unknown' }, unknown)).toEqual([])
})

test('the end of a deadline', () => {
  const deadline = (so: object) => ({ deadline: { sent: '2026-02-14', days: 14, ...so } })
  expect(failures(deadline({}), { day: '2026-03-02' })).toEqual([])
  expect(failures(deadline({ 'roll-over': 'none' }), { day: '2026-02-28' })).toEqual([])
  expect(failures(deadline({}), { day: '2026-03-01', rate: '5', amount: '1.00 EUR' })).toEqual([
    'amount: expected 1.00, got none',
    'day: expected 2026-03-01, got 2026-03-02',
    'rate: expected 5.00, got nothing',
  ])
})

test('a rate', () => {
  const rate = (day: string) => ({ rate: { on: day, debtor: 'consumer' } })
  expect(failures(rate('2025-12-31'), { rate: '8.5' })).toEqual([])
  expect(failures(rate('2026-01-01'), { rate: '8.5' })).toEqual(['rate: expected 8.50, got 12.00'])
  expect(failures(rate('2027-01-01'), { problem: 'parameter-not-verified' })).toEqual([])
  const none = {
    ...zz,
    interest: { ...zz.interest, ratesIn: () => ({ ok: true, value: [] }) as const },
  }
  expect(failures(rate('2026-01-01'), { problem: 'no-such-rule' }, none)).toEqual([])
})

test('the cost of collection', () => {
  const cost = (stage: string) => ({
    'collection-cost': {
      principal: '1000.00 EUR',
      on: '2026-03-01',
      due: '2026-02-02',
      debtor: 'consumer',
      stage,
    },
  })
  expect(failures(cost('agency'), { amount: '100.00 EUR' })).toEqual([])
  expect(failures(cost('heavy'), { problem: 'unknown-stage' })).toEqual([])
})

test('a question that no country has a rule for', () => {
  const cap = {
    'total-cost-cap': { principal: '1000.00 EUR', on: '2026-03-01', debtor: 'consumer' },
  }
  expect(failures(cap, { problem: 'no-such-rule' })).toEqual([])
})
