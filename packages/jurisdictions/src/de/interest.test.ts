import { type AskedClaim, addDays, askedClaim, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { interest } from './interest.ts'

const claimOf = (changes: Partial<AskedClaim> = {}) =>
  askedClaim({ debtorKind: 'business', statedDueOn: plainDate('2026-02-16'), ...changes }, calendar)

const rateOn = (day: string, changes: Partial<AskedClaim> = {}) => {
  const from = plainDate(day)
  const rates = interest.ratesIn({ from, until: addDays(from, 1) }, claimOf(changes))
  return rates.ok ? rates.value.map(({ ratePpm }) => ratePpm) : rates.problem.code
}

test.each([
  ['2014-07-28', [71_200]],
  ['2014-07-29', [81_200]],
])('a commercial claim of %s bears its own margin ever after', (arose, expected) => {
  expect(rateOn('2020-01-01', { aroseOn: plainDate(arose) })).toEqual(expected)
})

test.each([
  { debtorKind: 'consumer', isCommercial: true },
  { isCommercial: false },
  { isCommercial: null },
] as const)('five points for %o', (changes) => {
  expect(rateOn('2026-07-01', changes)).toEqual([65_200])
})

test('changes on 1 January and 1 July, not a day later', () => {
  const days = ['2022-12-31', '2023-01-01', '2026-06-30', '2026-07-01']
  expect(days.map((day) => rateOn(day, { debtorKind: 'consumer' }))).toEqual([
    [41_200],
    [66_200],
    [62_700],
    [65_200],
  ])
})

test('refuses days past the last published half-year and before 2010', () => {
  expect(rateOn('2027-01-01')).toBe('parameter-not-verified')
  expect(rateOn('2009-12-31')).toBe('parameter-before-first-value')
})

test('names what nobody said and what it took instead', () => {
  const start = (changes: Partial<AskedClaim>) => interest.startOf(claimOf(changes))
  expect(start({ isCommercial: null })).toMatchObject({ value: { assumed: ['isCommercial'] } })
  expect(start({ aroseOn: null })).toMatchObject({ value: { assumed: ['aroseOn'] } })
  expect(start({})).toMatchObject({ value: { on: '2026-02-17', assumed: [] } })
})
