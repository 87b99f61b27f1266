import type { DebtorKind } from '../claim/event.ts'
import type { DayWindow } from '../lint/windows.ts'
import type { AlwaysEntry, LetterStep, StepOf } from '../policy/document.ts'
import type { Language } from '../schemas/scalars.ts'
import { da } from './words/da.ts'
import { en } from './words/en.ts'
import { fi } from './words/fi.ts'
import { nb } from './words/nb.ts'
import { sv } from './words/sv.ts'

/** A fact that holds or does not, as two subordinate clauses. */
type State = { readonly yes: string; readonly no: string }

/** Facts of the catalogue that are a yes or a no. */
export type StateFact =
  | 'isCommercial'
  | 'isDirectlyEnforceable'
  | 'isDueDayAgreed'
  | 'hasInterestWarning'
  | 'isReminderFeeAgreed'
  | 'isDisputed'
  | 'isInsolvent'
  | 'isDeceased'
  | 'isInPaymentPlan'
  | 'isPaymentPlanBroken'
  | 'isOnHold'
  | 'isCustomerStopped'
  | 'isWorkingDay'
  | 'isForeignCurrency'

/** How an action goes out. */
export type GoingOut = {
  /** A person has to release it first. */
  readonly isReleased: boolean
  readonly isOnWorkingDay: boolean
}

/** How comparisons read as subordinate clauses: behind "if", "when" and "while". */
export type ConditionProse = {
  readonly states: { readonly [fact in StateFact]: State }
  readonly debtors: { readonly [kind in DebtorKind]: string }
  readonly debtorIs: (kinds: string) => string
  readonly debtorIsNot: (kinds: string) => string
  /** @param days such as "at least 14 days since the due day" */
  readonly elapsed: (days: string) => string
  /** @param amount such as "less than NOK 100.00" */
  readonly owed: (amount: string) => string
  /** Any other fact, its name in quotes, with what it is compared with. */
  readonly compares: (fact: string, wanted: string) => string
  readonly holds: (fact: string) => string
  readonly holdsNot: (fact: string) => string
  readonly isKnown: (fact: string) => string
  readonly isNotKnown: (fact: string) => string
  readonly not: (condition: string) => string
}

/** The sentences of a language for the clauses of a policy. */
export type Prose = {
  readonly headings: { readonly always: string; readonly steps: string; readonly loose: string }
  readonly appliesToAll: string
  readonly appliesTo: (condition: string) => string
  readonly paidWithoutFees: string
  /** What the engine never does, whatever a policy says. */
  readonly guards: string
  readonly entries: { readonly [kind in AlwaysEntry['do']['kind']]: (condition: string) => string }
  readonly conditions: ConditionProse
  /** When a wait is over, as a subordinate clause. */
  readonly until: {
    readonly [since in StepOf<'wait'>['since']]: (count: number, days: string) => string
  }
  readonly andOnWorkingDay: string
  /** What comes next, as the main clause behind another one. */
  readonly follows: (step: string) => string
  readonly nextFollows: string
  readonly nothingFollows: string
  readonly when: (until: string, follows: string) => string
  readonly if: (condition: string, follows: string) => string
  readonly otherwise: (follows: string) => string
  readonly afterwards: (follows: string) => string
  readonly branch: string
  readonly sends: (letter: LetterStep['kind'], how: GoingOut) => string
  readonly charges: {
    readonly feeMax: string
    readonly fee: (amount: string) => string
    readonly interest: string
    readonly compensation: string
  }
  /** @param charges what is charged, as one phrase; `null` for nothing @param days `null` for at once */
  readonly asks: (charges: string | null, days: string | null) => string
  readonly feeTooEarly: { readonly [does in LetterStep['feeTooEarly']]: string }
  readonly hasText: (template: string) => string
  readonly sendsMessage: (channel: string, how: GoingOut) => string
  readonly handsOver: (service: StepOf<'hand-over'>['service'], how: GoingOut) => string
  readonly together: string
  /** @param days `null` for a hold that lasts until a later step goes on */
  readonly holds: (days: string | null) => string
  readonly reviews: string
  readonly stops: string
  readonly ends: string
  readonly reason: (reason: string) => string
  readonly note: (note: string) => string
  readonly comes: (window: DayWindow) => string
  /** What the days of the windows are counted for. */
  readonly counted: string
  readonly keepsTo: (laws: string) => string
  readonly breaks: (law: string, finding: string) => string
}

const proseIn: { readonly [language in Language]?: Prose } = { en, nb, da, fi, sv }

/** The sentences of a language; English ones where nobody has written them. */
export const proseOf = (language: Language): Prose => proseIn[language] ?? en
