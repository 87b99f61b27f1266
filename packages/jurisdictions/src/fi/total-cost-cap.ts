import { type Jurisdiction, ok } from '@forfall/rules'
import { since2005, since2021 } from './days.ts'
import { totalScales } from './parameters-scales.ts'
import { bandPrincipal, classAmount } from './scales.ts'

/**
 * The most that letters and collection out of court may cost in all, minor units (perintälaki 10 d and
 * 10 h): by class of claim and by the smaller of the original and the open principal.
 *
 * `null` before the first caps: consumers May 2005, others January 2021. The 40 euros of commercial
 * claims stand outside.
 */
export const totalCostCap: Jurisdiction['totalCostCap'] = (claim, on) => {
  const first = claim.debtorKind === 'consumer' ? since2005 : since2021
  if (on < first) return ok(null)
  return classAmount(totalScales, claim, { principalMinor: bandPrincipal(claim), on })
}
