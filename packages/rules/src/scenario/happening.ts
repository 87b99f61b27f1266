import type { ClaimEvent } from '../claim/event.ts'
import type { ClaimState } from '../claim/state.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Given, Happening } from './schema.ts'

/** The first events of a claim that a scenario gives. */
export function openingEvents({
  debtor,
  invoice,
  commercial,
  facts,
}: Given): readonly ClaimEvent[] {
  const on = invoice.issued ?? invoice.due
  const opened: ClaimEvent = {
    type: 'invoice-imported',
    on,
    invoice: { number: invoice.number, amount: invoice.amount, issuedOn: on, dueOn: invoice.due },
    debtor: { kind: debtor.kind ?? null, country: debtor.country ?? null },
    isCommercial: commercial ?? null,
  }
  return facts === undefined ? [opened] : [opened, { type: 'facts-stated', on, facts }]
}

/** The events that a scenario's happenings of one day stand for. */
export function eventsOfHappening(
  happening: Happening,
  on: PlainDate,
  state: ClaimState,
): readonly ClaimEvent[] {
  return [
    ...moneyEvents(happening, on),
    ...disputeEvents(happening, on),
    ...holdEvents(happening, on),
    ...debtorEvents(happening, on),
    ...planEvents(happening, on),
    ...otherEvents(happening, on, state),
  ]
}

const when = (value: unknown, event: ClaimEvent): readonly ClaimEvent[] =>
  value === undefined ? [] : [event]

function moneyEvents({ payment, credit }: Happening, on: PlainDate): readonly ClaimEvent[] {
  const paid = payment === undefined || 'amount' in payment ? payment : { amount: payment }
  const events: ClaimEvent[] = []
  if (paid !== undefined)
    events.push({
      type: 'payment-received',
      on,
      amountMinor: paid.amount.minor,
      source: 'source' in paid ? paid.source : 'debtor',
      ...('covers' in paid && paid.covers !== undefined ? { covers: paid.covers } : {}),
    })
  if (credit !== undefined) events.push({ type: 'credit-applied', on, amountMinor: credit.minor })
  return events
}

const disputeEvents = (happening: Happening, on: PlainDate): readonly ClaimEvent[] => [
  ...when(happening.dispute, {
    type: 'dispute-raised',
    on,
    ...reasonIn(happening.dispute),
  }),
  ...when(happening['dispute-resolved'], { type: 'dispute-resolved', on }),
]

function reasonIn(so: Happening['dispute']): { readonly reason?: string } {
  if (typeof so === 'string') return { reason: so }
  return typeof so === 'object' && so?.reason !== undefined ? { reason: so.reason } : {}
}

function holdEvents(happening: Happening, on: PlainDate): readonly ClaimEvent[] {
  const { hold } = happening
  const placed = typeof hold === 'object' && hold !== null ? hold : { reason: hold ?? 'hold' }
  return [
    ...when(hold, {
      type: 'hold-placed',
      on,
      reason: placed.reason,
      until: 'until' in placed ? (placed.until ?? null) : null,
    }),
    ...when(happening['hold-lifted'], { type: 'hold-lifted', on }),
  ]
}

const debtorEvents = (happening: Happening, on: PlainDate): readonly ClaimEvent[] => [
  ...when(happening.insolvency, { type: 'insolvency-opened', on }),
  ...when(happening.deceased, { type: 'debtor-deceased', on }),
  ...when(happening['customer-stop'], {
    type: 'facts-stated',
    on,
    facts: { isCustomerStopped: happening['customer-stop'] !== false },
  }),
]

function planEvents(happening: Happening, on: PlainDate): readonly ClaimEvent[] {
  const plan = happening['payment-plan']
  const agreed = typeof plan === 'object' && plan !== null ? plan : {}
  return [
    ...when(plan, {
      type: 'payment-plan-agreed',
      on,
      until: agreed.until ?? null,
      instalments: (agreed.instalments ?? []).map(({ due, amount }) => ({
        dueOn: due,
        amountMinor: amount.minor,
      })),
    }),
    ...when(happening['payment-plan-broken'], { type: 'payment-plan-broken', on }),
  ]
}

function otherEvents(
  happening: Happening,
  on: PlainDate,
  { pending }: ClaimState,
): readonly ClaimEvent[] {
  const interrupted = happening['limitation-interrupted']
  const outcome = happening['review-closed']
  return [
    ...when(happening.withdrawn, { type: 'claim-withdrawn', on }),
    ...(interrupted === undefined
      ? []
      : [{ type: 'limitation-interrupted' as const, on, by: interrupted }]),
    ...(outcome === undefined || pending === null
      ? []
      : [{ type: 'review-closed' as const, on, decisionId: pending.decisionId, outcome }]),
    ...(happening.fact === undefined
      ? []
      : [{ type: 'facts-stated' as const, on, facts: happening.fact }]),
  ]
}
