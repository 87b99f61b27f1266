import { type ClaimEvent, type ClaimEventOf, factName } from '@forfall/rules'
import type { MessageId } from './catalogues.ts'
import { type FactContext, factValue, reasonName, stepName } from './fact-words.ts'
import { kindName } from './kind-name.ts'
import type { MessageValues, Words } from './use-words.ts'

/** What happened, in one sentence without its day. */
export function eventWords(event: ClaimEvent, context: FactContext, words: Words): string {
  const values = valuesOf(event, context, words)
  return words.say(messageOf(event), values)
}

/** Most events have one sentence; some have another when a detail is there. */
function messageOf(event: ClaimEvent): MessageId {
  switch (event.type) {
    case 'payment-received':
      return event.source === 'agency' ? 'event.payment-from-agency' : 'event.payment-received'
    case 'hold-placed':
      return event.until === null ? 'event.hold-placed' : 'event.hold-placed-until'
    case 'review-closed':
      return event.outcome === 'stop' ? 'event.review-stopped' : 'event.review-continued'
    case 'reminder-sent':
    case 'notice-sent':
    case 'demand-sent':
      return 'event.letter-sent'
    case 'decision-made':
      return event.mode === 'create' ? 'event.decision-created' : 'event.decision-made'
    default:
      return `event.${event.type}`
  }
}

function valuesOf(event: ClaimEvent, context: FactContext, words: Words): MessageValues {
  const amount = (minor: number) => words.amount(minor, context.currency)
  switch (event.type) {
    case 'invoice-imported':
      return {
        number: event.invoice.number,
        amount: words.amount(event.invoice.amount.minor, event.invoice.amount.currency),
        due: words.day(event.invoice.dueOn),
      }
    case 'payment-received':
    case 'credit-applied':
      return { amount: amount(event.amountMinor) }
    case 'hold-placed':
      return {
        reason: reasonName(event.reason, context, words),
        until: event.until === null ? '' : words.day(event.until),
      }
    case 'payment-plan-agreed':
      return { count: event.instalments.length }
    case 'facts-stated':
      return { facts: statedWords(event, context, words) }
    case 'claim-placed':
      return {
        country: event.jurisdiction ?? '–',
        policy: event.policyId === null ? '–' : `${event.policyId} ${event.policyVersion}`,
      }
    case 'action-withdrawn':
    case 'action-changed':
      return { reason: reasonName(event.reason, context, words) }
    default:
      return stepValues(event, context, words)
  }
}

function stepValues(event: ClaimEvent, context: FactContext, words: Words): MessageValues {
  const step = 'step' in event ? stepName(event.step, context, words) : ''
  if (event.type === 'decision-made') return { what: decidedWords(event, context, words) }
  if (!('payBy' in event)) return { step }
  return {
    step,
    fee: words.amount(event.feeMinor + event.compensationMinor, context.currency),
    payBy: words.day(event.payBy),
  }
}

/** The kind of an action with its reason, or with its step where that says more than the kind. */
function decidedWords(
  { action, step, reason }: ClaimEventOf<'decision-made'>,
  context: FactContext,
  words: Words,
): string {
  const kind = kindName(action, context.wording)
  const more = reason === null ? stepName(step, context, words) : reasonName(reason, context, words)
  return more === kind ? kind : words.say('event.kind-and-more', { kind, more })
}

function statedWords(
  { facts }: ClaimEventOf<'facts-stated'>,
  context: FactContext,
  words: Words,
): string {
  const parts = Object.entries(facts).map(([id, value]) => {
    const fact = factName(id, context.wording)
    return `${fact}: ${factValue({ id, value: value ?? null }, context, words)}`
  })
  return words.list(parts, 'and')
}
