import type { Period } from '../domain/period.ts'
import { addDays, type PlainDate } from '../domain/plain-date.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import type { Localized } from '../schemas/scalars.ts'
import type { Citation, Confidence } from './citation.ts'
import { asRecorded } from './recorded.ts'

/** What a parameter counts in. */
export type ParameterUnit =
  | 'percent-per-year'
  | 'minor-units'
  | 'days'
  | 'months'
  | 'years'
  | 'count'
  | 'ratio'

/** The value of a parameter from a day until the day before the next entry. */
export type ParameterEntry<Value> = {
  readonly from: PlainDate
  /** `null` when the law gives none from this day on, or when it is not known. */
  readonly value: Value | null
  readonly source: Citation
  readonly confidence: Confidence
  readonly note?: string
}

/**
 * A number the law sets, with its history.
 *
 * Amounts are minor units; rates are percent as decimal text; ratios are text such as `1/20`.
 */
export type Parameter<Value = number | string> = {
  readonly id: string
  readonly label: Localized
  readonly unit: ParameterUnit
  /** What day is looked up: of sending, of the accrued day, of the due day … One sentence. */
  readonly lookedUpBy: string
  /** Last day, inclusive, on which the newest value may be relied on. */
  readonly verifiedThrough: PlainDate
  /** By day, earliest first. */
  readonly values: readonly ParameterEntry<Value>[]
}

/** That a parameter's value was relied on: enough to find every decision a correction touches. */
export type ParameterUse = {
  readonly parameter: string
  /** First day of the entry that was used. */
  readonly from: PlainDate
  readonly value: number | string
  readonly source: Citation
}

/** Why a parameter gives no value on a day. */
export type ParameterProblem = {
  readonly code:
    | 'parameter-before-first-value'
    | 'parameter-not-verified'
    | 'parameter-unknown'
    | 'parameter-gives-none'
  readonly parameter: string
  readonly day: PlainDate
  /** The last verified day, or the first day with a value; whichever the code speaks of. */
  readonly bound: PlainDate
}

/** A value in force on a day, and the record of its use. */
export type InForce<Value> = { readonly value: Value; readonly use: ParameterUse }

/**
 * The value of a parameter on a day. It never extrapolates and never guesses.
 *
 * @problem parameter-before-first-value the day lies before the first entry
 * @problem parameter-not-verified the day lies past `verifiedThrough`
 * @problem parameter-unknown the value of that time was not found
 * @problem parameter-gives-none the law gives no such value on that day
 */
export function inForceOn<Value extends number | string>(
  named: Parameter<Value>,
  day: PlainDate,
): Result<InForce<Value>, ParameterProblem> {
  const parameter = asRecorded(named)
  const problem = (code: ParameterProblem['code'], bound: PlainDate) =>
    refused({ code, parameter: parameter.id, day, bound })
  const entry = parameter.values.findLast(({ from }) => from <= day)
  const first = parameter.values[0]?.from ?? parameter.verifiedThrough
  if (entry === undefined) return problem('parameter-before-first-value', first)
  if (day > parameter.verifiedThrough)
    return problem('parameter-not-verified', parameter.verifiedThrough)
  if (entry.confidence === 'unknown') return problem('parameter-unknown', entry.from)
  if (entry.value === null) return problem('parameter-gives-none', entry.from)
  const { value, from, source } = entry
  return ok({ value, use: { parameter: parameter.id, from, value, source } })
}

/** A stretch of a period over which one entry of a parameter was in force. */
export type Segment<Value> = InForce<Value> & { readonly period: Period }

/**
 * Cuts a period where the parameter changes. Each entry gives a segment of its own, also when its
 * value equals the one before: it rests on another regulation.
 *
 * @problem as `inForceOn`, for the first day in the period that has no value
 */
export function segmentsOf<Value extends number | string>(
  named: Parameter<Value>,
  period: Period,
): Result<readonly Segment<Value>[], ParameterProblem> {
  const parameter = asRecorded(named)
  const segments: Segment<Value>[] = []
  let from = period.from
  while (from < period.until) {
    const found = inForceOn(named, from)
    if (!found.ok) return found
    const next = parameter.values.find((entry) => entry.from > from)?.from
    const until = next !== undefined && next < period.until ? next : period.until
    segments.push({ ...found.value, period: { from, until } })
    from = until
  }
  const last = segments.at(-1)
  if (last === undefined || last.period.until <= addDays(parameter.verifiedThrough, 1))
    return ok(segments)
  return refused({
    code: 'parameter-not-verified',
    parameter: parameter.id,
    day: addDays(parameter.verifiedThrough, 1),
    bound: parameter.verifiedThrough,
  })
}
