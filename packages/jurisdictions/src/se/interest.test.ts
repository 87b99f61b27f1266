import { type AskedClaim, addDays, askedClaim, plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { interest } from './interest.ts'

const claim = (terms: Partial<AskedClaim> = {}) =>
  askedClaim(
    {
      debtorKind: 'consumer',
      statedDueOn: plainDate('2026-03-16'),
      invoiceSentOn: plainDate('2026-03-02'),
      ...terms,
    },
    calendar,
  )

function start(terms: Partial<AskedClaim>) {
  const found = interest.startOf(claim(terms))
  return found.ok ? found.value : null
}

describe('from when interest runs', () => {
  test('the day after a due day that was agreed, warned or not', () => {
    const agreed = { isDueDayAgreed: true, hasInterestWarning: false }
    expect(start(agreed)).toMatchObject({ on: '2026-03-17', assumed: [] })
  })

  test.each([false, null])('else the 31st day after sending (agreed: %s)', (isDueDayAgreed) => {
    expect(start({ isDueDayAgreed })).toMatchObject({
      on: '2026-04-02',
      assumed: isDueDayAgreed === null ? ['isDueDayAgreed'] : [],
    })
  })

  test('never before the due day has passed', () => {
    const statedDueOn = plainDate('2026-05-11')
    expect(start({ isDueDayAgreed: false, statedDueOn })).toMatchObject({ on: '2026-05-12' })
  })

  test('never against a consumer whom nobody warned', () => {
    const unwarned = { isDueDayAgreed: false, hasInterestWarning: false }
    expect(start(unwarned)).toMatchObject({ on: null, assumed: [] })
    const unsaid = { isDueDayAgreed: null, hasInterestWarning: null }
    expect(start(unsaid)).toMatchObject({
      on: null,
      assumed: ['isDueDayAgreed', 'hasInterestWarning'],
    })
  })

  test('against a business without a warning', () => {
    expect(
      start({ debtorKind: 'business', isDueDayAgreed: false, hasInterestWarning: null }),
    ).toMatchObject({ on: '2026-04-02', assumed: [] })
  })
})

function ratesIn(from: string, until: string) {
  const rates = interest.ratesIn(
    { from: plainDate(from), until: addDays(plainDate(until), 1) },
    claim(),
  )
  return rates.ok ? rates.value.map(({ ratePpm }) => ratePpm) : rates.problem.code
}

describe('the rate', () => {
  test('changes with the half-year', () => {
    expect(ratesIn('2023-06-30', '2023-07-01')).toEqual([105_000, 115_000])
  })

  test('falls below eight points while the reference rate is negative', () => {
    expect(ratesIn('2019-06-30', '2019-07-01')).toEqual([75_000, 80_000])
  })

  test('is unknown after the newest half-year and before the oldest', () => {
    expect(ratesIn('2026-12-31', '2027-01-01')).toBe('parameter-not-verified')
    expect(ratesIn('2009-06-30', '2009-07-01')).toBe('parameter-before-first-value')
  })
})
