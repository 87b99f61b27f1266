import type { DebtorKind } from '../claim/event.ts'
import type { ClaimState, Interruption, SentLetter } from '../claim/state.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import { type Calendar, rolledOver } from './calendar.ts'
import type { LawContext } from './context.ts'
import type { Jurisdiction } from './jurisdiction.ts'

/**
 * A claim as the functions of a country's law see it. What nobody has said is `null`, never "no"; what
 * a country does then is its own rule, and it takes the reading that asks less of the debtor.
 */
export type LegalClaim = {
  /** A debtor of unknown kind is treated as a consumer: the strictest rules. */
  readonly debtorKind: DebtorKind
  /** Whether it arose between traders, or between a trader and an authority. */
  readonly isCommercial: boolean | null
  /** Whether it can be enforced without a judgment, such as many public charges. */
  readonly isDirectlyEnforceable: boolean | null
  /** Whether the due day was fixed before the invoice, by agreement or otherwise. */
  readonly isDueDayAgreed: boolean | null
  /** Whether the invoice said that interest runs when it is paid late. */
  readonly hasInterestWarning: boolean | null
  /** Whether a reminder fee was agreed when the claim arose at the latest. */
  readonly isReminderFeeAgreed: boolean | null
  /** The due day as the invoice has it. */
  readonly statedDueOn: PlainDate
  /** The due day as the roll-over rule moved it. */
  readonly dueOn: PlainDate
  /** The day the invoice was sent; its issue day where nobody said otherwise. */
  readonly invoiceSentOn: PlainDate
  /** The day the claim came to be: of the delivery, or of the contract, as the country has it. */
  readonly aroseOn: PlainDate | null
  /** What was payable on the invoice. */
  readonly originalMinor: number
  /** What is unpaid of it. */
  readonly principalMinor: number
  /** Letters sent so far, earliest first. */
  readonly letters: readonly SentLetter[]
  /** Acts other than letters that interrupted limitation, earliest first. */
  readonly interruptions: readonly Interruption[]
}

/** A claim as its country's law sees it. */
export function legalClaimOf(state: ClaimState, calendar: Calendar): LegalClaim {
  const { invoice } = state
  return {
    debtorKind: state.debtorKind ?? 'consumer',
    isCommercial: state.isCommercial,
    isDirectlyEnforceable: state.isDirectlyEnforceable,
    isDueDayAgreed: state.isDueDayAgreed,
    hasInterestWarning: state.hasInterestWarning,
    isReminderFeeAgreed: state.isReminderFeeAgreed,
    statedDueOn: invoice.dueOn,
    dueOn: rolledOver(calendar, invoice.dueOn),
    invoiceSentOn: state.invoiceSentOn ?? invoice.issuedOn,
    aroseOn: state.aroseOn,
    originalMinor: invoice.amount.minor,
    principalMinor: state.principalMinor,
    letters: state.letters,
    interruptions: state.interruptions,
  }
}

/** The claim of a context as its country's law sees it; remembered, where there is a memory of it. */
export function legalClaimIn({ state, jurisdiction, memory }: LawContext): LegalClaim {
  if (memory?.state !== state) return legalClaimOf(state, jurisdiction.calendar)
  memory.legalClaim ??= legalClaimOf(state, jurisdiction.calendar)
  return memory.legalClaim
}

/** When the claim of a context is time-barred; remembered likewise. */
export function limitationIn(context: LawContext): ReturnType<Jurisdiction['limitation']> {
  const { state, jurisdiction, memory } = context
  if (memory?.state !== state) return jurisdiction.limitation(legalClaimIn(context))
  memory.limitation ??= jurisdiction.limitation(legalClaimIn(context))
  return memory.limitation
}

/** What a question by hand says of a claim; the moved due day only where no rule shall move it. */
export type AskedClaim = {
  readonly [Key in keyof LegalClaim]?: LegalClaim[Key] | undefined
} & Pick<LegalClaim, 'debtorKind' | 'statedDueOn'>

/**
 * The claim a question by hand is about. What it does not say is taken as the plain case: the due day
 * and a reminder fee were agreed, the invoice warned of interest and went out on the due day at the
 * latest, the claim arose with the invoice, a business or public debtor owes it commercially.
 */
export function askedClaim(asked: AskedClaim, calendar: Calendar): LegalClaim {
  const { debtorKind, statedDueOn } = asked
  const invoiceSentOn = asked.invoiceSentOn ?? statedDueOn
  return {
    debtorKind,
    statedDueOn,
    invoiceSentOn,
    isCommercial: unlessSaid(asked.isCommercial, debtorKind !== 'consumer'),
    isDirectlyEnforceable: unlessSaid(asked.isDirectlyEnforceable, false),
    isDueDayAgreed: unlessSaid(asked.isDueDayAgreed, true),
    hasInterestWarning: unlessSaid(asked.hasInterestWarning, true),
    isReminderFeeAgreed: unlessSaid(asked.isReminderFeeAgreed, true),
    dueOn: asked.dueOn ?? rolledOver(calendar, statedDueOn),
    aroseOn: unlessSaid(asked.aroseOn, invoiceSentOn),
    originalMinor: asked.originalMinor ?? asked.principalMinor ?? 0,
    principalMinor: asked.principalMinor ?? asked.originalMinor ?? 0,
    letters: asked.letters ?? [],
    interruptions: asked.interruptions ?? [],
  }
}

/** That nobody knows something, which is `null`, is said as well. */
const unlessSaid = <Value>(said: Value | undefined, plain: Value): Value =>
  said === undefined ? plain : said
