import { type DebtorKind, debtorKinds } from '../claim/event.ts'
import {
  addDays,
  dayNumberOf,
  fromDayNumber,
  type PlainDate,
  weekdayOf,
} from '../domain/plain-date.ts'
import type { Calendar } from '../law/calendar.ts'
import { lawChangesIn } from '../law/change.ts'
import type { LawContext } from '../law/context.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { arrivalOf } from './arrival.ts'
import { type Arrivals, arrivalsOn, type Journey } from './arrivals.ts'
import type { Course } from './course.ts'
import { stateOf } from './course-state.ts'
import { dayTable } from './day-table.ts'
import type { Flow } from './flow.ts'
import { allOf, type Region } from './region/region.ts'

/** A policy under the law of a day. */
export type Place = {
  readonly document: PolicyDocument
  readonly jurisdiction: Jurisdiction
  readonly day: PlainDate
}

/** The claims of a policy whose debtor is of a kind; empty where it is not for that kind. */
export const claimsOf = ({ base }: Flow, kind: DebtorKind): Region =>
  allOf([base, [new Map([['debtorKind', { numbers: [], words: [kind], hasNull: false }]])]])

/** The kinds of debtor a policy can be for, whatever else it asks of a claim. */
export const kindsFor = (flow: Flow): readonly DebtorKind[] =>
  debtorKinds.filter((kind) => claimsOf(flow, kind).length > 0)

/** A claim where a course ends, on the day it comes there. */
export type OnCourse = LawContext & { readonly course: Course; readonly step: string }

/**
 * Claims that nobody pays and that come to the ends of courses within the week up to the given day,
 * or as soon before it as they can: for each course one for every weekday on which it could have been
 * due, where that makes a difference to its days and letters.
 */
export function claimsOn(
  courses: readonly Course[],
  kind: DebtorKind,
  place: Place,
): readonly OnCourse[] {
  const { document, jurisdiction, day } = place
  const { calendar } = jurisdiction
  const changedOn = lawChangesIn(jurisdiction, { from: addDays(day, -6), until: addDays(day, 1) })
  const settledFrom = dayNumberOf(changedOn.at(-1) ?? addDays(day, -6))
  const beginnings = dueDaysBefore(day, calendar).map((dueOn) => ({ dueOn }))
  const table = dayTable(calendar, day)
  const found = arrivalsOn(courses, { document, table, beginnings })
  return courses.flatMap((course) => {
    const leg = course.at(-1)
    const arrivals = leg === undefined ? undefined : found.get(leg)
    if (arrivals === undefined) return []
    const comers = comersBy(arrivals, { beginnings, table, day: dayNumberOf(day) })
    return unlike(comers, settledFrom).map((comer) => {
      const arrival = arrivalOf(arrivals, comer.claim, comer.by)
      const dueOn = fromDayNumber(comer.dueOn)
      const state = stateOf(arrival, { dueOn, kind, jurisdiction })
      return { course, step: arrivals.step, jurisdiction, day: arrival.day, state }
    })
  })
}

/** A claim that comes to the end of a course, with all days by their number. */
type Comer = {
  readonly arrivals: Arrivals
  /** Which claim of the journey it is. */
  readonly claim: number
  /** Days it is moved by, which are in its due day and the day on which it comes already. */
  readonly by: number
  readonly dueOn: number
  readonly day: number
}

/** The last working day of each weekday of the two weeks up to a day. */
function dueDaysBefore(day: PlainDate, calendar: Calendar): readonly PlainDate[] {
  const days = Array.from({ length: 14 }, (_, before) => addDays(day, -before))
  const working = days.filter((one) => calendar.isWorkingDay(one))
  return [...new Map(working.toReversed().map((one) => [weekdayOf(one), one])).values()]
}

type Looked = Pick<Journey, 'beginnings' | 'table'> & { readonly day: number }

/**
 * The claims that come to the end of a course, each moved by as many weeks as bring it there in the week
 * up to a day. What a claim went through keeps its weekdays; the holidays of another time of the year
 * may be among it.
 */
function comersBy(arrivals: Arrivals, { beginnings, table, day }: Looked): readonly Comer[] {
  return beginnings.map((beginning, claim) => {
    const comes = arrivals.days[claim] ?? 0
    const due = dayNumberOf(beginning.dueOn)
    let by = -7 * Math.ceil((comes - day) / 7)
    // Nothing is due on a holiday.
    while (table.workingFrom(due + by) !== due + by) by -= 7
    return { arrivals, claim, by, dueOn: due + by, day: comes + by }
  })
}

/**
 * The claims that differ in days and letters, of those that come after the last change of the law;
 * the last one where none does.
 */
function unlike(comers: readonly Comer[], settledFrom: number): readonly Comer[] {
  const earliestFirst = comers.toSorted((a, b) => a.day - b.day)
  const settled = earliestFirst.filter(({ day }) => day >= settledFrom)
  const counted = settled.length > 0 ? settled : earliestFirst.slice(-1)
  return [...new Map(counted.map((comer) => [shapeOf(comer), comer])).values()]
}

/** What the law can see of a claim, told by the days since it happened. */
function shapeOf({ arrivals: { letters }, claim, by, dueOn, day }: Comer): string {
  const since = letters.map(
    ({ sent, payBy }) => `${day - by - (sent[claim] ?? 0)}+${day - by - (payBy[claim] ?? 0)}`,
  )
  return [day - dueOn, ...since].join(' ')
}
