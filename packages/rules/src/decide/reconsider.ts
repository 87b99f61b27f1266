import type { ClaimEvent, ClaimEventOf } from '../claim/event.ts'
import type { ClaimState, PendingAction } from '../claim/state.ts'
import { decide } from '../decide.ts'
import type { Action, Amounts, Decision, Explanation } from '../decision.ts'
import { assert } from '../domain/result.ts'
import { isPutOff } from './change.ts'
import type { DecisionInput } from './context.ts'

/** How an outward action left the house. */
export type Delivery = {
  readonly channel: string
  /** Hash of what was sent; `null` when nothing but data was. */
  readonly contentHash: string | null
}

/**
 * What becomes of a decided action on the day it is about to go out.
 *
 * `send`: it goes, with that day's deadline, fee and interest. `withdraw`: it is no longer wanted or
 * allowed, and the claim is decided anew. `keep`: it is still what comes next, on a later day: the law
 * lets it wait, it goes out on working days only, or a person put it off.
 */
export type Dispatch =
  | {
      readonly kind: 'send'
      readonly decision: Decision
      readonly sent: (delivery: Delivery) => ClaimEvent
    }
  | { readonly kind: 'withdraw'; readonly decision: Decision; readonly event: ClaimEvent }
  | { readonly kind: 'keep'; readonly decision: Decision }

/**
 * Asks again for a pending action on the day it is about to go out.
 *
 * The claim is decided as if it had not been, with all that happened since.
 */
export const reconsider = async (input: DecisionInput): Promise<Dispatch> =>
  dispatchOf(input, await decide(asIfUndecided(input)))

/**
 * The claim of a pending action as if that action had not been decided, asked with what a person changed
 * of it.
 */
export const asIfUndecided = (input: DecisionInput): DecisionInput => ({
  ...input,
  ...changeIn(input.state),
  state: undecided(input.state),
})

/** What a person changed of the pending action, as it is asked with. */
export const changeIn = ({ pending }: ClaimState): Pick<DecisionInput, 'change'> =>
  pending?.change === undefined ? {} : { change: pending.change }

/** A claim as if its pending action had not been decided. */
export function undecided(state: ClaimState): ClaimState {
  const { pending, sequence } = state
  assert(pending !== null && pending.action !== 'review', 'only a pending action can go out')
  return { ...state, pending: null, lastActionOn: null, sequence: sequence - 1 }
}

/**
 * What becomes of a pending action.
 *
 * @param decision what comes out for the claim of `asIfUndecided`
 */
export function dispatchOf({ state, day }: DecisionInput, decision: Decision): Dispatch {
  const { action, blockers, explanation } = decision
  const pending = pendingOf(state)
  const fate = fateOf(pending, { day, action, blockers, wanted: explanation.wanted })
  if (fate.kind === 'withdraw') return { kind: 'withdraw', decision, event: fate.event }
  if (fate.kind === 'keep' || isPutOff(pending, day)) return { kind: 'keep', decision }
  const sent = (delivery: Delivery) =>
    sentEvent(action, { ...decision, id: pending.decisionId }, delivery)
  return { kind: 'send', decision: { ...decision, id: pending.decisionId }, sent }
}

/** The action that waits to go out. */
export function pendingOf({ pending }: ClaimState): PendingAction {
  assert(pending !== null, 'only a pending action can go out')
  return pending
}

/** What becomes of a pending action, and the event of a withdrawal. */
type Fate =
  | { readonly kind: 'send' | 'keep' }
  | { readonly kind: 'withdraw'; readonly event: ClaimEventOf<'action-withdrawn'> }

/**
 * Whether a pending action is still what comes out.
 *
 * @param decision what comes out for the claim of `asIfUndecided`
 */
export function fateOf(
  pending: PendingAction,
  decision: Pick<Decision, 'day' | 'action' | 'blockers'> & Pick<Explanation, 'wanted'>,
): Fate {
  const { day: on, action, blockers, wanted } = decision
  const { decisionId } = pending
  if (action.kind === pending.action && action.step === pending.step) return { kind: 'send' }
  if (action.kind === 'none' && wanted?.step === pending.step) return { kind: 'keep' }
  const reason = action.kind === 'hold' ? action.reason : (blockers[0]?.code ?? 'no-longer-wanted')
  return { kind: 'withdraw', event: { type: 'action-withdrawn', on, decisionId, reason } }
}

const sentTypes = {
  remind: 'reminder-sent',
  notice: 'notice-sent',
  demand: 'demand-sent',
} as const

/** Of a decision what the event of its action going out says. */
type Sending = Pick<Decision, 'id' | 'day'> & {
  readonly amounts: { readonly interest: Pick<Amounts['interest'], 'dueMinor'> }
}

/** The event of an action going out, on the day of the decision. */
export function sentEvent(action: Action, decision: Sending, delivery: Delivery): ClaimEvent {
  const base = { on: decision.day, decisionId: decision.id }
  switch (action.kind) {
    case 'remind':
    case 'notice':
    case 'demand':
      return {
        ...base,
        type: sentTypes[action.kind],
        step: action.step,
        feeMinor: action.feeMinor,
        compensationMinor: action.compensationMinor,
        ...(action.setOffMinor === undefined ? {} : { setOffMinor: action.setOffMinor }),
        interestMinor: decision.amounts.interest.dueMinor,
        payWithinDays: action.payWithinDays,
        payBy: action.payBy,
        ...delivery,
      }
    case 'hand-over':
      return { ...base, type: 'handed-over', step: action.step, ends: action.ends }
    case 'message':
      return { ...base, type: 'message-sent', step: action.step, channel: delivery.channel }
    default:
      throw new Error(`Bug: a ${action.kind} does not go out`)
  }
}
