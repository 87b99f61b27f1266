import { norway } from '@forfall/jurisdictions'
import {
  addDays,
  amountsOn,
  type BalanceRules,
  type ClaimEvent,
  type ClaimState,
  claimParts,
  foldClaim,
  outstanding,
  type PlainDate,
  walk,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyWorld, balanceOf, journeyOf } from './support/histories.ts'
import { patience, runs } from './support/runs.ts'

const anyBalanceRules: fc.Arbitrary<BalanceRules> = fc.record({
  allocation: fc.shuffledSubarray([...claimParts], { minLength: 3 }),
  unpaidFeesKeepOpen: fc.boolean(),
})

/** A payment recorded last that took effect on some day of the walk. */
const anyPayment = fc.record({
  before: fc.nat({ max: 100 }),
  amountMinor: fc.integer({ min: 1, max: 600_000 }),
  covers: fc.option(fc.constantFrom(...claimParts), { nil: undefined }),
})

/** What a claim comes to on a day, in `total` with all interest; `null` where no rate is known. */
function owedOn(state: ClaimState, day: PlainDate) {
  const computed = amountsOn({ state, day, jurisdiction: norway })
  const total = computed.ok ? computed.value.amounts.totalMinor : null
  return { total, outstanding: outstanding(state) }
}

test('a payment never raises what is owed, in whatever order it covers it', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, anyBalanceRules, anyPayment, async (world, rules, payment) => {
      const journey = journeyOf(world.history, world.policy)
      const { events } = await walk(journey)
      const { before, amountMinor, covers } = payment
      const paid: ClaimEvent = {
        type: 'payment-received',
        on: addDays(journey.through, -before),
        amountMinor,
        source: 'debtor',
        ...(covers === undefined ? {} : { covers }),
      }
      const without = owedOn(foldClaim('1', events, rules), journey.through)
      const withIt = owedOn(foldClaim('1', [...events, paid], rules), journey.through)
      expect(withIt.outstanding).toBeLessThanOrEqual(without.outstanding)
      if (withIt.total === null || without.total === null) return
      expect(withIt.total).toBeLessThanOrEqual(without.total)
    }),
    runs(300),
  )
})

test('what came in is accounted for to the minor unit', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async ({ policy, history }) => {
      const { days } = await walk(journeyOf(history, policy))
      for (const { state } of days) {
        const { invoice, principalMinor, feesPaidMinor, interestPaidMinor, overpaidMinor } = state
        const lowered = invoice.amount.minor - principalMinor
        const used = lowered + feesPaidMinor + interestPaidMinor + overpaidMinor
        expect(used).toBe(state.paidMinor + state.creditedMinor)
        expect(state.principalHistory.at(-1)?.minor).toBe(principalMinor)
      }
    }),
    runs(200),
  )
})

test('the total is its parts', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async ({ policy, history }) => {
      const { days } = await walk(journeyOf(history, policy))
      for (const { decision } of days) {
        const { principalMinor, interest, fees, totalMinor } = decision.amounts
        expect(totalMinor).toBe(principalMinor + interest.dueMinor + fees.dueMinor)
        expect(interest.accruedMinor).toBe(
          interest.lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
        )
        expect(fees.dueMinor).toBe(
          fees.chargedMinor + fees.compensationMinor - fees.paidMinor + fees.newMinor,
        )
        const parts = [principalMinor, interest.dueMinor, fees.dueMinor, totalMinor]
        expect(parts.every((part) => Number.isSafeInteger(part) && part >= 0)).toBe(true)
      }
    }),
    runs(200),
  )
})

test('a letter asks for what is owed once it has gone out', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async ({ policy, history }) => {
      const { days } = await walk(journeyOf(history, policy))
      for (const { day, decision, state } of days) {
        const { action, amounts } = decision
        const hasInterest = amounts.interest.lines.length > 0
        if (!('payBy' in action) || !hasInterest || state.letters.at(-1)?.sentOn !== day) continue
        expect(amounts.totalMinor).toBe(owedOn(state, day).total)
      }
    }),
    runs(200),
  )
})

test('whoever pays the total of a day has paid the claim', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async ({ policy, history }) => {
      const journey = journeyOf(history, policy)
      const { events, state } = await walk(journey)
      const { total } = owedOn(state, journey.through)
      if (state.ending !== null || total === null) return
      const paid: ClaimEvent = {
        type: 'payment-received',
        on: journey.through,
        amountMinor: total,
        source: 'debtor',
      }
      const after = foldClaim('1', [...events, paid], balanceOf(policy))
      expect(after.ending).toBe('paid')
      expect(outstanding(after)).toBe(0)
    }),
    runs(300),
  )
})
