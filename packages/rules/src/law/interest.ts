import type { PrincipalEntry } from '../claim/state.ts'
import { type Rounding, roundedRatio } from '../domain/money.ts'
import { daysIn, type Period } from '../domain/period.ts'
import {
  addDays,
  dayOf,
  daysInYear,
  earlierOf,
  laterOf,
  type PlainDate,
  partsOf,
} from '../domain/plain-date.ts'
import type { RatePpm } from '../domain/rate.ts'
import type { Citation } from './citation.ts'
import type { ParameterUse } from './parameter.ts'

/** How days become a fraction of a year. */
export const dayCounts = ['actual/actual', 'actual/365', 'actual/360', '30/360'] as const

/** How days become a fraction of a year. `actual/actual` takes each calendar year's own length. */
export type DayCount = (typeof dayCounts)[number]

/** A rate over a run of days, with the entries of the law it rests on. */
export type RateSegment = {
  readonly period: Period
  readonly ratePpm: RatePpm
  readonly uses: readonly ParameterUse[]
}

/** Interest on an unchanged principal at an unchanged rate: one printed line. */
export type InterestLine = {
  /** First and last interest-bearing day, both inclusive. */
  readonly first: PlainDate
  readonly last: PlainDate
  readonly days: number
  readonly principalMinor: number
  readonly ratePpm: RatePpm
  readonly amountMinor: number
  readonly sources: readonly Citation[]
}

/** How a country counts days and rounds. */
export type InterestConvention = { readonly dayCount: DayCount; readonly rounding: Rounding }

/**
 * Late-payment interest: one line for each run of days with one principal and one rate.
 *
 * Simple interest. Each line is rounded once, so that the letter adds up to the minor unit. Days
 * without principal give no line.
 *
 * @param principal what was unpaid from each day on, by day; an entry's own day bears interest on it
 * @param rates the rates over the interest-bearing days, gapless and by day
 * @source Directive 2011/7/EU art. 2(6) and 3; the articles of a country stand in its `interest.ts`
 */
export function latePaymentInterest(
  principal: readonly PrincipalEntry[],
  rates: readonly RateSegment[],
  convention: InterestConvention,
): readonly InterestLine[] {
  return rates.flatMap((segment) =>
    principal.flatMap((entry, index) => {
      const until = principal[index + 1]?.from ?? segment.period.until
      const period = {
        from: laterOf(entry.from, segment.period.from),
        until: earlierOf(until, segment.period.until),
      }
      const bears = entry.minor > 0 && period.from < period.until
      return bears ? [lineOf(period, entry.minor, { segment, convention })] : []
    }),
  )
}

/**
 * The principal as its days bear interest: from the day after each payment, or from the day of payment
 * where the country has it so.
 */
export const bearingPrincipal = (
  history: readonly PrincipalEntry[],
  { paymentLowersItsDay }: { readonly paymentLowersItsDay?: true },
): readonly PrincipalEntry[] =>
  paymentLowersItsDay === undefined
    ? history
    : history.map((entry, index) =>
        index === 0 ? entry : { ...entry, from: addDays(entry.from, -1) },
      )

/** What the lines come to. */
export const totalOf = (lines: readonly InterestLine[]): number =>
  lines.reduce((sum, line) => sum + line.amountMinor, 0)

function lineOf(
  period: Period,
  principalMinor: number,
  by: { readonly segment: RateSegment; readonly convention: InterestConvention },
): InterestLine {
  const { ratePpm, uses } = by.segment
  const { numerator, denominator } = yearFraction(period, by.convention.dayCount)
  const amountMinor = roundedRatio(
    BigInt(principalMinor) * BigInt(ratePpm) * numerator,
    1_000_000n * denominator,
    by.convention.rounding,
  )
  return {
    first: period.from,
    last: addDays(period.until, -1),
    days: daysIn(period),
    principalMinor,
    ratePpm,
    amountMinor,
    sources: uses.map(({ source }) => source),
  }
}

type Fraction = { readonly numerator: bigint; readonly denominator: bigint }

function yearFraction(period: Period, dayCount: DayCount): Fraction {
  if (dayCount === 'actual/actual') return actualFraction(period)
  if (dayCount === '30/360') return { numerator: BigInt(thirties(period)), denominator: 360n }
  return {
    numerator: BigInt(daysIn(period)),
    denominator: dayCount === 'actual/365' ? 365n : 360n,
  }
}

function actualFraction(period: Period): Fraction {
  const days = { common: 0, leap: 0 }
  let from = period.from
  while (from < period.until) {
    const year = partsOf(from).year
    const until = earlierOf(dayOf(year + 1, 1, 1), period.until)
    days[daysInYear(year) === 366 ? 'leap' : 'common'] += daysIn({ from, until })
    from = until
  }
  if (days.leap === 0) return { numerator: BigInt(days.common), denominator: 365n }
  if (days.common === 0) return { numerator: BigInt(days.leap), denominator: 366n }
  return {
    numerator: BigInt(days.common) * 366n + BigInt(days.leap) * 365n,
    denominator: 365n * 366n,
  }
}

/** Days by the 30/360 bond rule, where each month has 30. The period is counted from the day before it. */
function thirties(period: Period): number {
  const from = partsOf(addDays(period.from, -1))
  const to = partsOf(addDays(period.until, -1))
  const fromDay = Math.min(from.day, 30)
  const toDay = fromDay === 30 ? Math.min(to.day, 30) : to.day
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + (toDay - fromDay)
}
