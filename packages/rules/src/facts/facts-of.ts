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
  return {
    [positionFact]: state.position,
    debtorKind: state.debtorKind,
    isCommercial: state.isCommercial,
    isDirectlyEnforceable: state.isDirectlyEnforceable,
    isDueDayAgreed: state.isDueDayAgreed,
    hasInterestWarning: state.hasInterestWarning,
    isReminderFeeAgreed: state.isReminderFeeAgreed,
    ...moneyFacts(state),
    ...elapsedFacts(state, day, context.calendar),
    ...countFacts(state),
    isDisputed: state.isDisputed,
    isInsolvent: state.isInsolvent,
    isDeceased: state.isDeceased,
    isInPaymentPlan: isInPlan(state, day),
    isPaymentPlanBroken: state.plan?.isBroken ?? false,
    isOnHold: isOnHold(state, day),
    isCustomerStopped: state.isCustomerStopped,
    isWorkingDay: context.calendar.isWorkingDay(day),
    isForeignCurrency: state.invoice.amount.currency !== context.currency,
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

const moneyFacts = (state: ClaimState): FactValues => ({
  originalMinor: state.invoice.amount.minor,
  principalMinor: state.principalMinor,
  feesMinor: unpaidFees(state),
  outstandingMinor: outstanding(state),
})

function elapsedFacts(state: ClaimState, day: PlainDate, calendar: Calendar): FactValues {
  const since = (from: PlainDate | null | undefined): number | null =>
    from === null || from === undefined ? null : daysBetween(from, day)
  const last = (kind: LetterKind): SentLetter | undefined =>
    state.letters.findLast((letter) => letter.kind === kind)
  const latest = state.letters.at(-1)
  return {
    daysSinceDue: daysBetween(movedDueOn(state, calendar), day),
    daysSinceIssued: daysBetween(state.invoice.issuedOn, day),
    daysSinceLastLetter: since(latest?.sentOn),
    daysSincePayBy: since(latest?.payBy),
    daysSinceReminder: since(last('remind')?.sentOn),
    daysSinceNotice: since(last('notice')?.sentOn),
    daysSinceNoticePayBy: since(last('notice')?.payBy),
    daysSinceDemand: since(last('demand')?.sentOn),
    daysSinceDemandPayBy: since(last('demand')?.payBy),
    daysSinceFeeLetter: since(state.letters.findLast(({ feeMinor }) => feeMinor > 0)?.sentOn),
    daysSinceLastPayment: since(state.lastPaymentOn),
    daysAtPosition: since(state.positionOn),
  }
}

function countFacts({ letters }: ClaimState): FactValues {
  const sent = (kind: LetterKind): number => letters.filter((one) => one.kind === kind).length
  return {
    remindersSent: sent('remind'),
    noticesSent: sent('notice'),
    demandsSent: sent('demand'),
    lettersSent: letters.length,
    feeLettersSent: letters.filter(({ feeMinor }) => feeMinor > 0).length,
  }
}
