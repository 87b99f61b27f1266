import { inForceOn, type Jurisdiction, ok } from '@forfall/rules'
import { startOf } from './interest.ts'
import { compensationAmount, compensationSince } from './parameters-compensation.ts'

/**
 * The compensation for late payment, in öre (lag 1981:739 4 a §).
 *
 * Once on each invoice, from businesses and public bodies on commercial claims due on 16 March 2013 or
 * later, as soon as interest runs. `null` elsewhere, and while nobody has said that the claim is
 * commercial. It takes in the fees (5 § second paragraph): only what they exceed it by is owed besides.
 */
export const compensation: Jurisdiction['compensation'] = (claim, claimedOn) => {
  if (claim.debtorKind === 'consumer' || claim.isCommercial !== true) return ok(null)
  if (claim.dueOn < compensationSince) return ok(null)
  const start = startOf(claim)
  if (!start.ok) return start
  const { on, uses, assumed } = start.value
  if (on === null || claimedOn < on) return ok(null)
  const amount = inForceOn(compensationAmount, claimedOn)
  if (!amount.ok) return amount
  return ok({ minor: amount.value.value, uses: [amount.value.use, ...uses], assumed })
}
