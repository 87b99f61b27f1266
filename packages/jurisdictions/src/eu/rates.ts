import {
  addRates,
  type InForce,
  type InterestRules,
  inForceOn,
  type LegalClaim,
  ok,
  type Parameter,
  type ParameterProblem,
  type PlainDate,
  type RateSegment,
  type Result,
  rate,
  segmentsOf,
} from '@forfall/rules'

/** The points added to the reference rate on a claim, and the day that looks them up. */
export type Margin = {
  readonly parameter: Parameter<string>
  /** A day of the claim that settles the margin for good; `null` when each accrued day does. */
  readonly on: PlainDate | null
}

/** Interest at a reference rate that changes by the half-year, and points that the claim decides. */
export function referencePlusMargin(
  reference: Parameter<string>,
  marginOf: (claim: LegalClaim) => Margin,
): Pick<InterestRules, 'ratesIn' | 'marginOn'> {
  const marginOn = (
    day: PlainDate,
    claim: LegalClaim,
  ): Result<InForce<string>, ParameterProblem> => {
    const { parameter, on } = marginOf(claim)
    return inForceOn(parameter, on ?? day)
  }
  return {
    ratesIn: (period, claim) => {
      const segments = segmentsOf(reference, period)
      if (!segments.ok) return segments
      const rates: RateSegment[] = []
      for (const segment of segments.value) {
        const margin = marginOn(segment.period.from, claim)
        if (!margin.ok) return margin
        rates.push({
          period: segment.period,
          ratePpm: addRates(rate(segment.value), rate(margin.value.value)),
          uses: [segment.use, margin.value.use],
        })
      }
      return ok(rates)
    },
    marginOn: (day, claim) => {
      const margin = marginOn(day, claim)
      if (!margin.ok) return margin
      return ok({ ppm: rate(margin.value.value), uses: [margin.value.use] })
    },
  }
}
