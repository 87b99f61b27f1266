import { describe, expect, test } from 'vitest'
import { readCase } from './suite.ts'

const scenario = {
  scenario: 'Pays nothing',
  jurisdiction: 'ZZ',
  policy: 'zz-plain',
  given: { invoice: { amount: '1000.00 EUR', due: '2026-02-02' } },
  timeline: [{ on: '2026-02-16' }],
}

const oracle = {
  oracle: 'A fee',
  source: 'https://law.example',
  jurisdiction: 'ZZ',
  fee: { step: 'remind', sent: '2026-02-16', due: '2026-02-02', debtor: 'consumer' },
  expect: { amount: '6.00 EUR' },
}

const problems = (input: unknown) => {
  const read = readCase(input)
  return read.ok
    ? []
    : read.problem.map(({ path, found, expected }) => [path.join('.'), found, expected])
}

const withTimeline = (...timeline: readonly unknown[]) => problems({ ...scenario, timeline })

describe('a scenario', () => {
  test('has its defaults filled in', () => {
    expect(readCase(scenario)).toMatchObject({
      value: {
        kind: 'scenario',
        scenario: {
          'only-listed-days': false,
          given: {
            debtor: {},
            invoice: { number: '1', amount: { minor: 100_000, currency: 'EUR' } },
          },
        },
      },
    })
  })

  test('takes an invoice number written as a number', () => {
    const given = { invoice: { ...scenario.given.invoice, number: 1001 } }
    expect(readCase({ ...scenario, given })).toMatchObject({
      value: { scenario: { given: { invoice: { number: '1001' } } } },
    })
  })

  test('has no key that is not known, anywhere', () => {
    const unknown = 'no such key'
    expect(problems({ ...scenario, comment: 1 })).toEqual([['', '"comment"', unknown]])
    expect(problems({ ...scenario, given: { ...scenario.given, foo: 1 } })).toEqual([
      ['given', '"foo"', unknown],
    ])
    expect(withTimeline({ on: '2026-02-16', expect: { fees: '1.00 EUR' } })).toEqual([
      ['timeline.0.expect', '"fees"', unknown],
    ])
    expect(withTimeline({ on: '2026-02-16', happens: { paymnt: '1.00 EUR' } })).toEqual([
      ['timeline.0.happens', '"paymnt"', unknown],
    ])
  })

  test('has its days in order; two entries may be of one day', () => {
    const [early, late] = [{ on: '2026-02-16' }, { on: '2026-02-17' }]
    expect(withTimeline(early, early, late)).toEqual([])
    expect(withTimeline(late, early)).toMatchObject([
      ['timeline', expect.any(String), 'the days in order'],
    ])
    expect(withTimeline()).toHaveLength(1)
  })

  test('keeps to the currency of its invoice', () => {
    const wrong = ['timeline.1.happens', expect.any(String), 'an amount in EUR, as the invoice is']
    const happens = (so: unknown) =>
      withTimeline({ on: '2026-02-16' }, { on: '2026-02-17', happens: so })
    expect(happens({ payment: '1.00 EUR', credit: '1.00 EUR' })).toEqual([])
    expect(happens({ payment: '1.00 NOK' })).toEqual([wrong])
    expect(happens([{ dispute: null }, { payment: { amount: '1.00 NOK' } }])).toEqual([wrong])
    expect(happens({ credit: '1.00 NOK' })).toEqual([wrong])
  })

  test.each([
    ['1000 EUR', true],
    ['0.00 EUR', true],
    ['-0.50 EUR', false],
    ['1000.00', false],
    ['1,000.00 EUR', false],
    ['1000.001 EUR', false],
    ['1000.00 ABC', false],
    [1000, false],
  ])('amount %j: %s', (amount, isFine) => {
    const given = { invoice: { amount, due: '2026-02-02' } }
    expect(problems({ ...scenario, given }).length === 0).toBe(isFine)
  })

  test.each(['payment', 'credit'])('a %s is above zero', (key) => {
    const happens = (amount: unknown) =>
      withTimeline({ on: '2026-02-16', happens: { [key]: amount } })
    expect(happens('0.01 EUR')).toEqual([])
    expect(happens('0.00 EUR')).toHaveLength(1)
    expect(happens('-5.00 EUR')).toHaveLength(1)
  })

  test('the invoice is not of a later day than the due day', () => {
    const given = { invoice: { ...scenario.given.invoice, issued: '2026-02-03' } }
    expect(problems({ ...scenario, given }).map(([path]) => path)).toEqual(['given.invoice.issued'])
  })

  test('says which currency it does not know', () => {
    const given = { invoice: { amount: '1000.00 ABC', due: '2026-02-02' } }
    expect(problems({ ...scenario, given })[0]?.[2]).toBe('no currency "ABC" is known')
  })
})

describe('an oracle', () => {
  const interest = { debtor: 'consumer', principal: '10.00 EUR' }
  const asks = (question: object) => {
    const { fee: _fee, ...rest } = oracle
    return problems({ ...rest, ...question })
  }

  test('asks one question', () => {
    expect(problems(oracle)).toEqual([])
    expect(asks({})).toHaveLength(1)
    expect(problems({ ...oracle, rate: { on: '2026-02-02', debtor: 'consumer' } })).toMatchObject([
      ['', expect.any(String), expect.stringContaining('exactly one of interest, fee')],
    ])
  })

  test('has a source', () => {
    const { source: _source, ...rest } = oracle
    expect(problems(rest)).toMatchObject([['source', 'nothing', 'string']])
  })

  test('asks for interest by due and paid, or by first and last', () => {
    const outer = { due: '2026-02-02', paid: '2026-02-20' }
    const bearing = { first: '2026-02-03', last: '2026-02-20' }
    expect(asks({ interest: { ...interest, ...outer } })).toEqual([])
    expect(asks({ interest: { ...interest, ...bearing } })).toEqual([])
    for (const days of [{}, { ...outer, ...bearing }, { due: '2026-02-02', last: '2026-02-20' }])
      expect(asks({ interest: { ...interest, ...days } })).toMatchObject([['interest', {}, {}]])
  })

  test('takes rates as text or numbers, with at most four decimals', () => {
    const days = { due: '2026-02-02', paid: '2026-02-20' }
    const rated = (rate: unknown) => asks({ interest: { ...interest, ...days, rate } })
    expect([rated('12.50'), rated(11.5)]).toEqual([[], []])
    expect(rated('12.12345')).toMatchObject([['interest.rate', '"12.12345"', {}]])
  })
})

test.each([
  [{ policy: 'x', id: 'y' }, 'keys policy, id'],
  [{}, 'no keys'],
  [null, 'no keys'],
  ['text', 'no keys'],
])('%j is neither', (input, found) => {
  expect(problems(input)).toEqual([['', found, 'a document with the key "scenario" or "oracle"']])
})
