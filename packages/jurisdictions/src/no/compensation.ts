import { type Jurisdiction, ok } from '@forfall/rules'
import { amountOf } from '../eu/amount.ts'
import { compensationAmount } from './parameters-compensation.ts'

/**
 * The standard compensation for recovery cost (forsinkelsesrenteloven § 3 a), minor units.
 *
 * `null` for consumers, who never owe it (§ 4). It is set off against reminder fees and collection
 * cost (IF §§ 1-5, 2-6): the creditor gets the larger of the two, not both. Whether the figure of the
 * due day or of the day it is claimed counts was not found, so the lower of the two is given.
 */
export const compensation: Jurisdiction['compensation'] = ({ debtorKind, dueOn }, claimedOn) => {
  if (debtorKind === 'consumer') return ok(null)
  const whenDue = amountOf(compensationAmount, dueOn)
  if (!whenDue.ok) return whenDue
  const whenClaimed = amountOf(compensationAmount, claimedOn)
  if (!whenClaimed.ok) return whenClaimed
  return whenDue.value.minor < whenClaimed.value.minor ? whenDue : whenClaimed
}
