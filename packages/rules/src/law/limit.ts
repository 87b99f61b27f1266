import type { ActionKind } from '../claim/event.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Condition } from '../policy/condition.ts'
import type { Localized } from '../schemas/scalars.ts'
import type { Citation } from './citation.ts'

/**
 * What happens to an action that a limit does not allow as proposed.
 *
 * `postpone`: not before the first day on which `requires` holds. `forbid`: not at all; a person
 * decides. `waive`: goes out without the fee. `cap`: the fee comes down to the bound. `raise`: the
 * deadline goes up to the bound.
 */
export const remedies = ['postpone', 'forbid', 'waive', 'cap', 'raise'] as const

/** What happens to an action that a limit does not allow as proposed. */
export type Remedy = (typeof remedies)[number]

/**
 * A rule of law over a proposed action, as data in the condition language of policies.
 *
 * Besides the facts of the claim a limit can ask for the country's `law.…` facts, the proposal's
 * `proposal.feeMinor`, `proposal.payWithinDays` and, as a right side, `{ parameter: id }`. `cap` and
 * `raise` take their bound from the comparison of `proposal.feeMinor` or `proposal.payWithinDays`.
 *
 * One rule of law may speak on several actions: the same id may then stand on several entries, each
 * with an `on` of its own.
 */
export type Limit = {
  readonly id: string
  readonly title: Localized
  readonly on: ActionKind
  readonly source: Citation
  /** First day of the rule. */
  readonly from: PlainDate
  /** First day on which it no longer holds; absent while it stands. */
  readonly until?: PlainDate
  /** Where the rule speaks at all; always, when absent. */
  readonly when?: Condition
  readonly requires: Condition
  readonly otherwise: Remedy
  /**
   * On a `waive`: the fee is not lawful yet, and a step may choose to wait for the day it is. Without
   * it the fee is dropped for good, even if some later day would allow one again.
   */
  readonly isOnlyEarly?: true
}

/** Whether a limit holds on a day. */
export const isInForce = ({ from, until }: Limit, day: PlainDate): boolean =>
  from <= day && (until === undefined || day < until)
