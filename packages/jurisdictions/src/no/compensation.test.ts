import { askedClaim, type DebtorKind, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { compensation } from './compensation.ts'

const owed = (debtorKind: DebtorKind, due: string, claimed: string) =>
  compensation(
    askedClaim({ debtorKind, statedDueOn: plainDate(due), dueOn: plainDate(due) }, calendar),
    plainDate(claimed),
  )

test('is never owed by a consumer, whatever is known of the half-year', () => {
  expect(owed('consumer', '2030-01-01', '2030-02-01')).toEqual({ ok: true, value: null })
})

test.each(['business', 'public'] as const)('is owed by a %s debtor', (kind) => {
  expect(owed(kind, '2026-08-03', '2026-09-01')).toMatchObject({ value: { minor: 43_000 } })
})

test('takes the lower figure when the half-year changed between due day and claim', () => {
  expect(owed('business', '2026-06-15', '2026-07-15')).toMatchObject({
    value: { minor: 43_000, uses: [{ from: '2026-07-01' }] },
  })
  expect(owed('business', '2023-06-15', '2023-07-15')).toMatchObject({
    value: { minor: 41_000, uses: [{ from: '2023-01-01' }] },
  })
})

test.each([
  ['2013-06-28', '2013-06-29', 'parameter-before-first-value'],
  ['2013-09-02', '2013-10-01', 'parameter-unknown'],
  ['2014-08-01', '2014-09-01', 'parameter-unknown'],
  ['2015-03-02', '2015-04-01', 'parameter-unknown'],
  ['2017-06-15', '2017-07-15', 'parameter-unknown'],
  ['2026-12-01', '2027-01-01', 'parameter-not-verified'],
])('refuses a claim due %s and made %s', (due, claimed, code) => {
  expect(owed('business', due, claimed)).toMatchObject({ ok: false, problem: { code } })
})
