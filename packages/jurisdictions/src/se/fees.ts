import {
  type FeeContext,
  inForceOn,
  type LegalAmount,
  ok,
  type ParameterProblem,
  type Result,
} from '@forfall/rules'
import { demandFee, reminderFee } from './parameters-letters.ts'

/**
 * The highest fee for a letter, in öre (lag 1981:739 2-5 §§).
 *
 * By the day of sending, the same for debtors of every kind. Nothing but a written reminder and an
 * inkassokrav may cost the debtor anything, so a notice of other kinds gives 0. That a reminder fee was
 * agreed, and how often a fee is charged, are limits.
 */
export function feeMax({ kind, sentOn }: FeeContext): Result<LegalAmount, ParameterProblem> {
  if (kind === 'notice') return ok({ minor: 0, uses: [] })
  const fee = inForceOn(kind === 'remind' ? reminderFee : demandFee, sentOn)
  return fee.ok ? ok({ minor: fee.value.value, uses: [fee.value.use] }) : fee
}
