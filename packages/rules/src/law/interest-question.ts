import type { DebtorKind } from '../claim/event.ts'
import type { PrincipalEntry } from '../claim/state.ts'
import type { Period } from '../domain/period.ts'
import { addDays, earlierOf, type PlainDate } from '../domain/plain-date.ts'
import { addRates, type RatePpm } from '../domain/rate.ts'
import { ok, type Result } from '../domain/result.ts'
import { rolledOver } from './calendar.ts'
import {
  type DayCount,
  type InterestLine,
  latePaymentInterest,
  type RateSegment,
  totalOf,
} from './interest.ts'
import type { Jurisdiction } from './jurisdiction.ts'
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
}

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
  const { dueOn, period } = bearingDays(asked, jurisdiction)
  if (period.from >= period.until) return ok({ lines: [], totalMinor: 0, dueOn, period })
  const rates = ratesFor(asked, period, { jurisdiction, dueOn: dueOn ?? period.from })
  if (!rates.ok) return rates
  const lines = latePaymentInterest(principalHistory(asked, period), rates.value, {
    ...convention,
    dayCount: asked.dayCount ?? convention.dayCount,
  })
  return ok({ lines, totalMinor: totalOf(lines), dueOn, period })
}

function bearingDays(
  { days }: InterestAsked,
  { interest, calendar }: Jurisdiction,
): { readonly dueOn: PlainDate | null; readonly period: Period } {
  if ('first' in days)
    return { dueOn: null, period: { from: days.first, until: addDays(days.last, 1) } }
  const dueOn = days.rollsOver ? rolledOver(calendar, days.dueOn) : days.dueOn
  const until = interest.includesPaymentDay ? addDays(days.paidOn, 1) : days.paidOn
  return { dueOn, period: { from: addDays(dueOn, interest.firstDayAfterDue), until } }
}

function ratesFor(
  { rate, referenceRate, debtorKind }: InterestAsked,
  period: Period,
  by: { readonly jurisdiction: Jurisdiction; readonly dueOn: PlainDate },
): Result<readonly RateSegment[], ParameterProblem> {
  const { interest } = by.jurisdiction
  const claim = { debtorKind, dueOn: by.dueOn }
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
