import { inForceOn, type Jurisdiction, ok } from '@forfall/rules'
import { arisingOf } from './arising.ts'
import { compensationAmount, compensationSince } from './parameters-compensation.ts'

/**
 * The fixed compensation for late payment, in øre (renteloven § 9 a, stk. 3).
 *
 * Once on each invoice, as soon as it is late, from businesses and public bodies on commercial claims
 * that arose on 1 March 2013 or later; `null` elsewhere, and while nobody has said that the claim is
 * commercial. It stands beside the fees and the cost of collection.
 */
export const compensation: Jurisdiction['compensation'] = (claim, claimedOn) => {
  if (claim.debtorKind === 'consumer' || claim.isCommercial !== true) return ok(null)
  if (claimedOn <= claim.dueOn) return ok(null)
  const { on, assumed } = arisingOf(claim)
  if (on < compensationSince) return ok(null)
  const amount = inForceOn(compensationAmount, claimedOn)
  if (!amount.ok) return amount
  return ok({ minor: amount.value.value, uses: [amount.value.use], assumed })
}
