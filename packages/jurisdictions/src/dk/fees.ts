import type { Jurisdiction } from '@forfall/rules'
import { amountOf } from '../eu/amount.ts'
import { reminderFee } from './parameters-letters.ts'

/**
 * The highest fee for a letter, in øre (renteloven § 9 b, stk. 2).
 *
 * The same for a reminder, a notice and a demand, which share the three fees of a claim, and for
 * debtors of every kind. No VAT, and no payment fee on top. How many letters and how far apart are
 * limits.
 */
export const feeMax: Jurisdiction['feeMax'] = ({ sentOn }) => amountOf(reminderFee, sentOn)
