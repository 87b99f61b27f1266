import { type AskedClaim, askedClaim, plainDate, type SentLetter } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { defaultOf } from './default.ts'

const letter = (on: string): SentLetter => ({
  kind: 'remind',
  step: 'reminder',
  sentOn: plainDate(on),
  feeMinor: 0,
  payWithinDays: 14,
  payBy: plainDate(on),
})

const unsaid: AskedClaim = {
  debtorKind: 'consumer',
  statedDueOn: plainDate('2026-02-16'),
  invoiceSentOn: plainDate('2026-02-02'),
  isDueDayAgreed: null,
  hasInterestWarning: null,
}

const found = (changes: Partial<AskedClaim>) =>
  defaultOf(askedClaim({ ...unsaid, ...changes }, calendar))

test('begins the day after an agreed due day, as moved', () => {
  const on = { statedDueOn: plainDate('2026-02-14'), isDueDayAgreed: true }
  expect(found(on)).toMatchObject({ ok: true, value: { on: '2026-02-17', assumed: [] } })
})

test('never begins by itself against a consumer nobody warned, and says what was assumed', () => {
  expect(found({})).toMatchObject({
    value: { on: null, assumed: ['isDueDayAgreed', 'hasInterestWarning'] },
  })
  expect(found({ hasInterestWarning: false, isDueDayAgreed: false })).toMatchObject({
    value: { on: null, assumed: [] },
  })
})

test('begins the day after the first letter sent when the claim was due', () => {
  const letters = [letter('2026-02-16'), letter('2026-02-20'), letter('2026-03-09')]
  expect(found({ letters })).toMatchObject({ value: { on: '2026-02-21' } })
})

test.each([
  ['business', null, '2026-03-19'],
  ['public', false, '2026-03-19'],
  ['consumer', true, '2026-03-19'],
  ['consumer', false, null],
] as const)('30 days against a %s whose invoice warned: %s', (debtorKind, warning, on) => {
  expect(found({ debtorKind, hasInterestWarning: warning })).toMatchObject({ value: { on } })
})

test('counts the 30 days from an invoice sent after the due day', () => {
  const invoiceSentOn = plainDate('2026-03-02')
  expect(found({ debtorKind: 'business', invoiceSentOn })).toMatchObject({
    value: { on: '2026-04-02', uses: [{ parameter: 'de.default.days' }] },
  })
})

test('moves the end of the 30 days past Easter', () => {
  const statedDueOn = plainDate('2026-03-04')
  expect(found({ debtorKind: 'business', statedDueOn })).toMatchObject({
    value: { on: '2026-04-08' },
  })
})

test('takes a letter within the 30 days', () => {
  const letters = [letter('2026-02-23')]
  expect(found({ debtorKind: 'business', letters })).toMatchObject({
    value: { on: '2026-02-24', uses: [] },
  })
})
