import { outstanding, unpaidFees } from '../claim/balance.ts'
import type { LetterKind } from '../claim/event.ts'
import type { ClaimState, SentLetter } from '../claim/state.ts'
import { addDays, daysBetween, type PlainDate } from '../domain/plain-date.ts'
import { type Calendar, rolledOver } from '../law/calendar.ts'
import type { FactValues } from '../policy/condition.ts'
import { positionFact } from './catalogue.ts'

/** What facts take from the law of the claim's country. */
export type FactContext = { readonly calendar: Calendar; readonly currency: string }

/** The due day of a claim as the roll-over rule of its country moves it. */
export const movedDueOn = (state: ClaimState, calendar: Calendar): PlainDate =>
  rolledOver(calendar, state.invoice.dueOn)

/**
 * The facts of the catalogue for a claim on a day.
 *
 * Days since something that never happened are `null`. What nobody has said is `null`, never "no".
 *
 * @param day not before the claim's last event
 */
export function factsOf(state: ClaimState, day: PlainDate, context: FactContext): FactValues {
  const { calendar, currency } = context
  const { invoice } = state
  const sent = sentSoFar(state.letters)
  const since = (from: PlainDate | null): number | null =>
    from === null ? null : daysBetween(from, day)
  return {
    [positionFact]: state.position,
    debtorKind: state.debtorKind,
    isCommercial: state.isCommercial,
    isDirectlyEnforceable: state.isDirectlyEnforceable,
    isDueDayAgreed: state.isDueDayAgreed,
    hasInterestWarning: state.hasInterestWarning,
    isReminderFeeAgreed: state.isReminderFeeAgreed,
    originalMinor: invoice.amount.minor,
    principalMinor: state.principalMinor,
    feesMinor: unpaidFees(state),
    outstandingMinor: outstanding(state),
    daysSinceDue: daysBetween(movedDueOn(state, calendar), day),
    daysSinceIssued: daysBetween(invoice.issuedOn, day),
    daysSinceLastLetter: since(sent.lastOn),
    daysSincePayBy: since(sent.lastPayBy),
    daysSinceReminder: since(sent.remind.lastOn),
    daysSinceNotice: since(sent.notice.lastOn),
    daysSinceNoticePayBy: since(sent.notice.lastPayBy),
    daysSinceDemand: since(sent.demand.lastOn),
    daysSinceDemandPayBy: since(sent.demand.lastPayBy),
    daysSinceFeeLetter: since(sent.withFee.lastOn),
    daysSinceLastPayment: since(state.lastPaymentOn),
    daysAtPosition: since(state.positionOn),
    remindersSent: sent.remind.count,
    noticesSent: sent.notice.count,
    demandsSent: sent.demand.count,
    lettersSent: sent.count,
    feeLettersSent: sent.withFee.count,
    isDisputed: state.isDisputed,
    isInsolvent: state.isInsolvent,
    isDeceased: state.isDeceased,
    isInPaymentPlan: isInPlan(state, day),
    isPaymentPlanBroken: state.plan?.isBroken ?? false,
    isOnHold: isOnHold(state, day),
    isCustomerStopped: state.isCustomerStopped,
    isWorkingDay: calendar.isWorkingDay(day),
    isForeignCurrency: invoice.amount.currency !== currency,
  }
}

/** Whether a person's hold stands on a day; its end day no longer belongs to it. */
export const isOnHold = (state: ClaimState, day: PlainDate): boolean =>
  state.hold !== null && (state.hold.until === null || day < state.hold.until)

/**
 * The next day after `day` on which a scheduled fact may change by itself; `null` if it never will.
 */
export function nextScheduledChange(
  fact: string,
  at: { readonly state: ClaimState; readonly day: PlainDate },
  calendar: Calendar,
): PlainDate | null {
  if (fact === 'isOnHold') return laterThan(at.day, at.state.hold?.until)
  if (fact === 'isInPaymentPlan') return laterThan(at.day, at.state.plan?.until)
  if (fact === 'isWorkingDay') return nextCalendarChange(at.day, calendar)
  return null
}

/** What a scheduled fact is on a day, the claim being as it is. */
export function scheduledFactOn(
  fact: string,
  at: { readonly state: ClaimState; readonly day: PlainDate },
  calendar: Calendar,
): boolean {
  if (fact === 'isOnHold') return isOnHold(at.state, at.day)
  if (fact === 'isInPaymentPlan') return isInPlan(at.state, at.day)
  if (fact === 'isWorkingDay') return calendar.isWorkingDay(at.day)
  throw new Error(`Bug: ${fact} is not scheduled`)
}

const laterThan = (day: PlainDate, until: PlainDate | null | undefined): PlainDate | null =>
  until !== null && until !== undefined && until > day ? until : null

function nextCalendarChange(day: PlainDate, calendar: Calendar): PlainDate {
  const today = calendar.isWorkingDay(day)
  let next = addDays(day, 1)
  while (calendar.isWorkingDay(next) === today) next = addDays(next, 1)
  return next
}

/** Whether a payment plan stands on a day; its end day no longer belongs to it. */
export const isInPlan = ({ plan }: ClaimState, day: PlainDate): boolean =>
  plan !== null && !plan.isBroken && (plan.until === null || day < plan.until)

/** How many letters of some sort went out, and the last of them. */
type Sent = { count: number; lastOn: PlainDate | null; lastPayBy: PlainDate | null }

type SentByKind = Sent & { readonly [kind in LetterKind]: Sent } & { readonly withFee: Sent }

const none = (): Sent => ({ count: 0, lastOn: null, lastPayBy: null })

function sentSoFar(letters: readonly SentLetter[]): SentByKind {
  const sent = { ...none(), remind: none(), notice: none(), demand: none(), withFee: none() }
  for (const letter of letters) {
    add(sent, letter)
    add(sent[letter.kind], letter)
    if (letter.feeMinor > 0) add(sent.withFee, letter)
  }
  return sent
}

function add(sent: Sent, { sentOn, payBy }: SentLetter): void {
  sent.count += 1
  sent.lastOn = sentOn
  sent.lastPayBy = payBy
}
