import { outstanding } from '../../claim/balance.ts'
import type { ClaimState } from '../../claim/state.ts'
import { formatMoney, money } from '../../domain/money.ts'
import { addDays, type PlainDate } from '../../domain/plain-date.ts'
import type { Comparison } from '../../policy/condition.ts'
import type { Happening } from '../schema.ts'
import { numbersFor } from './constants.ts'

/** Something to let happen to a claim, in words that follow its name. */
export type TriedHappening = { readonly happens: Happening; readonly words: string }

/** A claim at the beginning of a day. */
export type ClaimOnDay = { readonly state: ClaimState; readonly day: PlainDate }

type Tries = (at: ClaimOnDay, asked: readonly Comparison[]) => readonly TriedHappening[]

/** How long a hold, or a plan that ends by itself, lasts when nothing asks for longer. */
const usualDays = 14

const half: Tries = ({ state }) => payment(state, Math.trunc(outstanding(state) / 2))

/** What changes each fact. Facts that nothing but the passing of days changes are not here. */
const changing: { readonly [fact: string]: Tries } = {
  isDisputed: ({ state }) =>
    state.isDisputed === true
      ? [{ happens: { 'dispute-resolved': null }, words: 'dispute resolved' }]
      : [{ happens: { dispute: null }, words: 'disputed' }],
  isInsolvent: () => [{ happens: { insolvency: null }, words: 'insolvent' }],
  isDeceased: () => [{ happens: { deceased: null }, words: 'debtor dies' }],
  isCustomerStopped: () => [{ happens: { 'customer-stop': null }, words: 'customer stop' }],
  isOnHold: onHold,
  isInPaymentPlan: agreesOrBreaks,
  isPaymentPlanBroken: agreesOrBreaks,
  principalMinor: partPayments,
  outstandingMinor: partPayments,
  feesMinor: half,
  daysSinceLastPayment: half,
}

/** Counts of days that grow past what they are compared with while the claim is on hold. */
const delayed = [
  'daysSinceDue',
  'daysSinceIssued',
  'daysSinceLastLetter',
  'daysSincePayBy',
  'daysSinceReminder',
  'daysSinceNotice',
  'daysSinceNoticePayBy',
  'daysSinceDemand',
  'daysSinceDemandPayBy',
  'daysSinceFeeLetter',
  'daysAtPosition',
]

/** What could make conditions come out otherwise that ask about a claim. */
export function happeningsToTry(
  at: ClaimOnDay,
  asked: readonly Comparison[],
): readonly TriedHappening[] {
  const facts = [...new Set(asked.map(({ fact }) => fact))]
  const found = facts.flatMap((fact) => changing[fact]?.(at, asked) ?? [])
  return [...new Map([...found, ...delays(at, asked)].map((one) => [one.words, one])).values()]
}

/** The answer of a person that a claim goes on. */
export const goesOn: TriedHappening = { happens: { 'review-closed': 'continue' }, words: 'goes on' }

function onHold({ day }: ClaimOnDay): readonly TriedHappening[] {
  return [holdUntil(addDays(day, usualDays), usualDays)]
}

const holdUntil = (until: PlainDate, days: number): TriedHappening => ({
  happens: { hold: { reason: 'asked for time', until } },
  words: `on hold for ${days} days`,
})

const delays: Tries = ({ day }, asked) =>
  numbersFor(asked, delayed)
    .filter((days) => days > 0)
    .map((days) => holdUntil(addDays(day, days + 1), days + 1))

function agreesOrBreaks({ state, day }: ClaimOnDay): readonly TriedHappening[] {
  if (state.plan !== null && !state.plan.isBroken)
    return [{ happens: { 'payment-plan-broken': null }, words: 'payment plan broken' }]
  const until = addDays(day, usualDays)
  return [
    { happens: { 'payment-plan': null }, words: 'payment plan agreed' },
    { happens: { 'payment-plan': { until } }, words: `payment plan for ${usualDays} days agreed` },
  ]
}

/** Payments that leave as much as the conditions compare with, just less or just more; or the half. */
function partPayments(
  { state, day }: ClaimOnDay,
  asked: readonly Comparison[],
): readonly TriedHappening[] {
  const open = outstanding(state)
  const left = numbersFor(asked, ['principalMinor', 'outstandingMinor'])
    .flatMap((limit) => [limit - 1, limit, limit + 1])
    .filter((minor) => minor > 0)
  return [...half({ state, day }, asked), ...left.flatMap((minor) => payment(state, open - minor))]
}

function payment(state: ClaimState, minor: number): readonly TriedHappening[] {
  if (minor <= 0 || minor >= outstanding(state)) return []
  const amount = money(minor, state.invoice.amount.currency)
  return [{ happens: { payment: amount }, words: `${formatMoney(amount)} is paid` }]
}
