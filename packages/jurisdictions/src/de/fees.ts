import {
  type FeeContext,
  inForceOn,
  type LegalAmount,
  ok,
  type ParameterProblem,
  type Result,
} from '@forfall/rules'
import { recognisedFee } from './parameters-letters.ts'

/**
 * The highest fee for a letter, minor units: the cost the highest court recognised.
 *
 * No act sets one. The debtor owes the real extra cost of a letter sent in default (BGB §§ 280, 286);
 * a creditor who can prove more may be owed more, which this does not know.
 *
 * @problem parameter-unknown before 2020
 */
export function feeMax({ sentOn }: FeeContext): Result<LegalAmount, ParameterProblem> {
  const fee = inForceOn(recognisedFee, sentOn)
  return fee.ok ? ok({ minor: fee.value.value, uses: [fee.value.use] }) : fee
}
