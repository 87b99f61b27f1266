import { type AskedClaim, addDays, askedClaim, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import { limitation } from './limitation.ts'

function barredOn(terms: Partial<AskedClaim> = {}) {
  const found = limitation(
    askedClaim(
      {
        debtorKind: 'consumer',
        statedDueOn: plainDate('2021-03-16'),
        invoiceSentOn: plainDate('2021-03-02'),
        aroseOn: plainDate('2021-02-16'),
        ...terms,
      },
      calendar,
    ),
  )
  return found.ok ? found.value : null
}

const letter = (on: string) => {
  const sentOn = plainDate(on)
  return {
    kind: 'remind',
    step: 'reminder',
    sentOn,
    feeMinor: 0,
    payWithinDays: 10,
    payBy: addDays(sentOn, 10),
  } as const
}

test('three years for a consumer from the day the claim arose, ten for others', () => {
  expect(barredOn()).toMatchObject({ on: '2024-02-17' })
  expect(barredOn()).not.toHaveProperty('assumed')
  expect(barredOn({ debtorKind: 'business' })).toMatchObject({ on: '2031-02-18' })
})

test('from sending, assumed, where nobody said when the claim arose', () => {
  // 2 March 2024 is a Saturday: Monday the 4th is the last day.
  expect(barredOn({ aroseOn: null })).toMatchObject({ on: '2024-03-05', assumed: ['aroseOn'] })
})

test('a letter begins the years anew, one after the end does not', () => {
  expect(barredOn({ letters: [letter('2024-02-16')] })).toMatchObject({ on: '2027-02-17' })
  expect(barredOn({ letters: [letter('2024-02-17')] })).toMatchObject({ on: '2024-02-17' })
})

test('so does an acknowledgement, before or after a letter', () => {
  const interruptions = [{ on: plainDate('2022-05-10'), by: 'acknowledgement' }] as const
  expect(barredOn({ interruptions })).toMatchObject({ on: '2025-05-13' })
  expect(barredOn({ interruptions, letters: [letter('2021-04-01')] })).toMatchObject({
    on: '2025-05-13',
  })
})
