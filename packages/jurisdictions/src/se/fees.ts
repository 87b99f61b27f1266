import { type Jurisdiction, ok } from '@forfall/rules'
import { amountOf } from '../eu/amount.ts'
import { demandFee, reminderFee } from './parameters-letters.ts'

/**
 * The highest fee for a letter, in öre (lag 1981:739 2-5 §§).
 *
 * By the day of sending, the same for debtors of every kind. Nothing but a written reminder and an
 * inkassokrav may cost the debtor anything, so a notice of other kinds gives 0. That a reminder fee was
 * agreed, and how often a fee is charged, are limits.
 */
export const feeMax: Jurisdiction['feeMax'] = ({ kind, sentOn }) =>
  kind === 'notice'
    ? ok({ minor: 0, uses: [] })
    : amountOf(kind === 'remind' ? reminderFee : demandFee, sentOn)
