import { cite, type InterestRules, inForceOn, ok, rate, segmentsOf } from '@forfall/rules'
import { startAfterDue } from '../eu/interest-start.ts'
import { lateInterestMargin, lateInterestRate } from './parameters-interest.ts'

const source = cite(
  'forsinkelsesrenteloven §§ 2 og 3; Lovavdelingens uttalelse 26. juni 2006',
  'https://www.regjeringen.no/no/dokumenter/-3-sporsmal-om-tolking-av-forsinkelsesrenteloven-antall-rentedager/id3013649/',
)

/**
 * Late-payment interest under forsinkelsesrenteloven §§ 2 and 3.
 *
 * It runs from the due day, so that the day after is the first that bears interest and the day of
 * payment the last (Altinn's guide). Simple interest, actual days over the calendar year they lie in:
 * 365, in a leap year 366 (Lovavdelingen, 26 June 2006). Each half-year is a line of its own, rounded
 * half up to the øre. Debtors of every kind owe the same rate.
 */
export const interest: InterestRules = {
  convention: { dayCount: 'actual/actual', rounding: 'half-up' },
  startOf: (claim) => startAfterDue(claim, source),
  startRule: {
    en: 'Interest runs from the day after the due day.',
    nb: 'Renten løper fra dagen etter forfall.',
  },
  includesPaymentDay: true,
  source,
  ratesIn: (period) => {
    const segments = segmentsOf(lateInterestRate, period)
    if (!segments.ok) return segments
    return ok(
      segments.value.map((segment) => ({
        period: segment.period,
        ratePpm: rate(segment.value),
        uses: [segment.use],
      })),
    )
  },
  marginOn: (day) => {
    const margin = inForceOn(lateInterestMargin, day)
    if (!margin.ok) return margin
    return ok({ ppm: rate(margin.value.value), uses: [margin.value.use] })
  },
}
