import { isLetterKind } from '../claim/event.ts'
import type { ClaimState, Ending } from '../claim/state.ts'
import type { Currency } from '../domain/money.ts'
import { daysBetween, earlierOf, type PlainDate } from '../domain/plain-date.ts'
import { movedDueOn } from '../facts/facts-of.ts'
import { amountsOn } from '../law/amounts.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { Course } from './course.ts'
import { actionsOn, type CourseAction } from './course-action.ts'
import { type ActionChanges, type Both, matchActions } from './match-actions.ts'

/** What is different on two courses of one claim. Amounts in minor units of `currency`. */
export type CourseDifference = ActionChanges & {
  readonly claimId: string
  readonly currency: Currency
  /** Letters and messages to the debtor. */
  readonly contacts: Both<number>
  readonly feesMinor: Both<number>
  readonly compensationMinor: Both<number>
  /**
   * Interest paid and due when the claim is handed over, or on the last day of both courses; `null`
   * where the law knows no rate for that day.
   */
  readonly interestMinor: Both<number | null>
  /** From the due day, as the law moves it, to the hand-over; `null` where there is none. */
  readonly daysToHandOver: Both<number | null>
  readonly ending: Both<Ending | null>
  /** Nothing is otherwise; a step may have another id. */
  readonly isSame: boolean
}

/**
 * Compares two courses of the same claim, as far as both go.
 *
 * @param before and `after` are of the same claim; what happens to it is the caller's to keep the same
 */
export function compareCourses(
  before: Course,
  after: Course,
  jurisdiction: Jurisdiction,
): CourseDifference {
  const through = earlierOf(before.through, after.through)
  const figures = both({ before, after }, (course) => figuresOf(course, through, jurisdiction))
  const each = <Value>(valueOf: (of: Figures) => Value): Both<Value> => both(figures, valueOf)
  const changes = matchActions(each(({ actions }) => actions))
  const result = {
    contacts: each(({ contacts }) => contacts),
    feesMinor: each(({ state }) => state.feesChargedMinor),
    compensationMinor: each(({ state }) => state.compensationChargedMinor),
    interestMinor: each(({ interestMinor }) => interestMinor),
    daysToHandOver: each(({ daysToHandOver }) => daysToHandOver),
    ending: each(({ state }) => state.ending),
  }
  const isSame =
    Object.values(changes).every((some) => some.length === 0) &&
    Object.values(result).every((sides) => sides.before === sides.after)
  const { id, invoice } = before.state
  return { claimId: id, currency: invoice.amount.currency, ...changes, ...result, isSame }
}

const both = <Side, Value>(sides: Both<Side>, valueOf: (side: Side) => Value): Both<Value> => ({
  before: valueOf(sides.before),
  after: valueOf(sides.after),
})

type Figures = {
  readonly actions: readonly CourseAction[]
  /** The claim on the last day. */
  readonly state: ClaimState
  readonly contacts: number
  readonly interestMinor: number | null
  readonly daysToHandOver: number | null
}

function figuresOf(course: Course, through: PlainDate, jurisdiction: Jurisdiction): Figures {
  const actions = actionsOn(course, through)
  const handedOverOn = actions.find(({ kind }) => kind === 'hand-over')?.day ?? null
  const state = stateOn(course, through)
  const dueOn = movedDueOn(state, jurisdiction.calendar)
  return {
    actions,
    state,
    contacts: actions.filter(({ kind }) => kind === 'message' || isLetterKind(kind)).length,
    interestMinor: interestOn(course, handedOverOn ?? through, jurisdiction),
    daysToHandOver: handedOverOn === null ? null : daysBetween(dueOn, handedOverOn),
  }
}

/** The claim as a course left it on a day. */
const stateOn = ({ days, state }: Course, on: PlainDate): ClaimState =>
  days.findLast(({ day }) => day <= on)?.state ?? state

function interestOn(course: Course, day: PlainDate, jurisdiction: Jurisdiction): number | null {
  const computed = amountsOn({ state: stateOn(course, day), day, jurisdiction })
  if (!computed.ok) return null
  const { interest } = computed.value.amounts
  return interest.paidMinor + interest.dueMinor
}
