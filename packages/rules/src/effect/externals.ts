import type { ClaimEvent } from '../claim/event.ts'
import { addDays, laterOf, type PlainDate } from '../domain/plain-date.ts'

/** Who brings each kind of event. What a person answers to a review comes from outside as well. */
const broughtBy: { readonly [Type in ClaimEvent['type']]: 'outside' | 'engine' } = {
  'invoice-imported': 'outside',
  'payment-received': 'outside',
  'credit-applied': 'outside',
  'dispute-raised': 'outside',
  'dispute-resolved': 'outside',
  'hold-placed': 'outside',
  'hold-lifted': 'outside',
  'insolvency-opened': 'outside',
  'debtor-deceased': 'outside',
  'payment-plan-agreed': 'outside',
  'payment-plan-broken': 'outside',
  'claim-withdrawn': 'outside',
  'limitation-interrupted': 'outside',
  'facts-stated': 'outside',
  'claim-placed': 'outside',
  'review-closed': 'outside',
  'action-changed': 'engine',
  'decision-made': 'engine',
  'hold-ended': 'engine',
  'reminder-sent': 'engine',
  'notice-sent': 'engine',
  'demand-sent': 'engine',
  'message-sent': 'engine',
  'handed-over': 'engine',
  'action-withdrawn': 'engine',
}

/** Whether an event came from outside, not from what the engine decided. */
export const isExternal = ({ type }: ClaimEvent): boolean => broughtBy[type] === 'outside'

/** What the outside brought to a claim, in the order of its log: what another policy would meet as well. */
export const externalEvents = (events: readonly ClaimEvent[]): readonly ClaimEvent[] =>
  events.filter(isExternal)

/** An event of a log, with the first day on which a decision could know of it. */
export type KnownEvent = { readonly event: ClaimEvent; readonly knownOn: PlainDate }

/**
 * When each event of a log was known: the day it took effect, or a later one where the log had come
 * further by then. What was recorded after the decision of a day is known the day after it.
 */
export function knownDays(events: readonly ClaimEvent[]): readonly KnownEvent[] {
  let reached: PlainDate | null = null
  return events.map((event) => {
    const isFromOutside = isExternal(event)
    const knownOn: PlainDate =
      reached === null || !isFromOutside ? event.on : laterOf(event.on, reached)
    const next = isFromOutside ? knownOn : addDays(event.on, 1)
    reached = reached === null ? next : laterOf(reached, next)
    return { event, knownOn }
  })
}
