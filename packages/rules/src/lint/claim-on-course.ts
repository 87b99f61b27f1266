import { type DebtorKind, debtorKinds } from '../claim/event.ts'
import { addDays, daysBetween, type PlainDate, weekdayOf } from '../domain/plain-date.ts'
import type { Calendar } from '../law/calendar.ts'
import { lawChangesIn } from '../law/change.ts'
import type { LawContext } from '../law/context.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { type Arrival, arrivalsOn } from './arrival.ts'
import type { Course } from './course.ts'
import { stateOf } from './course-state.ts'
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
export type OnCourse = LawContext & { readonly course: Course; readonly arrival: Arrival }

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
  const settledFrom = changedOn.at(-1) ?? addDays(day, -6)
  const starts = dueDaysBefore(day, calendar).map((dueOn) => ({
    dueOn,
    arrivals: arrivalsOn(courses, { document, when: { dueOn, calendar } }),
  }))
  return courses.flatMap((course) => {
    const leg = course.at(-1)
    const comers = starts.flatMap(({ dueOn, arrivals }) => {
      const arrival = leg === undefined ? undefined : arrivals.get(leg)
      return arrival === undefined ? [] : [{ dueOn, arrival, by: moveOf(dueOn, arrival, place) }]
    })
    return unlike(comers, settledFrom).map((comer) => {
      const { dueOn, arrival } = moved(comer)
      const state = stateOf(arrival, { dueOn, kind, jurisdiction })
      return { course, arrival, jurisdiction, day: arrival.day, state }
    })
  })
}

type Comer = {
  readonly dueOn: PlainDate
  readonly arrival: Arrival
  /** Days it is to be moved by. */
  readonly by: number
}

/** The last working day of each weekday of the two weeks up to a day. */
function dueDaysBefore(day: PlainDate, calendar: Calendar): readonly PlainDate[] {
  const days = Array.from({ length: 14 }, (_, before) => addDays(day, -before))
  const working = days.filter((one) => calendar.isWorkingDay(one))
  return [...new Map(working.toReversed().map((one) => [weekdayOf(one), one])).values()]
}

/** As many weeks as bring a claim to its end in the week up to a day; more if its due day were a holiday. */
function moveOf(dueOn: PlainDate, arrival: Arrival, { day, jurisdiction }: Place): number {
  let by = -7 * Math.ceil(daysBetween(day, arrival.day) / 7)
  while (!jurisdiction.calendar.isWorkingDay(addDays(dueOn, by))) by -= 7
  return by
}

/**
 * A claim some weeks earlier or later. What it went through keeps its weekdays; the holidays of
 * another time of the year may be among it.
 */
function moved({ dueOn, arrival, by }: Comer): Omit<Comer, 'by'> {
  const letters = arrival.letters.map((letter) => ({
    ...letter,
    sentOn: addDays(letter.sentOn, by),
    payBy: addDays(letter.payBy, by),
  }))
  return {
    dueOn: addDays(dueOn, by),
    arrival: { ...arrival, day: addDays(arrival.day, by), letters },
  }
}

/**
 * The claims that differ in days and letters, of those that come after the last change of the law;
 * the last one where none does.
 */
function unlike(comers: readonly Comer[], settledFrom: PlainDate): readonly Comer[] {
  const earliestFirst = comers
    .map((comer) => ({ comer, day: addDays(comer.arrival.day, comer.by) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  const settled = earliestFirst.filter(({ day }) => day >= settledFrom)
  const counted = settled.length > 0 ? settled : earliestFirst.slice(-1)
  return [...new Map(counted.map(({ comer }) => [shapeOf(comer), comer])).values()]
}

/** What the law can see of a claim, told by the days since it happened. */
function shapeOf({ dueOn, arrival: { day, letters } }: Comer): string {
  const since = letters.map(({ sentOn, payBy }) =>
    [daysBetween(sentOn, day), daysBetween(payBy, day)].join('+'),
  )
  return [daysBetween(dueOn, day), ...since].join(' ')
}
