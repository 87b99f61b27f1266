import { type AskedClaim, askedClaim, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { compensation } from './compensation.ts'

const owed = (changes: Partial<AskedClaim> = {}, on = '2026-03-10') =>
  compensation(
    askedClaim(
      { debtorKind: 'business', statedDueOn: plainDate('2026-02-16'), ...changes },
      calendar,
    ),
    plainDate(on),
  )

test('is 40 euro for businesses and public bodies', () => {
  expect(owed()).toMatchObject({ ok: true, value: { minor: 4000 } })
  expect(owed({ debtorKind: 'public' })).toMatchObject({ value: { minor: 4000 } })
})

test.each([
  { debtorKind: 'consumer' },
  { isCommercial: false },
  { isCommercial: null },
  { aroseOn: plainDate('2014-07-28') },
] as const)('is not owed for %o', (changes) => {
  expect(owed(changes)).toEqual({ ok: true, value: null })
})

test('is owed from the first claims the rule covers, and only in default', () => {
  expect(owed({ aroseOn: plainDate('2014-07-29') })).toMatchObject({ value: { minor: 4000 } })
  expect(owed({}, '2026-02-16')).toEqual({ ok: true, value: null })
  expect(owed({}, '2026-02-17')).toMatchObject({ value: { minor: 4000 } })
})

test('takes the day of the invoice where nobody said when the claim arose', () => {
  expect(owed({ aroseOn: null })).toMatchObject({ value: { assumed: ['aroseOn'] } })
})

test('refuses a claim that arose past the last verified day', () => {
  expect(owed({ aroseOn: plainDate('2027-07-01') })).toMatchObject({
    ok: false,
    problem: { code: 'parameter-not-verified' },
  })
})
