import { describe, expect, test } from 'vitest'
import type { ClaimEvent } from '../claim/event.ts'
import { claimAfter, imported, on, paid, sent } from '../testing/claims.ts'
import { zz } from '../testing/fixture.ts'
import { amountsOn, chargedAmounts } from './amounts.ts'

const at = (day: string, events: readonly ClaimEvent[] = [], dueOn = '2026-02-02') => ({
  state: claimAfter(events, { first: imported({ dueOn }) }),
  day: on(day),
  jurisdiction: zz,
})

function amounts(...so: Parameters<typeof at>) {
  const found = amountsOn(at(...so))
  if (!found.ok) throw new Error(found.problem.code)
  return found.value
}

test.each(['2026-01-15', '2026-02-02'])('on %s nothing is late yet', (day) => {
  expect(amounts(day)).toMatchObject({
    amounts: { principalMinor: 100_000, interest: { lines: [], dueMinor: 0 }, totalMinor: 100_000 },
    uses: [],
  })
})

test('the first day of default bears interest', () => {
  const { amounts: found, uses } = amounts('2026-02-03')
  expect(found.interest).toMatchObject({ accruedMinor: 33, dueMinor: 33 })
  expect(found.totalMinor).toBe(100_033)
  expect(uses.map(({ parameter, from }) => `${parameter} ${from}`)).toEqual([
    'zz.late-rate 2026-01-01',
  ])
})

test('default begins after the due day as it was moved', () => {
  const [sunday, monday] = ['2026-02-09', '2026-02-10'].map((day) => amounts(day, [], '2026-02-07'))
  expect(sunday?.amounts.interest.dueMinor).toBe(0)
  expect(monday?.amounts.interest.dueMinor).toBe(33)
})

test('interest that was paid is not owed again', () => {
  const events = [sent('reminder-sent', '2026-02-16', { interest: 460 }), paid('2026-02-20', 460)]
  expect(amounts('2026-02-20', events).amounts.interest).toMatchObject({
    accruedMinor: 592,
    paidMinor: 460,
    dueMinor: 132,
  })
})

test('a part payment leaves the interest on the rest', () => {
  const { amounts: found } = amounts('2026-02-22', [paid('2026-02-12', 50_000)])
  expect(found.interest.lines).toMatchObject([
    { days: 10, principalMinor: 100_000, amountMinor: 329 },
    { days: 10, principalMinor: 50_000, amountMinor: 164 },
  ])
})

test('fees and compensation are lines of their own; the total is the sum', () => {
  const letter = sent('reminder-sent', '2026-02-16', { fee: 500, compensation: 4000 })
  const context = at('2026-02-17', [letter, paid('2026-02-16', 100)])
  const found = amountsOn(context, { feeMinor: 600, compensationMinor: 50 })
  expect(found.ok && found.value.amounts).toMatchObject({
    currency: 'EUR',
    fees: {
      chargedMinor: 500,
      compensationMinor: 4000,
      paidMinor: 100,
      newMinor: 650,
      dueMinor: 5050,
    },
    interest: { dueMinor: 493 },
    totalMinor: 105_543,
  })
})

test('a day whose rate is not known has no amounts', () => {
  const found = amountsOn(at('2027-01-01'))
  expect(found).toMatchObject({ ok: false, problem: { day: '2027-01-01' } })
})

test('a kind of debtor that nobody has said is reckoned as a consumer', () => {
  const state = claimAfter([], { first: imported({ kind: null }) })
  const seen: string[] = []
  const interest = {
    ...zz.interest,
    ratesIn: (...asked: Parameters<typeof zz.interest.ratesIn>) => {
      seen.push(asked[1].debtorKind)
      return zz.interest.ratesIn(...asked)
    },
  }
  amountsOn({ state, day: on('2026-02-10'), jurisdiction: { ...zz, interest } })
  expect(seen).toEqual(['consumer'])
})

describe('what letters have charged', () => {
  test('has no interest since the last of them', () => {
    const letter = sent('reminder-sent', '2026-02-16', { fee: 500, interest: 460 })
    expect(chargedAmounts(at('2026-03-20', [letter]))).toMatchObject({
      interest: { lines: [], dueMinor: 460 },
      fees: { dueMinor: 500 },
      totalMinor: 100_960,
    })
  })
})
