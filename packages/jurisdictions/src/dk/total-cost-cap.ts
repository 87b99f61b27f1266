import { inForceOn, type Jurisdiction, ok } from '@forfall/rules'
import { agencyCost } from './collection-cost.ts'
import { collectionFee, feeLettersMax, reminderFee } from './parameters-letters.ts'

/**
 * The most that letters and collection out of court may cost a consumer in all, in øre: three fees for
 * letters, the inkassogebyr and the cost of an agency on what is unpaid (Højesteret, 4 July 2013).
 *
 * `null` for businesses and public bodies, whose creditor may claim documented cost beyond the table
 * (bekendtgørelse 601/2002 §§ 3 and 4, as of March 2013).
 */
export const totalCostCap: Jurisdiction['totalCostCap'] = (claim, on) => {
  if (claim.debtorKind !== 'consumer') return ok(null)
  const letter = inForceOn(reminderFee, on)
  if (!letter.ok) return letter
  const count = inForceOn(feeLettersMax, on)
  if (!count.ok) return count
  const handOver = inForceOn(collectionFee, on)
  if (!handOver.ok) return handOver
  const cost = agencyCost(claim.principalMinor, claim)
  if (!cost.ok) return cost
  return ok({
    ...cost.value,
    minor: count.value.value * letter.value.value + handOver.value.value + cost.value.minor,
    uses: [letter.value.use, count.value.use, handOver.value.use, ...cost.value.uses],
  })
}
