import { expect, test } from 'vitest'
import { plainDate } from '../domain/plain-date.ts'
import { calendar } from '../testing/fixture.ts'
import { askedClaim } from './legal-claim.ts'

const saturday = plainDate('2026-02-07')

test('a question that says little is about the plain case', () => {
  const claim = askedClaim({ debtorKind: 'business', statedDueOn: saturday }, calendar)
  expect(claim).toMatchObject({
    dueOn: '2026-02-09',
    statedDueOn: '2026-02-07',
    isCommercial: true,
    isDueDayAgreed: true,
    hasInterestWarning: true,
    aroseOn: '2026-02-07',
    letters: [],
    interruptions: [],
  })
  const consumer = askedClaim({ debtorKind: 'consumer', statedDueOn: saturday }, calendar)
  expect(consumer.isCommercial).toBe(false)
})

test('that something is not known is said, and stands', () => {
  const asked = { debtorKind: 'business', statedDueOn: saturday } as const
  const claim = askedClaim({ ...asked, isDueDayAgreed: null, aroseOn: null }, calendar)
  expect(claim).toMatchObject({ isDueDayAgreed: null, aroseOn: null, isCommercial: true })
})

test('a due day that shall stay where it is does', () => {
  const asked = { debtorKind: 'business', statedDueOn: saturday, dueOn: saturday } as const
  expect(askedClaim(asked, calendar).dueOn).toBe('2026-02-07')
})

test('a sum is the original and the unpaid one, unless both are given', () => {
  const asked = { debtorKind: 'consumer', statedDueOn: saturday } as const
  expect(askedClaim({ ...asked, principalMinor: 500 }, calendar).originalMinor).toBe(500)
  expect(askedClaim({ ...asked, originalMinor: 700 }, calendar).principalMinor).toBe(700)
})
