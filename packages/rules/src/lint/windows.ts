import { addDays, daysBetween, type PlainDate } from '../domain/plain-date.ts'
import { type Calendar, remembering, rolledOver } from '../law/calendar.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { reachable } from '../policy/check.ts'
import type { PolicyDocument, Step } from '../policy/document.ts'
import { arrivalsOn, type Beginning, type Journey } from './arrival.ts'
import { type Course, type Courses, coursesOf, endOf } from './course.ts'
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
  const calendar = remembering(jurisdiction.calendar)
  const spans = new Map<string, DayWindow>()
  for (let later = 0; later < dueDays; later += 1)
    for (const when of beginnings(addDays(day, later), calendar))
      widen(spans, followed.courses, { document, when })
  const endless = endlessSteps(document, followed)
  return Object.fromEntries(
    [...spans].map(([id, { earliest, latest }]) => [
      id,
      { earliest, latest: endless.has(id) ? null : latest },
    ]),
  )
}

/** A claim with the longest terms there are, and one with none. */
function beginnings(dueOn: PlainDate, calendar: Calendar): readonly Beginning[] {
  const issuedOn = addDays(dueOn, -termsMax)
  return [
    { dueOn, issuedOn, bookedOn: issuedOn, calendar },
    { dueOn, issuedOn: dueOn, bookedOn: rolledOver(calendar, dueOn), calendar },
  ]
}

/** Takes in the days on which claims of one due day come to the ends of the courses. */
function widen(spans: Map<string, DayWindow>, courses: readonly Course[], journey: Journey): void {
  const { dueOn, calendar } = journey.when
  const from = rolledOver(calendar, dueOn)
  for (const { step, day } of arrivalsOn(courses, journey).values())
    take(spans, step, Math.max(0, daysBetween(from, day)))
}

function take(spans: Map<string, DayWindow>, step: string, days: number): void {
  const span = spans.get(step) ?? { earliest: days, latest: days }
  spans.set(step, {
    earliest: Math.min(span.earliest, days),
    latest: Math.max(span.latest ?? days, days),
  })
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
