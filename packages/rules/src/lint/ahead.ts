import { addDays, type PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction, PendingRegime } from '../law/jurisdiction.ts'
import { underPending } from '../law/pending.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { Finding } from './finding.ts'
import { type LintMeans, lintPolicy } from './lint.ts'

/** Something that is wrong with a policy from a day on, and is not today. */
export type ComingFinding = Finding & { readonly from: PlainDate }

/** The stretch of time a policy is looked ahead over; both days inclusive. */
export type LookAhead = Pick<LintMeans, 'readText'> & {
  readonly today: PlainDate
  readonly through: PlainDate
  /** Law that was passed, to be taken as in force from a day on. */
  readonly pending?: { readonly regime: PendingRegime; readonly from: PlainDate }
}

/**
 * What coming changes of the law break in a policy, each with the first day on which it does: a new
 * value, a limit that begins, law that was passed, a value nobody has verified any further.
 */
export function findingsAhead(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  ahead: LookAhead,
): readonly ComingFinding[] {
  const { today, pending, readText } = ahead
  const lint = (law: Jurisdiction, day: PlainDate) => lintPolicy(document, law, { day, readText })
  const known = new Set(lint(jurisdiction, today).map(keyOf))
  const coming: ComingFinding[] = []
  const take = (law: Jurisdiction, asOf: PlainDate, from: PlainDate): void => {
    for (const finding of lint(law, asOf)) {
      if (known.has(keyOf(finding))) continue
      known.add(keyOf(finding))
      coming.push({ ...finding, from })
    }
  }
  const changes = changesIn(jurisdiction, ahead)
  for (const [index, day] of changes.entries())
    for (const asOf of daysTried(day, changes[index + 1])) take(jurisdiction, asOf, day)
  // With today's values: those of its own first day are seldom known when an act is passed.
  if (pending !== undefined) take(underPending(jurisdiction, pending.regime), today, pending.from)
  return coming
}

/**
 * The days a change is tried on: a claim reaches a step on or a few days before the day that is
 * looked at, so that the change is not met on its very first day by every step.
 */
const daysTried = (day: PlainDate, next: PlainDate | undefined): readonly PlainDate[] =>
  Array.from({ length: 7 }, (_, later) => addDays(day, later)).filter(
    (asOf) => next === undefined || asOf < next,
  )

/** What a finding is about; a figure in its words may change with the day. */
const keyOf = ({ code, step, field }: Finding): string => `${code} ${step} ${field}`

/** Days after today, through the last, on which the law is not what it was the day before. */
function changesIn(
  { parameters, limits }: Jurisdiction,
  { today, through }: LookAhead,
): readonly PlainDate[] {
  const days = [
    ...parameters.flatMap(({ values, verifiedThrough }) => [
      ...values.map(({ from }) => from),
      addDays(verifiedThrough, 1),
    ]),
    ...limits.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])),
  ]
  return [...new Set(days)].filter((day) => day > today && day <= through).sort()
}
