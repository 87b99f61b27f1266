import { isLetterKind } from '../claim/event.ts'
import type { ActionChange, PendingAction } from '../claim/state.ts'
import type { Action } from '../decision.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import type { Charges } from './letter.ts'

/** Why an action is not changed as a person asks. Amounts in minor units. */
export type ChangeProblem =
  /** `bound`: what was decided; a change may only be milder. */
  | { readonly code: 'fee-above-decided'; readonly found: number; readonly bound: number }
  | { readonly code: 'time-below-decided'; readonly found: number; readonly bound: number }
  | { readonly code: 'day-not-later'; readonly found: PlainDate; readonly bound: PlainDate }
  /** Only letters have a fee and a deadline. */
  | { readonly code: 'not-a-letter'; readonly kind: Action['kind'] }

/**
 * Whether what a person wants changed of an action is milder than what was decided: no higher fee, no
 * shorter time to pay, no earlier day. What the law then says is asked on the day it goes out.
 *
 * @param decided the action as it was decided
 * @param today the day it could go out at the earliest
 * @problem fee-above-decided, time-below-decided, day-not-later, not-a-letter
 */
export function checkedChange(
  decided: Action,
  change: ActionChange,
  today: PlainDate,
): Result<ActionChange, ChangeProblem> {
  const { feeMaxMinor, payWithinDaysMin, notBefore } = change
  if (notBefore !== null && notBefore <= today)
    return refused({ code: 'day-not-later', found: notBefore, bound: today })
  if (feeMaxMinor === null && payWithinDaysMin === null) return ok(change)
  if (!('payBy' in decided) || !isLetterKind(decided.kind))
    return refused({ code: 'not-a-letter', kind: decided.kind })
  const { feeMinor, payWithinDays } = decided
  if (feeMaxMinor !== null && feeMaxMinor > feeMinor)
    return refused({ code: 'fee-above-decided', found: feeMaxMinor, bound: feeMinor })
  if (payWithinDaysMin !== null && payWithinDaysMin < payWithinDays)
    return refused({ code: 'time-below-decided', found: payWithinDaysMin, bound: payWithinDays })
  return ok(change)
}

/** The time to pay that a letter gives, after what a person changed. */
export const changedDays = (payWithinDays: number, change: ActionChange | undefined): number =>
  Math.max(payWithinDays, change?.payWithinDaysMin ?? 0)

/**
 * What a letter charges, after what a person changed of its fee. The compensation stays what it is beside
 * the whole fee: nothing takes the place of what was waived.
 */
export const changedCharges = (charges: Charges, change: ActionChange | undefined): Charges => ({
  ...charges,
  feeMinor: Math.min(charges.feeMinor, change?.feeMaxMinor ?? charges.feeMinor),
})

/** Whether a pending action rests until a later day, because a person said so. */
export const isPutOff = ({ change }: PendingAction, day: PlainDate): boolean =>
  (change?.notBefore ?? day) > day
