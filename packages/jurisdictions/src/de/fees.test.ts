import { askedClaim, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { feeMax } from './fees.ts'

const claim = askedClaim({ debtorKind: 'consumer', statedDueOn: plainDate('2019-11-04') }, calendar)
const fee = (kind: 'remind' | 'notice' | 'demand', sentOn: string) =>
  feeMax({ kind, sentOn: plainDate(sentOn), claim })

test.each(['remind', 'notice', 'demand'] as const)(
  'a %s costs what the court recognised',
  (kind) => {
    expect(fee(kind, '2020-01-01')).toMatchObject({
      ok: true,
      value: { minor: 76, uses: [{ parameter: 'de.reminder-fee.recognised' }] },
    })
  },
)

test.each([
  ['2019-12-31', 'parameter-unknown'],
  ['2027-07-01', 'parameter-not-verified'],
])('refuses a letter of %s', (sent, code) => {
  expect(fee('remind', sent)).toMatchObject({ ok: false, problem: { code } })
})
