import { describe, expect, test } from 'vitest'
import type { BlockerCode, LimitTrace } from '../decision.ts'
import { cite } from '../law/citation.ts'
import { on } from '../testing/claims.ts'
import { blocker, lawNotKnown, limitBlocker } from './blocker.ts'

describe('a blocker', () => {
  test('carries what it is about, or nothing', () => {
    const citation = cite('Act § 1')
    expect(blocker('paid')).toEqual({
      code: 'paid',
      subject: null,
      citation: null,
      lawfulFrom: null,
      text: 'The claim is paid.',
    })
    expect(blocker('time-barred', { subject: '2026-02-03', citation })).toMatchObject({ citation })
  })

  test.each([
    'time-barred',
    'action-pending',
    'review-open',
    'fact-unknown',
    'policy-not-applicable',
    'wrong-jurisdiction',
    'on-hold',
    'held-by-policy',
    'wait-not-over',
    'limit',
    'law-not-known',
    'fee-in-other-currency',
  ] satisfies BlockerCode[])('"%s" names its subject in words', (code) => {
    expect(blocker(code, { subject: 'the-subject' }).text).toContain('the-subject')
  })

  test.each([
    'paid',
    'credited',
    'withdrawn',
    'stopped',
    'handed-over',
    'acted-today',
    'customer-stop',
    'end-of-policy',
  ] satisfies BlockerCode[])('"%s" is a sentence by itself', (code) => {
    expect(blocker(code).text).toMatch(/^[A-Z].*\.$/)
  })

  test('says until when, if that is known', () => {
    const until = { lawfulFrom: on('2026-03-01') }
    expect(blocker('on-hold', { subject: 'call', ...until }).text).toBe(
      'A person put the claim on hold (call) until 2026-03-01.',
    )
    expect(blocker('on-hold', { subject: 'call' }).text).not.toContain('until')
    expect(blocker('wait-not-over', { subject: 'notice', ...until }).text).toBe(
      'The policy waits before step "notice" until 2026-03-01.',
    )
    expect(blocker('wait-not-over').text).toBe('The policy waits.')
  })

  test('tells a law that nobody named from one that is not loaded', () => {
    expect(blocker('wrong-jurisdiction').text).toContain('Nobody has said')
    expect(blocker('wrong-jurisdiction', { subject: 'YY' }).text).toContain('No law is loaded')
  })
})

describe('a value of the law that is missing', () => {
  const problem = (code: Parameters<typeof lawNotKnown>[0]['code']) =>
    lawNotKnown({ code, parameter: 'zz.fee', day: on('2026-02-01'), bound: on('2025-12-31') }, null)

  test.each([
    ['parameter-before-first-value', 'its first value is of 2025-12-31'],
    ['parameter-not-verified', 'it is verified through 2025-12-31 only'],
    ['parameter-unknown', 'its value from 2025-12-31 on was not found'],
    ['parameter-gives-none', 'the law gives none from 2025-12-31 on'],
  ] as const)('%s', (code, words) => {
    const found = problem(code)
    expect(found).toMatchObject({ code: 'law-not-known', subject: 'zz.fee' })
    expect(found.text).toBe(`zz.fee has no value for 2026-02-01: ${words}. A person decides.`)
  })
})

describe('a limit that spoke', () => {
  const trace = (remedy: LimitTrace['remedy']): LimitTrace => ({
    limit: 'zz.fee',
    on: 'remind',
    title: 'Fees',
    citation: cite('Act § 9'),
    met: remedy === null,
    conditions: { met: remedy === null, all: [] },
    remedy,
  })

  test.each([
    [{ kind: 'cap', from: 900, to: 600, lawfulFrom: null }, 'fee brought down from 9.00 to 6.00'],
    [{ kind: 'raise', from: 10, to: 14, lawfulFrom: null }, 'deadline raised from 10 to 14 days'],
    [{ kind: 'waive', from: 600, to: 0, lawfulFrom: null }, 'fee of 6.00 dropped'],
    [
      { kind: 'waive', from: 600, to: 0, lawfulFrom: on('2026-02-16') },
      'fee of 6.00 dropped; lawful from 2026-02-16',
    ],
    [
      { kind: 'postpone', from: null, to: null, lawfulFrom: on('2026-02-16') },
      'postponed to 2026-02-16',
    ],
    [{ kind: 'postpone', from: null, to: null, lawfulFrom: null }, 'postponed to a later day'],
    [{ kind: 'forbid', from: null, to: null, lawfulFrom: null }, 'forbidden; a person decides'],
    [
      { kind: 'forbid', from: null, to: null, lawfulFrom: on('2026-02-16') },
      'forbidden; lawful from 2026-02-16; a person decides',
    ],
    [{ kind: 'raise', from: null, to: null, lawfulFrom: null }, 'deadline raised from 0 to 0 days'],
    [{ kind: 'cap', from: null, to: null, lawfulFrom: null }, 'fee brought down from 0.00 to 0.00'],
  ] as const)('%j', (remedy, words) => {
    expect(limitBlocker(trace(remedy))).toEqual({
      code: 'limit',
      subject: 'zz.fee',
      citation: { text: 'Act § 9' },
      lawfulFrom: remedy.lawfulFrom,
      text: `Fees (Act § 9): ${words}.`,
    })
  })

  test('and let the action pass', () => {
    expect(limitBlocker(trace(null)).text).toBe('Fees (Act § 9): allowed.')
  })
})
