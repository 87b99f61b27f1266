import { askedClaim, type LetterKind, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { feeMax } from './fees.ts'

const fee = (kind: LetterKind, dueOn: string, sentOn: string) =>
  feeMax({
    kind,
    sentOn: plainDate(sentOn),
    claim: askedClaim(
      { debtorKind: 'consumer', statedDueOn: plainDate(dueOn), dueOn: plainDate(dueOn) },
      calendar,
    ),
  })

test.each([
  ['remind', '2009-05-15', '2009-06-15', 5900],
  ['remind', '2015-05-15', '2015-06-15', 6500],
  ['demand', '2015-05-15', '2015-06-15', 19_500],
  ['remind', '2016-05-10', '2016-06-15', 6700],
  ['demand', '2016-05-10', '2016-06-15', 20_100],
  ['notice', '2017-05-10', '2017-06-15', 7000],
  ['demand', '2017-05-10', '2017-06-15', 21_000],
  ['remind', '2020-10-01', '2020-11-02', 3500],
  ['notice', '2025-11-03', '2025-12-31', 3500],
  ['demand', '2025-11-03', '2025-12-31', 10_500],
  ['remind', '2025-11-03', '2026-01-01', 3800],
  ['notice', '2026-02-16', '2026-03-02', 3800],
  ['demand', '2026-02-16', '2026-04-01', 11_300],
] as const)('a %s due %s and sent %s may cost %i øre', (kind, due, sent, minor) => {
  expect(fee(kind, due, sent)).toMatchObject({ ok: true, value: { minor } })
})

test('keeps the older fraction for a claim due before October 2020 however late the letter', () => {
  expect(fee('remind', '2020-09-30', '2025-12-31')).toMatchObject({ value: { minor: 7000 } })
})

test.each([
  ['remind', 'no.fee.reminder-fraction'],
  ['notice', 'no.fee.notice-fraction'],
  ['demand', 'no.fee.demand-fraction'],
] as const)('does not know what a %s of such a claim may cost from 2026 on', (kind, parameter) => {
  expect(fee(kind, '2020-09-30', '2026-01-01')).toMatchObject({
    ok: false,
    problem: { code: 'parameter-unknown', parameter, day: '2026-01-01' },
  })
})

test.each(['2011-06-15', '2012-12-31', '2014-01-01'])(
  'refuses a letter sent on %s, whose inkassosats was not found',
  (sent) => {
    expect(fee('remind', '2010-05-15', sent)).toMatchObject({
      ok: false,
      problem: { code: 'parameter-unknown', parameter: 'no.inkassosats' },
    })
  },
)

test('refuses a letter past the regime of 1988 and one before the first figures', () => {
  expect(fee('remind', '2026-11-02', '2027-01-01')).toMatchObject({
    problem: { code: 'parameter-not-verified' },
  })
  expect(fee('remind', '2007-05-15', '2008-01-02')).toMatchObject({
    problem: { code: 'parameter-before-first-value' },
  })
})

test('names every entry it rests on', () => {
  const found = fee('remind', '2026-02-16', '2026-03-02')
  const uses = found.ok ? found.value.uses.map(({ parameter, value }) => [parameter, value]) : []
  expect(uses).toEqual([
    ['no.inkassosats', 75_000],
    ['no.fee.reminder-fraction', '1/20'],
    ['no.fee.rounding', 100],
  ])
})
