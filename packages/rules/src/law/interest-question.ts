import type { DebtorKind } from '../claim/event.ts'
import type { PrincipalEntry } from '../claim/state.ts'
import type { Period } from '../domain/period.ts'
import { addDays, earlierOf, type PlainDate } from '../domain/plain-date.ts'
import { addRates, type RatePpm } from '../domain/rate.ts'
import { ok, type Result } from '../domain/result.ts'
import {
  bearingPrincipal,
  type DayCount,
  type InterestLine,
  latePaymentInterest,
  type RateSegment,
  totalOf,
} from './interest.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import { type AskedClaim, askedClaim, type LegalClaim } from './legal-claim.ts'
import type { ParameterProblem } from './parameter.ts'

/** Late interest asked for by hand. */
export type InterestAsked = {
  readonly debtorKind: DebtorKind
  readonly principalMinor: number
  /** Due and payment day, or the first and last interest-bearing day themselves. */
  readonly days:
    | { readonly dueOn: PlainDate; readonly paidOn: PlainDate; readonly rollsOver: boolean }
    | { readonly first: PlainDate; readonly last: PlainDate }
  /** Payments of principal before the end, in any order. */
  readonly payments?: readonly { readonly on: PlainDate; readonly minor: number }[]
  /** A flat rate in the place of the law's. */
  readonly rate?: RatePpm
  /** A reference rate to which the law's margin is added. */
  readonly referenceRate?: RatePpm
  readonly dayCount?: DayCount
  /** What else the law may ask of the claim; the plain case where nothing is said. */
  readonly terms?: AskedTerms
}

/** What a question by hand may say of a claim beyond its debtor, sum and due day. */
export type AskedTerms = Pick<
  AskedClaim,
  | 'isCommercial'
  | 'isDirectlyEnforceable'
  | 'isDueDayAgreed'
  | 'hasInterestWarning'
  | 'aroseOn'
  | 'invoiceSentOn'
  | 'letters'
>

/** The answer, with the due day as it was moved. */
export type InterestAnswer = {
  readonly lines: readonly InterestLine[]
  readonly totalMinor: number
  /** The due day after roll-over; `null` when bearing days were given. */
  readonly dueOn: PlainDate | null
  readonly period: Period
}

/**
 * Late-payment interest on a sum by a country's law, a line for each rate and principal.
 *
 * @problem the first interest-bearing day whose rate is not known
 */
export function interestFor(
  asked: InterestAsked,
  jurisdiction: Jurisdiction,
): Result<InterestAnswer, ParameterProblem> {
  const { convention } = jurisdiction.interest
  const claim = claimOf(asked, jurisdiction)
  const dueOn = 'first' in asked.days ? null : claim.dueOn
  const found = bearingDays(asked, claim, jurisdiction)
  if (!found.ok) return found
  const period = found.value
  if (period.from >= period.until) return ok({ lines: [], totalMinor: 0, dueOn, period })
  const rates = ratesFor(asked, period, { jurisdiction, claim })
  if (!rates.ok) return rates
  const principal = bearingPrincipal(principalHistory(asked, period), jurisdiction.interest)
  const lines = latePaymentInterest(principal, rates.value, {
    ...convention,
    dayCount: asked.dayCount ?? convention.dayCount,
  })
  return ok({ lines, totalMinor: totalOf(lines), dueOn, period })
}

function claimOf(
  { days, debtorKind, principalMinor, terms = {} }: InterestAsked,
  { calendar }: Jurisdiction,
): LegalClaim {
  const statedDueOn = 'first' in days ? days.first : days.dueOn
  const dueOn = 'first' in days || !days.rollsOver ? statedDueOn : undefined
  return askedClaim({ ...terms, debtorKind, statedDueOn, dueOn, principalMinor }, calendar)
}

/** The bearing days; none at all while nothing has made interest run. */
function bearingDays(
  { days }: InterestAsked,
  claim: LegalClaim,
  { interest }: Jurisdiction,
): Result<Period, ParameterProblem> {
  if ('first' in days) return ok({ from: days.first, until: addDays(days.last, 1) })
  const until = interest.includesPaymentDay ? addDays(days.paidOn, 1) : days.paidOn
  const start = interest.startOf(claim)
  return start.ok ? ok({ from: start.value.on ?? until, until }) : start
}

function ratesFor(
  { rate, referenceRate }: InterestAsked,
  period: Period,
  by: { readonly jurisdiction: Jurisdiction; readonly claim: LegalClaim },
): Result<readonly RateSegment[], ParameterProblem> {
  const { claim } = by
  const { interest } = by.jurisdiction
  if (rate !== undefined) return ok([{ period, ratePpm: rate, uses: [] }])
  if (referenceRate === undefined) return interest.ratesIn(period, claim)
  const margin = interest.marginOn(period.from, claim)
  if (!margin.ok) return margin
  const ratePpm = addRates(referenceRate, margin.value.ppm)
  return ok([{ period, ratePpm, uses: margin.value.uses }])
}

function principalHistory(
  { principalMinor, payments = [], days }: InterestAsked,
  period: Period,
): readonly PrincipalEntry[] {
  const first = 'first' in days ? period.from : earlierOf(days.dueOn, period.from)
  const byDay = [...payments].sort((a, b) => (a.on < b.on ? -1 : 1))
  let left = principalMinor
  const later = byDay.map(({ on, minor }) => {
    left = Math.max(0, left - minor)
    return { from: addDays(on, 1), minor: left }
  })
  return [{ from: first, minor: principalMinor }, ...later]
}
