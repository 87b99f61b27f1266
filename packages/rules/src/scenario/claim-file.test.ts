import { describe, expect, test } from 'vitest'
import { imported, on, paid, policy, sent } from '../testing/claims.ts'
import { zz } from '../testing/fixture.ts'
import { eventsThrough, readClaim } from './claim-file.ts'

const given = {
  debtor: { kind: 'consumer', country: 'ZZ' },
  invoice: { number: 7, amount: '1000.00 EUR', issued: '2026-01-02', due: '2026-02-02' },
}

const problems = (input: unknown) => {
  const read = readClaim(input)
  return read.ok ? [] : read.problem.map(({ path, found }) => [path.join('.'), found])
}

describe('the three forms', () => {
  test('a log, under its own id or the number of its invoice', () => {
    const events = [imported(), paid('2026-02-10', 5)]
    expect(readClaim({ events })).toEqual({
      ok: true,
      value: { id: '7', jurisdiction: null, policy: null, opening: events, timeline: [] },
    })
    expect(readClaim({ id: 'c', jurisdiction: 'ZZ', policy: 'p', events })).toMatchObject({
      value: { id: 'c', jurisdiction: 'ZZ', policy: 'p' },
    })
  })

  test('a claim with what happens; a whole scenario will do', () => {
    const timeline = [{ on: '2026-02-10', happens: { payment: '1.00 EUR' } }]
    expect(readClaim({ given })).toMatchObject({
      value: { id: '7', jurisdiction: null, policy: null, timeline: [] },
    })
    const scenario = { scenario: 'One', jurisdiction: 'ZZ', policy: 'p', given, timeline }
    expect(readClaim(scenario)).toMatchObject({
      value: { jurisdiction: 'ZZ', policy: 'p', timeline: [{ on: '2026-02-10' }] },
    })
  })

  test('debtor and invoice alone', () => {
    expect(readClaim(given)).toMatchObject({
      value: { id: '7', jurisdiction: null, policy: null, opening: [{ on: '2026-01-02' }] },
    })
    expect(readClaim({ ...given, jurisdiction: 'ZZ', policy: 'p' })).toMatchObject({
      value: { jurisdiction: 'ZZ', policy: 'p' },
    })
  })
})

describe('what fits none', () => {
  test('is named by its place', () => {
    expect(problems({ ...given, invoice: { due: '2026-02-30' } })).toEqual([
      ['invoice.amount', 'nothing'],
      ['invoice.due', '"2026-02-30"'],
    ])
    expect(problems({ given: { invoice: 5 } })).toEqual([['given.invoice', '5']])
    expect(problems({ events: [{ ...imported(), debtor: null }] })).toEqual([
      ['events.0.debtor', 'null'],
    ])
    expect(problems(null)).toEqual([['', 'null']])
  })

  test('a log that does not begin with its invoice', () => {
    expect(problems({ events: [paid('2026-02-10', 5)] })).toEqual([
      ['events.0.type', '"payment-received"'],
    ])
  })

  test('a payment in another currency than the invoice', () => {
    const timeline = [{ on: '2026-02-10', happens: { payment: '1.00 NOK' } }]
    expect(problems({ given, timeline }).map(([path]) => path)).toEqual(['timeline.0.happens'])
  })
})

describe('the log through a day', () => {
  const through = (input: unknown, day: string) => {
    const read = readClaim(input)
    if (!read.ok) throw new Error('does not read')
    const events = eventsThrough(read.value, on(day), { policy: policy(), jurisdiction: zz })
    return events.map(({ type }) => type)
  }

  test('has what happened on it, and nothing of the next day', () => {
    const timeline = [
      { on: '2026-02-10', happens: { payment: '1.00 EUR' } },
      { on: '2026-02-11', happens: [{ dispute: null }, { hold: 'call' }] },
      { on: '2026-02-12' },
    ]
    const opening = ['invoice-imported', 'payment-received']
    expect(through({ given, timeline }, '2026-02-09')).toEqual(['invoice-imported'])
    expect(through({ given, timeline }, '2026-02-10')).toEqual(opening)
    expect(through({ given, timeline }, '2026-02-12')).toEqual([
      ...opening,
      'dispute-raised',
      'hold-placed',
    ])
  })

  test('always has the invoice', () => {
    const events = [imported(), sent('notice-sent', '2026-03-01')]
    expect(through({ events }, '2025-12-01')).toEqual(['invoice-imported'])
    expect(through({ events }, '2026-03-01')).toEqual(['invoice-imported', 'notice-sent'])
  })
})
