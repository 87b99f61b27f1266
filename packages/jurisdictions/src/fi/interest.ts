import type { InterestRules, LegalClaim } from '@forfall/rules'
import { startAfterDue, startAfterInvoice } from '../eu/interest-start.ts'
import { referencePlusMargin } from '../eu/rates.ts'
import { interestAct } from './citations.ts'
import { since2013 } from './days.ts'
import {
  commercialMargin,
  daysFromInvoice,
  referenceRate,
  statutoryMargin,
} from './parameters-interest.ts'

/** Whether eight points are owed: a commercial payment that fell due on 16 March 2013 or later. */
const isCommercial = ({ debtorKind, isCommercial, dueOn }: LegalClaim): boolean =>
  debtorKind !== 'consumer' && isCommercial === true && dueOn >= since2013

/**
 * Late-payment interest under korkolaki.
 *
 * From the day after the moved due day where that was agreed (section 5), else from the 31st day after
 * the invoice was sent (section 6); a consumer then owes it only if the invoice said so. The day of
 * payment is the last. The act sets no way to count days: actual days over the calendar year they lie
 * in is how public authorities count. Simple; each half-year a line, rounded half up to the cent.
 *
 * The reference rate and seven points; eight by the due day of a commercial claim. Where nobody has
 * said that a claim is commercial, seven.
 */
export const interest: InterestRules = {
  convention: { dayCount: 'actual/actual', rounding: 'half-up' },
  startOf: (claim) =>
    claim.isDueDayAgreed === true
      ? startAfterDue(claim, interestAct('5 §'))
      : startAfterInvoice(claim, {
          days: daysFromInvoice,
          warnsConsumers: true,
          source: interestAct('6 §'),
        }),
  startRule: {
    en: 'Interest runs from the day after a due day that was agreed, else from the 31st day after the invoice was sent, of consumers only if it warned of interest.',
    fi: 'Korko alkaa sovitun eräpäivän jälkeisestä päivästä, muutoin 31. päivästä laskun lähettämisestä, kuluttajalta vain, jos lasku kertoi korosta.',
  },
  includesPaymentDay: true,
  source: interestAct('4, 4 a, 5, 6 ja 12 §'),
  ...referencePlusMargin(referenceRate, (claim) =>
    isCommercial(claim)
      ? { parameter: commercialMargin, on: claim.dueOn }
      : { parameter: statutoryMargin, on: null },
  ),
}
