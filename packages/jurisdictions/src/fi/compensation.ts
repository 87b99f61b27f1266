import { type Jurisdiction, ok } from '@forfall/rules'
import { amountOf } from '../eu/amount.ts'
import { since2013 } from './days.ts'
import { compensationAmount } from './parameters-letters.ts'

/**
 * The standard compensation for late commercial payment (perintälaki 10 i), minor units: once for each
 * invoice that fell due on 16 March 2013 or later.
 *
 * `null` for consumers, for older claims and for claims that are not commercial; nothing, and said so,
 * where nobody has told. Other cost is owed only so far as it exceeds the compensation.
 */
export const compensation: Jurisdiction['compensation'] = ({ debtorKind, isCommercial, dueOn }) => {
  if (debtorKind === 'consumer' || dueOn < since2013 || isCommercial === false) return ok(null)
  if (isCommercial === null) return ok({ minor: 0, uses: [], assumed: ['isCommercial'] })
  return amountOf(compensationAmount, dueOn)
}
