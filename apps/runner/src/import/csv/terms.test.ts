import { describe, expect, test } from 'vitest'
import { noTerms } from '../terms.ts'
import { codesOf, invoiceOf, readFine, readRefused } from '../testing/read.ts'

const file = (columns: string, values: string): string =>
  `number;issued;due;amount;currency;debtor_kind;${columns}\n1;2026-01-05;2026-01-19;1000;SEK;business;${values}\n`

describe('what a CSV file says of how a claim came to be', () => {
  test('is kept, and what it does not say stays unknown', async () => {
    const csv = file(
      'commercial;due_day_agreed;interest_warning;reminder_fee_agreed;directly_enforceable;arose_on;sent_on',
      'yes;nej;;ja;EPÄTOSI;2025-12-20;06.01.2026',
    )
    expect(invoiceOf(await readFine(csv)).terms).toEqual({
      isCommercial: true,
      isDueDayAgreed: false,
      hasInterestWarning: null,
      isReminderFeeAgreed: true,
      isDirectlyEnforceable: false,
      aroseOn: '2025-12-20',
      invoiceSentOn: '2026-01-06',
    })
  })

  test.each([
    ['Kommersielt krav;Forfallsdag avtalt', { isCommercial: true, isDueDayAgreed: true }],
    ['Särskild;Påminnelseavgift avtalad', { isReminderFeeAgreed: true }],
    [
      'Rykkergebyr aftalt;Varsel om morarente',
      { isReminderFeeAgreed: true, hasInterestWarning: true },
    ],
    [
      'Eräpäivästä sovittu;Suoraan ulosottokelpoinen',
      { isDueDayAgreed: true, isDirectlyEnforceable: true },
    ],
  ])('is found under %s', async (columns, terms) => {
    expect(invoiceOf(await readFine(file(columns, 'ja;ja'))).terms).toEqual({
      ...noTerms,
      ...terms,
    })
  })

  test('is refused in words that are neither yes nor no, and in days that do not exist', async () => {
    const problems = await readRefused(
      file('due_day_agreed;interest_warning;arose_on;sent_on', 'maybe;2;2025-02-30;soon'),
    )
    expect(problems.map(({ code, place, found }) => [code, place.line, place.path, found])).toEqual(
      [
        ['field-invalid', 2, 'due_day_agreed', '"maybe"'],
        ['field-invalid', 2, 'interest_warning', '"2"'],
        ['date-invalid', 2, 'arose_on', '"2025-02-30"'],
        ['date-invalid', 2, 'sent_on', '"soon"'],
      ],
    )
    expect(problems[0]?.expected).toBe('yes or no')
  })

  test('is refused when two columns say it', async () => {
    const problems = await readRefused(file('due_day_agreed;Forfall avtalt', 'yes;no'))
    expect(codesOf(problems)).toEqual(['column-twice'])
  })

  test('is refused when it cannot be: it arose after its due day', async () => {
    expect(invoiceOf(await readFine(file('arose_on', '2026-01-19'))).terms.aroseOn).toBe(
      '2026-01-19',
    )
    expect(await readRefused(file('arose_on', '2026-01-20'))).toMatchObject([
      { code: 'terms-contradictory', place: { line: 2, record: '1' } },
    ])
  })

  test('is refused when it cannot be: a commercial claim on a consumer', async () => {
    const consumer = (commercial: string) =>
      file('commercial', commercial).replace('business', 'consumer')
    expect(invoiceOf(await readFine(consumer('no'))).terms.isCommercial).toBe(false)
    expect(codesOf(await readRefused(consumer('yes')))).toEqual(['terms-contradictory'])
  })
})
