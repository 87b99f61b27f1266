import { inForceOn, type Jurisdiction, ok } from '@forfall/rules'
import { defaultOf } from './default.ts'
import { compensationAmount } from './parameters-compensation.ts'

/**
 * The flat sum of BGB § 288 (5), minor units; once for each late payment.
 *
 * `null` for consumers, for claims nobody said to be commercial, for claims that arose before 29 July
 * 2014, and before the debtor is in default. It is set off against the cost of pursuing the claim.
 */
export const compensation: Jurisdiction['compensation'] = (claim, claimedOn) => {
  if (claim.debtorKind === 'consumer' || claim.isCommercial !== true) return ok(null)
  const start = defaultOf(claim)
  if (!start.ok) return start
  const { on, uses, assumed } = start.value
  if (on === null || claimedOn < on) return ok(null)
  const amount = inForceOn(compensationAmount, claim.aroseOn ?? claim.invoiceSentOn)
  if (!amount.ok) return amount.problem.code === 'parameter-gives-none' ? ok(null) : amount
  return ok({
    minor: amount.value.value,
    uses: [amount.value.use, ...uses],
    assumed: claim.aroseOn === null ? [...assumed, 'aroseOn'] : assumed,
  })
}
