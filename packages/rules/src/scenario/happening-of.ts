import type { ClaimEvent, ClaimEventOf } from '../claim/event.ts'
import { type Currency, money } from '../domain/money.ts'
import type { Given, Happening } from './schema.ts'

/** A claim as a scenario gives it, from the event its log begins with. The debtor has no name there. */
export const givenOf = ({
  invoice: { number, amount, issuedOn, dueOn },
  debtor,
  isCommercial,
}: ClaimEventOf<'invoice-imported'>): Given => ({
  debtor,
  invoice: { number, amount, issued: issuedOn, due: dueOn },
  commercial: isCommercial,
})

/**
 * What a scenario writes for an event from outside; `null` for its invoice, for what puts the claim
 * under a policy, and for what the engine does.
 *
 * @param currency of the claim
 */
export function happeningOf(event: ClaimEvent, currency: Currency): Happening | null {
  switch (event.type) {
    case 'payment-received':
      return { payment: paymentOf(event, currency) }
    case 'credit-applied':
      return { credit: money(event.amountMinor, currency) }
    case 'dispute-raised':
      return { dispute: event.reason ?? true }
    case 'hold-placed':
      return { hold: { reason: event.reason, until: event.until } }
    case 'payment-plan-agreed':
      return { 'payment-plan': planOf(event, currency) }
    case 'limitation-interrupted':
      return { 'limitation-interrupted': event.by }
    case 'review-closed':
      return { 'review-closed': event.outcome }
    case 'facts-stated':
      return { fact: event.facts }
    default:
      return event.type in plain ? { [plain[event.type as keyof typeof plain]]: true } : null
  }
}

/** Events that say nothing but that they happened. */
const plain = {
  'dispute-resolved': 'dispute-resolved',
  'hold-lifted': 'hold-lifted',
  'insolvency-opened': 'insolvency',
  'debtor-deceased': 'deceased',
  'payment-plan-broken': 'payment-plan-broken',
  'claim-withdrawn': 'withdrawn',
} as const satisfies { readonly [type in ClaimEvent['type']]?: keyof Happening }

function paymentOf(
  { amountMinor, covers, source }: ClaimEventOf<'payment-received'>,
  currency: Currency,
): NonNullable<Happening['payment']> {
  const amount = money(amountMinor, currency)
  if (covers === undefined && source === 'debtor') return amount
  return covers === undefined ? { amount, source } : { amount, source, covers }
}

const planOf = (
  { until, instalments }: ClaimEventOf<'payment-plan-agreed'>,
  currency: Currency,
): NonNullable<Happening['payment-plan']> => ({
  ...(until === null ? {} : { until }),
  instalments: instalments.map(({ dueOn, amountMinor }) => ({
    due: dueOn,
    amount: money(amountMinor, currency),
  })),
})
