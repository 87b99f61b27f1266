import { plainDate } from '@forfall/rules'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claimsByNumber } from '../store/claims.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { registerPayment } from './register-payment.ts'

let opened: TestBook
let claimId: string

beforeEach(() => {
  opened = openTestBook()
  importAll(opened.book, invoice('1'), invoice('2'))
  claimId = claimsByNumber(opened.book.store, '1')[0]?.id ?? ''
})

afterEach(() => removeTestBook(opened))

const today = plainDate('2026-03-01')
const payment = (changes: object = {}) => ({
  ...{ claimId, on: today, amountMinor: 40_000, idempotencyKey: 'bank-1' },
  ...changes,
})

test('a payment is registered once, however often it is sent', () => {
  const first = registerPayment(opened.book, payment(), today)
  const second = registerPayment(opened.book, payment(), today)
  expect(first).toEqual({
    ok: true,
    value: { isNew: true, outstandingMinor: 60_000, ending: null },
  })
  expect(second).toMatchObject({ value: { isNew: false, outstandingMinor: 60_000 } })
})

test('paying everything ends the claim', () => {
  expect(registerPayment(opened.book, payment({ amountMinor: 100_000 }), today)).toMatchObject({
    value: { outstandingMinor: 0, ending: 'paid' },
  })
})

test.each([
  { changes: { amountMinor: 1 }, why: 'another amount' },
  { changes: { on: plainDate('2026-02-27') }, why: 'another day' },
])('a key that stands for $why is refused', ({ changes }) => {
  registerPayment(opened.book, payment(), today)
  expect(registerPayment(opened.book, payment(changes), today)).toEqual({
    ok: false,
    problem: { code: 'idempotency-key-reused', key: 'bank-1' },
  })
})

test('a key that stands for a payment of another claim is refused', () => {
  const other = claimsByNumber(opened.book.store, '2')[0]?.id
  registerPayment(opened.book, payment(), today)
  expect(registerPayment(opened.book, payment({ claimId: other }), today).ok).toBe(false)
})

test('a payment that was not made yet is refused', () => {
  const tomorrow = plainDate('2026-03-02')
  expect(registerPayment(opened.book, payment({ on: tomorrow }), today)).toMatchObject({
    problem: { code: 'day-in-future' },
  })
})

test('a claim nobody knows is refused', () => {
  expect(registerPayment(opened.book, payment({ claimId: 'claim-x' }), today)).toMatchObject({
    problem: { code: 'claim-unknown' },
  })
})
