import type { ActionKind } from '../claim/event.ts'
import type { Action } from '../decision.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Course } from './course.ts'

/** An action on a claim's course. Amounts in minor units of the claim's currency. */
export type CourseAction = {
  readonly day: PlainDate
  readonly kind: ActionKind
  /** The step of the flow, the `always` entry or the guard it is by. */
  readonly step: string
  readonly feeMinor: number
  readonly compensationMinor: number
  /** `null` for what is no letter. */
  readonly payWithinDays: number | null
  /** `null` for what does not leave the house. */
  readonly mode: 'create' | 'send' | null
  /** `null` for what leaves the house. */
  readonly reason: string | null
}

/** What was done on a course, up to and including a day. */
export const actionsOn = ({ days }: Course, through: PlainDate): readonly CourseAction[] =>
  days.flatMap(({ day, decision: { action } }) =>
    action.kind === 'none' || day > through ? [] : [courseAction(day, action)],
  )

function courseAction(
  day: PlainDate,
  action: Exclude<Action, { readonly kind: 'none' }>,
): CourseAction {
  const isLetter = 'payBy' in action
  return {
    day,
    kind: action.kind,
    step: action.step,
    feeMinor: isLetter ? action.feeMinor : 0,
    compensationMinor: isLetter ? action.compensationMinor : 0,
    payWithinDays: isLetter ? action.payWithinDays : null,
    mode: 'mode' in action ? action.mode : null,
    reason: 'reason' in action ? action.reason : null,
  }
}
