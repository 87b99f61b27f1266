import type { ClaimEvent } from '../claim/event.ts'
import { decide } from '../decide.ts'
import type { Action, Decision } from '../decision.ts'
import { assert } from '../domain/result.ts'
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
 * lets it wait, or it goes out on working days only.
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

/** The claim of a pending action as if that action had not been decided. */
export function asIfUndecided(input: DecisionInput): DecisionInput {
  const { pending, sequence } = input.state
  assert(pending !== null && pending.action !== 'review', 'only a pending action can go out')
  return {
    ...input,
    state: { ...input.state, pending: null, lastActionOn: null, sequence: sequence - 1 },
  }
}

/**
 * What becomes of a pending action.
 *
 * @param decision what comes out for the claim of `asIfUndecided`
 */
export function dispatchOf({ state, day: on }: DecisionInput, decision: Decision): Dispatch {
  const { pending } = state
  assert(pending !== null, 'only a pending action can go out')
  const { action } = decision
  const isSame = action.kind === pending.action && action.step === pending.step
  if (isSame) {
    const sent = (delivery: Delivery) =>
      sentEvent(action, { ...decision, id: pending.decisionId }, delivery)
    return { kind: 'send', decision: { ...decision, id: pending.decisionId }, sent }
  }
  const waits = action.kind === 'none' && decision.explanation.wanted?.step === pending.step
  if (waits) return { kind: 'keep', decision }
  const reason = decision.blockers[0]?.code ?? 'no-longer-wanted'
  const event: ClaimEvent = {
    type: 'action-withdrawn',
    on,
    decisionId: pending.decisionId,
    reason: action.kind === 'hold' ? action.reason : reason,
  }
  return { kind: 'withdraw', decision, event }
}

const sentTypes = {
  remind: 'reminder-sent',
  notice: 'notice-sent',
  demand: 'demand-sent',
} as const

function sentEvent(action: Action, decision: Decision, delivery: Delivery): ClaimEvent {
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
