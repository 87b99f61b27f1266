import { addDays, dayNumberOf, type PlainDate } from '../domain/plain-date.ts'
import { type Calendar, rolledOver } from '../law/calendar.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { reachable } from '../policy/check.ts'
import type { PolicyDocument, Step } from '../policy/document.ts'
import { type Arrivals, arrivalsOn, type Beginning, type Days } from './arrivals.ts'
import { type Courses, coursesOf, endOf } from './course.ts'
import { dayTable } from './day-table.ts'
import { flowOf } from './flow.ts'

/** When a step comes, in days after the due day as the law moves it; days before it count as 0. */
export type DayWindow = {
  readonly earliest: number
  /** `null` where no day is the last. */
  readonly latest: number | null
}

/** A year of due days: every day of the week before and after every holiday. */
const dueDays = 366

/** An invoice may have been issued so long before it was due. */
const termsMax = 3650

/**
 * When each step with an action comes on a claim that nobody pays and to which nothing else happens,
 * by the policy alone: the law may let a step wait for longer.
 *
 * Every way to a step is taken, for each due day of the year that begins on `day`: `earliest` is the
 * soonest of them, `latest` the longest. Letters go out on the day they are decided. The claim was
 * booked on the day of its invoice: ten years before the due day at the earliest, on it at the latest.
 *
 * `latest` is `null` for a step in or after a loop, and for one after a step that a person closes or
 * releases. Where a policy has more ways than are followed, it is `null` for every step, and
 * `earliest` is that of the ways that were. Steps no claim can come to are left out.
 */
export function dayWindows(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  day: PlainDate,
): { readonly [step: string]: DayWindow } {
  const flow = flowOf(document, jurisdiction)
  const followed = coursesOf(flow, flow.base)
  const table = dayTable(jurisdiction.calendar, addDays(day, -termsMax))
  const beginnings = beginningsFrom(day, jurisdiction.calendar)
  const due = Float64Array.from(beginnings, ({ dueOn }) => table.rolledOver(dayNumberOf(dueOn)))
  const spans = new Map<string, Span>()
  for (const arrivals of arrivalsOn(followed.courses, { document, table, beginnings }).values())
    widen(spans, arrivals, due)
  const endless = endlessSteps(document, followed)
  return Object.fromEntries(
    [...spans].map(([id, { earliest, latest }]) => [
      id,
      { earliest, latest: endless.has(id) ? null : latest },
    ]),
  )
}

/** For each due day of a year a claim with the longest terms there are, and one with none. */
const beginningsFrom = (day: PlainDate, calendar: Calendar): readonly Beginning[] =>
  Array.from({ length: dueDays }, (_, later) => addDays(day, later)).flatMap((dueOn) => {
    const issuedOn = addDays(dueOn, -termsMax)
    return [
      { dueOn, issuedOn, bookedOn: issuedOn },
      { dueOn, issuedOn: dueOn, bookedOn: rolledOver(calendar, dueOn) },
    ]
  })

type Span = { readonly earliest: number; readonly latest: number }

/** Takes in the days on which claims come to the end of a course. */
function widen(spans: Map<string, Span>, { step, days }: Arrivals, due: Days): void {
  let { earliest, latest } = spans.get(step) ?? { earliest: Infinity, latest: 0 }
  for (let claim = 0; claim < days.length; claim += 1) {
    const after = Math.max(0, (days[claim] ?? 0) - (due[claim] ?? 0))
    earliest = Math.min(earliest, after)
    latest = Math.max(latest, after)
  }
  spans.set(step, { earliest, latest })
}

/** Steps before which a claim may stand for any time. */
function endlessSteps(document: PolicyDocument, followed: Courses): ReadonlySet<string> {
  if (!followed.isComplete)
    return new Set(followed.courses.map((course) => endOf(course) ?? document.start))
  const after = (id: string) => reachable(document, id, () => true)
  const ids = Object.entries(document.steps).flatMap(([id, step]) => {
    const following = after(id)
    return following.has(id) || waitsForPerson(step) ? [...following] : []
  })
  return new Set(ids)
}

const waitsForPerson = (step: Step): boolean =>
  step.kind === 'review' || ('mode' in step && step.mode === 'create')
