import { type Jurisdiction, type Parameter, refused } from '@forfall/rules'
import { amountOf } from '../eu/amount.ts'
import { demandFee, planFee } from './parameters-letters.ts'

const costs: { readonly [stage in string]?: Parameter<number> } = {
  demand: demandFee,
  'payment-plan': planFee,
}

/** What an agency does that the debtor bears the cost of, each by itself. */
export const collectionStages: readonly string[] = ['demand', 'payment-plan']

/**
 * The most one measure of collection may cost the debtor, in öre (lag 1981:739 3 and 4 §§).
 *
 * Flat: the size of the claim, the kind of debtor and VAT do not matter. `on` is the day of the measure.
 * From a debtor who owes the compensation for late payment, only what all measures come to above it.
 */
export const collectionCost: Jurisdiction['collectionCost'] = ({ stage, on }) => {
  const parameter = costs[stage]
  if (parameter === undefined) return refused({ code: 'unknown-stage', stage })
  return amountOf(parameter, on)
}
