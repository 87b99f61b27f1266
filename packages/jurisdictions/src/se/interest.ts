import type { InterestRules } from '@forfall/rules'
import { startAfterDue, startAfterInvoice } from '../eu/interest-start.ts'
import { referencePlusMargin } from '../eu/rates.ts'
import { interestAct } from './citations.ts'
import { margin, referenceRate, sentToInterestDays } from './parameters-interest.ts'

/** From when a claim bears interest (räntelagen 3 and 4 §§). */
export const startOf: InterestRules['startOf'] = (claim) =>
  claim.isDueDayAgreed === true
    ? startAfterDue(claim, interestAct('3 §'))
    : startAfterInvoice(claim, {
        days: sentToInterestDays,
        warnsConsumers: true,
        source: interestAct('4 §'),
      })

/**
 * Late-payment interest under räntelagen 3, 4 and 6 §§.
 *
 * The reference rate of each half-year and eight points, for debtors of every kind, on the unpaid
 * principal alone. The day after the due day is the first that bears interest (practice). Simple;
 * each line rounded half up to the öre. The act is silent on the fraction of a year: actual days over
 * 365, in leap years as well.
 */
export const interest: InterestRules = {
  convention: { dayCount: 'actual/365', rounding: 'half-up' },
  startOf,
  startRule: {
    en: 'Interest runs from the day after a due day that was agreed beforehand; otherwise from the 31st day after the invoice was sent, against a consumer only if the invoice warned of interest, and never before the due day has passed.',
    sv: 'Ränta löper från dagen efter en förfallodag som avtalats i förväg; annars från den 31:a dagen efter att fakturan skickades, mot en konsument bara om fakturan varnade för ränta, och aldrig innan förfallodagen har passerat.',
  },
  includesPaymentDay: true,
  source: interestAct('6 §'),
  ...referencePlusMargin(referenceRate, () => ({ parameter: margin, on: null })),
}
