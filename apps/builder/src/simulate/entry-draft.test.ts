import { happeningSchema, plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { draftOf, type EntryMeans, newDraft, readEntry } from './entry-draft.ts'

const on = plainDate('2026-06-15')
const means: EntryMeans = { currency: 'NOK', from: plainDate('2026-05-14'), before: null }

describe('what can happen', () => {
  test.each([
    { payment: '50.00 NOK' },
    { payment: { amount: '50.50 NOK', source: 'agency' } },
    { payment: { amount: '50.00 NOK', source: 'debtor', covers: 'fees' } },
    { credit: '12.00 NOK' },
    { dispute: 'broken' },
    { 'dispute-resolved': true },
    { hold: { reason: 'call', until: '2026-08-01' } },
    { hold: { reason: 'call', until: null } },
    { 'hold-lifted': true },
    { insolvency: true },
    { deceased: true },
    { 'customer-stop': false },
    { 'payment-plan': { until: '2026-08-01' } },
    { 'payment-plan': { instalments: [{ due: '2026-07-01', amount: '50.00 NOK' }] } },
    { 'payment-plan-broken': true },
    { withdrawn: true },
    { 'limitation-interrupted': 'legal-step' },
    { 'review-closed': 'stop' },
    { fact: { isCommercial: null } },
    { fact: { debtorKind: 'public' } },
  ])('%j comes out of the form as it went in', (written) => {
    const happens = happeningSchema.parse(written)
    for (const language of ['en', 'fi'] as const) {
      const draft = draftOf({ on, happens }, language)
      const read = readEntry(draft, { ...means, before: happens })
      expect(read).toEqual({ ok: true, value: { on, happens } })
    }
  })

  test('without an amount, a reason or a day it is not taken', () => {
    const draft = newDraft(on)
    const problemOf = (some: Partial<typeof draft>) => {
      const read = readEntry({ ...draft, ...some }, means)
      return read.ok ? null : `${read.problem.field} ${read.problem.code}`
    }
    expect(problemOf({ amount: '' })).toBe('amount amount-needed')
    expect(problemOf({ amount: '0' })).toBe('amount amount-needed')
    expect(problemOf({ amount: '-5' })).toBe('amount amount-needed')
    expect(problemOf({ amount: '5', on: '' })).toBe('on day-needed')
    expect(problemOf({ amount: '5', on: '2026-05-13' })).toBe('on event-early')
    expect(problemOf({ kind: 'hold', reason: ' ' })).toBe('reason reason-needed')
    expect(problemOf({ kind: 'hold', reason: 'call', until: on })).toBe('until until-early')
    expect(problemOf({ kind: 'hold', reason: 'call', until: '2026-02-30' })).toBe(
      'until day-needed',
    )
    expect(problemOf({ amount: '12,50' })).toBeNull()
  })
})
