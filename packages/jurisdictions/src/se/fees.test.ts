import { askedClaim, type LetterKind, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { feeMax } from './fees.ts'

function fee(kind: LetterKind, sent: string) {
  const claim = askedClaim(
    { debtorKind: 'consumer', statedDueOn: plainDate('2013-01-15') },
    calendar,
  )
  const found = feeMax({ kind, sentOn: plainDate(sent), claim })
  return found.ok ? found.value.minor : found.problem.code
}

test('the day of sending decides between ordinance and act', () => {
  expect(fee('remind', '2013-03-15')).toBe(5000)
  expect(fee('remind', '2013-03-16')).toBe(6000)
  expect(fee('demand', '2013-03-15')).toBe(16_000)
  expect(fee('demand', '2013-03-16')).toBe(18_000)
})

test('a notice costs nothing', () => {
  expect(fee('notice', '2026-03-02')).toBe(0)
})

test('refuses days nobody has checked', () => {
  expect(fee('remind', '2003-06-30')).toBe('parameter-before-first-value')
  expect(fee('remind', '2027-07-01')).toBe('parameter-not-verified')
})
