import { unpaidChargedInterest, unpaidFees } from '../claim/balance.ts'
import type { Ending } from '../claim/state.ts'
import type { Amounts } from '../decision.ts'
import type { Period } from '../domain/period.ts'
import { addDays } from '../domain/plain-date.ts'
import { ok, type Result } from '../domain/result.ts'
import type { LawContext } from './context.ts'
import { bearingPrincipal, type InterestLine, latePaymentInterest, totalOf } from './interest.ts'
import type { InterestStart } from './jurisdiction.ts'
import { legalClaimIn } from './legal-claim.ts'
import type { ParameterProblem, ParameterUse } from './parameter.ts'

/** A claim in money, with the entries of the law it was computed from. */
export type ComputedAmounts = {
  readonly amounts: Amounts
  readonly uses: readonly ParameterUse[]
  /** Facts nobody has stated that were taken in the debtor's favour. */
  readonly assumed: readonly string[]
}

/** What a letter adds to a claim, in minor units. */
export type Additions = { readonly feeMinor: number; readonly compensationMinor: number }

/** Nothing added. */
export const noAdditions: Additions = { feeMinor: 0, compensationMinor: 0 }

/** The interest-bearing days of a claim as far as a day; half-open, and empty before they begin. */
function bearingPeriod(start: InterestStart, { day, jurisdiction }: LawContext): Period {
  const until = jurisdiction.interest.includesPaymentDay ? addDays(day, 1) : day
  return { from: start.on ?? until, until }
}

/** Endings after which nothing is asked for that no letter has asked for. */
const settledEndings: readonly (Ending | null)[] = ['paid', 'credited', 'withdrawn']

/**
 * What is owed on a day if it is paid on that day: each part apart, interest line by line.
 *
 * On a claim that is settled, interest that no letter asked for is given up.
 *
 * @param additions what a letter of that day charges
 * @problem the first interest-bearing day whose rate is not known
 */
export function amountsOn(
  context: LawContext,
  additions: Additions = noAdditions,
): Result<ComputedAmounts, ParameterProblem> {
  const { state, jurisdiction } = context
  if (settledEndings.includes(state.ending))
    return ok({ amounts: chargedAmounts(context, additions), uses: [], assumed: [] })
  const claim = legalClaimIn(context)
  const start = jurisdiction.interest.startOf(claim)
  if (!start.ok) return start
  const period = bearingPeriod(start.value, context)
  const rates = period.from < period.until ? jurisdiction.interest.ratesIn(period, claim) : ok([])
  if (!rates.ok) return rates
  const lines = latePaymentInterest(
    bearingPrincipal(state.principalHistory, jurisdiction.interest),
    rates.value,
    jurisdiction.interest.convention,
  )
  const uses = [...start.value.uses, ...rates.value.flatMap((segment) => segment.uses)]
  const { assumed } = start.value
  return ok({ amounts: amountsOf(context, lines, additions), uses, assumed })
}

/** The same without any interest since the last letter: what the letters have asked for. */
export const chargedAmounts = (context: LawContext, additions: Additions = noAdditions): Amounts =>
  amountsOf(context, [], additions)

function amountsOf(
  { state }: LawContext,
  lines: readonly InterestLine[],
  additions: Additions,
): Amounts {
  const accruedMinor = totalOf(lines)
  const newMinor = additions.feeMinor + additions.compensationMinor
  const interestDue = Math.max(
    accruedMinor - state.interestPaidMinor,
    lines.length === 0 ? unpaidChargedInterest(state) : 0,
  )
  const feesDue = unpaidFees(state) + newMinor
  return {
    currency: state.invoice.amount.currency,
    principalMinor: state.principalMinor,
    interest: { lines, accruedMinor, paidMinor: state.interestPaidMinor, dueMinor: interestDue },
    fees: {
      chargedMinor: state.feesChargedMinor,
      compensationMinor: state.compensationChargedMinor,
      paidMinor: state.feesPaidMinor,
      newMinor,
      dueMinor: feesDue,
    },
    totalMinor: state.principalMinor + interestDue + feesDue,
  }
}
