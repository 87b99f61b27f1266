import type { Jurisdiction } from '@forfall/rules'
import { amountOf } from '../eu/amount.ts'
import { recognisedFee } from './parameters-letters.ts'

/**
 * The highest fee for a letter, minor units: the cost the highest court recognised.
 *
 * No act sets one. The debtor owes the real extra cost of a letter sent in default (BGB §§ 280, 286);
 * a creditor who can prove more may be owed more, which this does not know.
 *
 * @problem parameter-unknown before 2020
 */
export const feeMax: Jurisdiction['feeMax'] = ({ sentOn }) => amountOf(recognisedFee, sentOn)
