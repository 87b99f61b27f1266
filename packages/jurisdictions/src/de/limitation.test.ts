import { type AskedClaim, askedClaim, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { limitation } from './limitation.ts'

const barred = (changes: Partial<AskedClaim>) =>
  limitation(
    askedClaim(
      { debtorKind: 'consumer', statedDueOn: plainDate('2022-02-16'), ...changes },
      calendar,
    ),
  )

test.each([
  ['2022-01-01', '2026-01-01'],
  ['2022-12-31', '2026-01-01'],
  ['2023-01-01', '2027-01-01'],
])('a claim that arose on %s is time-barred on %s', (arose, on) => {
  expect(barred({ aroseOn: plainDate(arose) })).toMatchObject({ ok: true, value: { on } })
})

test('takes the year of the invoice where nobody said when it arose', () => {
  const invoiceSentOn = plainDate('2021-12-30')
  expect(barred({ aroseOn: null, invoiceSentOn })).toMatchObject({
    value: { on: '2025-01-01', assumed: ['aroseOn'] },
  })
})

const interrupted = (on: string, by: 'acknowledgement' | 'legal-step') =>
  barred({ interruptions: [{ on: plainDate(on), by }] })

test('an acknowledgement starts three years from its day', () => {
  expect(interrupted('2025-06-02', 'acknowledgement')).toMatchObject({
    value: { on: '2028-06-03', source: { text: expect.stringContaining('212') } },
  })
})

test('an acknowledgement in the year of the claim does not shorten the period', () => {
  expect(interrupted('2022-03-01', 'acknowledgement')).toMatchObject({
    value: { on: '2026-01-01' },
  })
})

test('nothing revives a claim that is barred, and a chain of instalments keeps one alive', () => {
  expect(interrupted('2026-01-01', 'acknowledgement')).toMatchObject({
    value: { on: '2026-01-01' },
  })
  const paid = ['2025-06-02', '2027-03-01'].map((on) => ({
    on: plainDate(on),
    by: 'acknowledgement' as const,
  }))
  expect(barred({ interruptions: paid })).toMatchObject({ value: { on: '2030-03-02' } })
})

test('a legal step is not counted', () => {
  expect(interrupted('2025-06-02', 'legal-step')).toMatchObject({ value: { on: '2026-01-01' } })
})

test('refuses a claim from before the days that were looked at', () => {
  expect(barred({ aroseOn: plainDate('2009-12-31') })).toMatchObject({
    ok: false,
    problem: { code: 'parameter-before-first-value', parameter: 'de.limitation.years' },
  })
})
