import { plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { limitation } from './limitation.ts'
import { claimOf } from './testing/claims.ts'

const barredOn = (due: string, interrupted?: string) =>
  limitation(
    claimOf({
      due,
      interruptions:
        interrupted === undefined ? [] : [{ on: plainDate(interrupted), by: 'acknowledgement' }],
    }),
  )

test.each([
  ['the day of the same date still belongs to the period', '2023-02-02', '2026-02-03'],
  ['a Saturday moves to Monday', '2023-02-07', '2026-02-10'],
  ['5 June, a Friday, moves to Monday', '2023-06-05', '2026-06-09'],
  ['Christmas Eve moves past Christmas and the weekend', '2023-12-24', '2026-12-29'],
  ['Ascension moves to the Friday, which is no holiday here', '2023-05-14', '2026-05-16'],
  ['store bededag of 2023 was a holiday', '2020-05-05', '2023-05-09'],
  ['a leap day ends on 28 February', '2024-02-29', '2027-03-02'],
] as const)('%s', (_, due, on) => {
  expect(barredOn(due)).toMatchObject({ ok: true, value: { on } })
})

test('an acknowledgement starts three new years', () => {
  expect(barredOn('2023-02-02', '2024-03-04')).toMatchObject({ value: { on: '2027-03-05' } })
})

test('refuses a due day before the first one that was checked', () => {
  expect(barredOn('2009-12-31')).toMatchObject({
    problem: { code: 'parameter-before-first-value' },
  })
})
