import { includes, type Period } from '../domain/period.ts'
import { addDays, type PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from './jurisdiction.ts'

/**
 * The days of a period on which the law of a country changes, earliest first: a limit begins or
 * ends, a parameter gets another entry or is no longer verified.
 */
export function lawChangesIn(
  { limits, parameters }: Jurisdiction,
  period: Period,
): readonly PlainDate[] {
  const ofLimits = limits.flatMap(({ from, until }) =>
    until === undefined ? [from] : [from, until],
  )
  const ofParameters = parameters.flatMap(({ values, verifiedThrough }) => [
    ...values.map(({ from }) => from),
    addDays(verifiedThrough, 1),
  ])
  const days = new Set([...ofLimits, ...ofParameters].filter((day) => includes(period, day)))
  return [...days].sort()
}
