import { roundedRatio } from '../domain/money.ts'
import { addDays, type PlainDate } from '../domain/plain-date.ts'
import { assert } from '../domain/result.ts'
import { allocate, type BalanceRules, isSettled, unpaidFees } from './balance.ts'
import type { ClaimEvent, ClaimEventOf, LetterKind } from './event.ts'
import { opened } from './open.ts'
import type { ClaimState, PrincipalEntry } from './state.ts'

type Handlers = {
  readonly [Type in ClaimEvent['type']]: (
    state: ClaimState,
    event: ClaimEventOf<Type>,
    rules: BalanceRules,
  ) => ClaimState
}

/**
 * A claim as it stands after its events.
 *
 * Events count by the day they took effect, and on one day in the order of the log: a payment that
 * was recorded late counts from the day it was made. The first event must import the invoice.
 *
 * @param id identifies the claim in decisions; any text
 * @param events in the order of the log
 */
export function foldClaim(
  id: string,
  events: readonly ClaimEvent[],
  rules: BalanceRules,
): ClaimState {
  const [first, ...rest] = events
  assert(first?.type === 'invoice-imported', 'the log of a claim begins with its invoice')
  const byDay = rest
    .map((event, index) => ({ event, index }))
    .sort((a, b) => compareText(a.event.on, b.event.on) || a.index - b.index)
  const ordered = byDay.map(({ event }) => event)
  return applyEvents(settled(opened(id, first), first.on, rules), ordered, rules)
}

/**
 * A claim as it stands after further events: what `foldClaim` gives for the whole log.
 *
 * @param events in order of their days, none before the day of any event the claim has had
 */
export const applyEvents = (
  claim: ClaimState,
  events: readonly ClaimEvent[],
  rules: BalanceRules,
): ClaimState =>
  events.reduce((state, event) => settled(applied(state, event, rules), event.on, rules), claim)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function applied(state: ClaimState, event: ClaimEvent, rules: BalanceRules): ClaimState {
  const handler = handlers[event.type] as (
    state: ClaimState,
    event: ClaimEvent,
    rules: BalanceRules,
  ) => ClaimState
  return handler(state, event, rules)
}

/** Ends a claim on which nothing is left to pay, and opens it again if something is after all. */
function settled(state: ClaimState, on: PlainDate, rules: BalanceRules): ClaimState {
  const isOver = isSettled(state, rules)
  const wasPaid = state.ending === 'paid' || state.ending === 'credited'
  if (isOver && state.ending === null) {
    const { creditedMinor, paidMinor, invoice } = state
    const isCredited =
      creditedMinor > 0 && (creditedMinor >= invoice.amount.minor || paidMinor === 0)
    const ending = isCredited ? 'credited' : 'paid'
    return { ...state, ending, endedOn: on }
  }
  return !isOver && wasPaid ? { ...state, ending: null, endedOn: null } : state
}

const handlers: Handlers = {
  'invoice-imported': (state) => {
    assert(false, `claim ${state.id} has two invoices`)
    return state
  },
  'payment-received': paymentReceived,
  'credit-applied': creditApplied,
  'dispute-raised': (state) => ({ ...anew(state), isDisputed: true }),
  'dispute-resolved': (state) => ({ ...state, isDisputed: false }),
  'hold-placed': (state, { reason, until }) => ({ ...state, hold: { reason, until } }),
  'hold-lifted': (state) => ({ ...state, hold: null }),
  'insolvency-opened': (state) => ({ ...anew(state), isInsolvent: true }),
  'debtor-deceased': (state) => ({ ...anew(state), isDeceased: true }),
  'payment-plan-agreed': (state, { on, until, instalments }) => ({
    ...anew(state),
    // Agreeing to pay is acknowledging the debt.
    interruptions: [...state.interruptions, { on, by: 'acknowledgement' }],
    plan: { agreedOn: on, until, instalmentCount: instalments.length, isBroken: false },
  }),
  'payment-plan-broken': (state) => ({
    ...anew(state),
    plan: state.plan === null ? null : { ...state.plan, isBroken: true },
  }),
  'claim-withdrawn': (state, { on }) => ({ ...state, ending: 'withdrawn', endedOn: on }),
  'limitation-interrupted': (state, { on, by }) => ({
    ...state,
    interruptions: [...state.interruptions, { on, by }],
  }),
  'facts-stated': (state, { facts }) => ({ ...anew(state), ...withoutUndefined(facts) }),
  // Law and policy stand outside a claim's state: it is folded by them.
  'claim-placed': (state, { position, reviewed = [] }) => ({
    ...state,
    reviewed,
    ...(position === undefined ? {} : { position }),
  }),
  'decision-made': decisionMade,
  'hold-ended': (state) => ({ ...state, heldBy: null }),
  'reminder-sent': (state, event) => letterSent(state, event, 'remind'),
  'notice-sent': (state, event) => letterSent(state, event, 'notice'),
  'demand-sent': (state, event) => letterSent(state, event, 'demand'),
  'message-sent': (state, { on, step }) => reached(state, step, on),
  'handed-over': (state, { on, step, ends }) => ({
    ...reached(state, step, on),
    ...(ends ? { ending: 'handed-over' as const, endedOn: on } : {}),
  }),
  'action-withdrawn': (state, { decisionId }) =>
    state.pending?.decisionId === decisionId ? { ...state, pending: null } : state,
  'action-changed': actionChanged,
  'review-closed': reviewClosed,
}

/** What a person has looked at no longer counts when something new stands to be looked at. */
const anew = (state: ClaimState): ClaimState => ({ ...state, reviewed: [] })

function paymentReceived(
  state: ClaimState,
  event: ClaimEventOf<'payment-received'>,
  rules: BalanceRules,
): ClaimState {
  const { on, amountMinor } = event
  const taken = allocate(state, amountMinor, { rules, first: event.covers })
  const isPartPayment =
    taken.principal + taken.interest > 0 && taken.principal < state.principalMinor
  return {
    ...state,
    principalMinor: state.principalMinor - taken.principal,
    principalHistory: lowered(state.principalHistory, taken.principal, addDays(on, 1)),
    paidMinor: state.paidMinor + amountMinor,
    feesPaidMinor: state.feesPaidMinor + taken.fees,
    interestPaidMinor: state.interestPaidMinor + taken.interest,
    overpaidMinor: state.overpaidMinor + taken.surplus,
    lastPaymentOn: on,
    // Paying a part or interest by oneself acknowledges the rest.
    interruptions: isPartPayment
      ? [...state.interruptions, { on, by: 'acknowledgement' }]
      : state.interruptions,
  }
}

/**
 * A credit says that the sum was never owed: it comes off from the invoice's first day on, and with
 * it the interest that letters charged on it. Where all was credited, interest and fees fall as well.
 */
function creditApplied(
  state: ClaimState,
  { amountMinor }: ClaimEventOf<'credit-applied'>,
): ClaimState {
  const taken = Math.min(amountMinor, state.principalMinor)
  const credited = {
    ...state,
    principalMinor: state.principalMinor - taken,
    principalHistory: lowered(state.principalHistory, amountMinor, state.invoice.issuedOn),
    creditedMinor: state.creditedMinor + amountMinor,
    interestChargedMinor: interestOn(state, state.principalMinor - taken),
    overpaidMinor: state.overpaidMinor + (amountMinor - taken),
  }
  const wasNeverOwed = credited.creditedMinor >= state.invoice.amount.minor
  if (!wasNeverOwed) return credited
  return {
    ...credited,
    interestChargedMinor: state.interestPaidMinor,
    feesChargedMinor: state.feesPaidMinor,
    compensationChargedMinor: 0,
    feesSetOffMinor: 0,
  }
}

/** Charged interest in proportion to the principal that is left, never more; rounded down. */
function interestOn(state: ClaimState, leftMinor: number): number {
  if (state.principalMinor === 0) return state.interestChargedMinor
  return roundedRatio(
    BigInt(state.interestChargedMinor) * BigInt(leftMinor),
    BigInt(state.principalMinor),
    'down',
  )
}

function lowered(
  history: readonly PrincipalEntry[],
  byMinor: number,
  from: PlainDate,
): readonly PrincipalEntry[] {
  if (byMinor === 0) return history
  const before = history.filter((entry) => entry.from < from)
  const atFrom = history.findLast((entry) => entry.from <= from)
  const after = history.filter((entry) => entry.from > from)
  const begin = atFrom === undefined ? [] : [{ from, minor: atFrom.minor }]
  const changed = [...begin, ...after].map((entry) => ({
    from: entry.from,
    minor: Math.max(0, entry.minor - byMinor),
  }))
  return [...before, ...changed]
}

function decisionMade(state: ClaimState, event: ClaimEventOf<'decision-made'>): ClaimState {
  const { on, step, action, decisionId, mode, moves } = event
  const decided = { ...state, sequence: state.sequence + 1, lastActionOn: on }
  if (action === 'hold')
    return moves ? { ...decided, position: step, positionOn: on } : { ...decided, heldBy: step }
  if (action === 'stop') return { ...decided, ending: 'stopped', endedOn: on }
  return { ...decided, pending: { decisionId, step, action, mode, moves, decidedOn: on } }
}

type LetterEvent = ClaimEventOf<'reminder-sent' | 'notice-sent' | 'demand-sent'>

function letterSent(state: ClaimState, event: LetterEvent, kind: LetterKind): ClaimState {
  const { on, step, feeMinor, payBy, payWithinDays } = event
  const sent = reached(state, step, on)
  const letter = { kind, step, sentOn: on, feeMinor, payBy, payWithinDays }
  // A letter that crossed with the payment of everything charges nothing.
  const charges = state.ending === null || unpaidFees(state) > 0
  if (!charges) return { ...sent, letters: [...sent.letters, { ...letter, feeMinor: 0 }] }
  return {
    ...sent,
    letters: [...sent.letters, letter],
    feesChargedMinor: state.feesChargedMinor + feeMinor,
    compensationChargedMinor: state.compensationChargedMinor + event.compensationMinor,
    feesSetOffMinor: state.feesSetOffMinor + (event.setOffMinor ?? 0),
    interestChargedMinor: Math.max(
      state.interestChargedMinor,
      event.interestMinor + state.interestPaidMinor,
    ),
  }
}

/** A step was completed: the claim stands on it from this day. */
const reached = (state: ClaimState, step: string, on: PlainDate): ClaimState => ({
  ...state,
  position: step,
  positionOn: on,
  lastActionOn: on,
  pending: null,
})

function actionChanged(
  state: ClaimState,
  { decisionId, feeMaxMinor, payWithinDaysMin, notBefore }: ClaimEventOf<'action-changed'>,
): ClaimState {
  const { pending } = state
  if (pending?.decisionId !== decisionId) return state
  const change = { feeMaxMinor, payWithinDaysMin, notBefore }
  return { ...state, pending: { ...pending, change } }
}

function reviewClosed(
  state: ClaimState,
  { on, decisionId, outcome }: ClaimEventOf<'review-closed'>,
): ClaimState {
  const { pending } = state
  if (pending?.decisionId !== decisionId) return state
  if (outcome === 'stop') return { ...state, pending: null, ending: 'stopped', endedOn: on }
  return pending.moves
    ? reached(state, pending.step, on)
    : { ...state, pending: null, reviewed: [...state.reviewed, pending.step] }
}

function withoutUndefined<Shape extends object>(
  shape: Shape,
): {
  [Key in keyof Shape]: Exclude<Shape[Key], undefined>
} {
  const kept = Object.entries(shape).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as { [Key in keyof Shape]: Exclude<Shape[Key], undefined> }
}
