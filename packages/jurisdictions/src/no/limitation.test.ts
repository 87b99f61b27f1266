import { askedClaim, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { limitation } from './limitation.ts'

const barred = (due: string, interrupted: string | null = null) =>
  limitation(
    askedClaim(
      {
        debtorKind: 'consumer',
        statedDueOn: plainDate(due),
        dueOn: plainDate(due),
        interruptions:
          interrupted === null ? [] : [{ on: plainDate(interrupted), by: 'acknowledgement' }],
      },
      calendar,
    ),
  )

test('a claim is time-barred the day after its third anniversary', () => {
  expect(barred('2023-11-24')).toMatchObject({ ok: true, value: { on: '2026-11-25' } })
})

test('a claim due on a leap day ends on 28 February', () => {
  expect(barred('2024-02-29')).toMatchObject({ value: { on: '2027-03-01' } })
})

test('an interruption starts three new years and cites its own article', () => {
  expect(barred('2023-11-24', '2025-03-10')).toMatchObject({
    value: { on: '2028-03-11', source: { text: expect.stringContaining('14') } },
  })
})

test('an acknowledgement before the due day does not shorten the period', () => {
  expect(barred('2025-03-10', '2025-01-02')).toMatchObject({ value: { on: '2028-03-11' } })
})

test('refuses a claim due before the days that were looked at', () => {
  expect(barred('2009-12-31')).toMatchObject({
    ok: false,
    problem: { code: 'parameter-before-first-value', parameter: 'no.limitation.years' },
  })
})
