import { constrain, type Jurisdiction, type LetterKind, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { claimUnder } from '../eu/testing/rulings.ts'
import { norway } from './index.ts'
import { newCollectionAct } from './pending.ts'

/** The law of an imagined day on which the new act holds and its numbers have been verified. */
const law: Jurisdiction = {
  ...norway,
  limits: [
    ...norway.limits.filter(({ id, on }) => !replaces(id, on)),
    ...newCollectionAct.limits.map((limit) => ({ ...limit, from: plainDate('2026-01-01') })),
  ],
}

function replaces(id: string, on: string): boolean {
  return newCollectionAct.limits.some((limit) => limit.id === id && limit.on === on)
}

const state = claimUnder(norway, { issued: '2026-02-02', due: '2026-02-16' })

const ruling = (kind: LetterKind | 'hand-over') =>
  constrain(
    {
      kind,
      letter: kind === 'hand-over' ? null : { kind, feeMinor: 3800, payWithinDays: 14 },
      feeTooEarly: 'waive',
    },
    { state, day: plainDate('2026-03-10'), jurisdiction: law },
  )

test('the new act is data without a first day, and no limit of it is in force', () => {
  expect(newCollectionAct).toMatchObject({ from: null, signalledFrom: '2027-01-01' })
  expect(norway.limits.filter(({ id }) => id.endsWith('agency-only'))).toEqual([])
})

test.each(['notice', 'demand'] as const)('it leaves the %s to licensed agencies', (kind) => {
  expect(ruling(kind).verdict).toBe('refer')
})

test('it lets a reminder go out without a fee while no regulation sets one', () => {
  expect(ruling('remind')).toMatchObject({ verdict: 'allow', letter: { feeMinor: 0 } })
})

test('it lets a claim be handed over without a notice of the creditor', () => {
  expect(ruling('hand-over').verdict).toBe('allow')
})
