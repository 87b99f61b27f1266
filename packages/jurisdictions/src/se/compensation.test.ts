import { type AskedClaim, askedClaim, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { compensation } from './compensation.ts'

function owed(claimedOn: string, terms: Partial<AskedClaim> = {}) {
  const claim = askedClaim(
    {
      debtorKind: 'business',
      statedDueOn: plainDate('2026-03-16'),
      invoiceSentOn: plainDate('2026-03-02'),
      ...terms,
    },
    calendar,
  )
  const found = compensation(claim, plainDate(claimedOn))
  return found.ok ? (found.value?.minor ?? null) : found.problem.code
}

test('450 kronor as soon as interest runs', () => {
  expect(owed('2026-03-16')).toBeNull()
  expect(owed('2026-03-17')).toBe(45_000)
  expect(owed('2026-04-01', { isDueDayAgreed: null })).toBeNull()
  expect(owed('2026-04-02', { isDueDayAgreed: null })).toBe(45_000)
})

test('nothing from consumers, nor where nobody said the claim is commercial', () => {
  expect(owed('2026-05-04', { debtorKind: 'consumer' })).toBeNull()
  expect(owed('2026-05-04', { isCommercial: null })).toBeNull()
})

test('nothing on claims due before the rule', () => {
  const earlier = { statedDueOn: plainDate('2013-03-15'), invoiceSentOn: plainDate('2013-03-01') }
  expect(owed('2013-05-02', earlier)).toBeNull()
})
