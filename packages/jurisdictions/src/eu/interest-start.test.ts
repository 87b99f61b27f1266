import { askedClaim, cite, type LegalClaim, type Parameter, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from '../no/calendar.ts'
import { startAfterDue, startAfterInvoice } from './interest-start.ts'

const source = cite('Act')

const days: Parameter<number> = {
  id: 'zz.days',
  label: { en: 'Days' },
  unit: 'days',
  lookedUpBy: 'The day of the invoice.',
  verifiedThrough: plainDate('2026-12-31'),
  values: [{ from: plainDate('2020-01-01'), value: 30, source, confidence: 'confirmed' }],
}

const claim = (so: Partial<LegalClaim> = {}) =>
  askedClaim(
    {
      debtorKind: 'consumer',
      statedDueOn: plainDate('2026-02-16'),
      invoiceSentOn: plainDate('2026-02-02'),
      isDueDayAgreed: false,
      ...so,
    },
    calendar,
  )

const startOf = (so: Partial<LegalClaim> = {}, warnsConsumers = true) => {
  const found = startAfterInvoice(claim(so), { days, warnsConsumers, source })
  return found.ok ? [found.value.on, ...found.value.assumed] : [found.problem.code]
}

test('the 31st day after the invoice is the first', () => {
  expect(startOf()).toEqual(['2026-03-05'])
})

test('a later due day is waited for', () => {
  expect(startOf({ statedDueOn: plainDate('2026-05-04') })).toEqual(['2026-05-05'])
})

test('a consumer who was not warned owes none, and others do', () => {
  expect(startOf({ hasInterestWarning: false })).toEqual([null])
  expect(startOf({ hasInterestWarning: false, debtorKind: 'business' })).toEqual(['2026-03-05'])
  expect(startOf({ hasInterestWarning: false }, false)).toEqual(['2026-03-05'])
})

test('what nobody said is named where it would have made interest run sooner', () => {
  const unsaid = { isDueDayAgreed: null, hasInterestWarning: null }
  expect(startOf(unsaid)).toEqual([null, 'isDueDayAgreed', 'hasInterestWarning'])
  expect(startOf(unsaid, false)).toEqual(['2026-03-05', 'isDueDayAgreed'])
  expect(startOf({ ...unsaid, debtorKind: 'business' })).toEqual(['2026-03-05', 'isDueDayAgreed'])
})

test('a number of days nobody verified gives no day', () => {
  expect(startOf({ invoiceSentOn: plainDate('2027-01-01') })).toEqual(['parameter-not-verified'])
})

test('a due day that was fixed beforehand is followed by the first', () => {
  expect(startAfterDue(claim(), source)).toMatchObject({ value: { on: '2026-02-17' } })
})
