import type { InterestRules, LegalClaim } from '@forfall/rules'
import { startAfterDue, startAfterInvoice } from '../eu/interest-start.ts'
import { referencePlusMargin } from '../eu/rates.ts'
import { interestRateSection, interestStartSection } from './citations.ts'
import { demandToInterestDays, margin, referenceRate } from './parameters-interest.ts'

/** That a business which says nothing to a due day on an invoice has accepted it. */
const silentAcceptance = {
  text: 'renteloven § 3, stk. 1; stiltiende accept af forfaldsdagen',
  url: 'https://tilgodehavende.dk/hvordan-beregner-du-renter/',
}

/** Whether the due day was fixed before the invoice, as far as the law takes it so. */
const isFixed = ({ debtorKind, isDueDayAgreed }: LegalClaim): boolean =>
  isDueDayAgreed ?? debtorKind === 'business'

const startOf: InterestRules['startOf'] = (claim) =>
  isFixed(claim)
    ? startAfterDue(claim, claim.isDueDayAgreed === null ? silentAcceptance : interestStartSection)
    : startAfterInvoice(claim, {
        days: demandToInterestDays,
        warnsConsumers: false,
        source: interestStartSection,
      })

/**
 * Late-payment interest under renteloven §§ 3 and 5.
 *
 * From the day after a due day that was fixed beforehand, else from the 31st day after the invoice was
 * sent, and never before the due day has passed (§ 2). Nationalbanken's lending rate as set on 1 January
 * and 1 July, each half-year for its own days, and seven or eight points by the due day. Simple interest;
 * each line rounded half up to the øre. No law fixes the fraction of a year: actual days over 365.
 */
export const interest: InterestRules = {
  convention: { dayCount: 'actual/365', rounding: 'half-up' },
  startOf,
  startRule: {
    en: 'Interest runs from the day after a due day that was agreed; where none was agreed, and against others than a business where nobody said so, from the 31st day after the invoice was sent, but never before the due day has passed.',
    da: 'Renten løber fra dagen efter en aftalt forfaldsdag; er ingen aftalt, eller vides det ikke om andre end en erhvervsdrivende har aftalt den, fra den 31. dag efter at fakturaen er sendt, dog aldrig før forfaldsdagen er passeret.',
  },
  includesPaymentDay: true,
  paymentLowersItsDay: true,
  source: interestRateSection,
  ...referencePlusMargin(referenceRate, ({ dueOn }) => ({ parameter: margin, on: dueOn })),
}
