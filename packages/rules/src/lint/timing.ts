import type { Box } from './region/region.ts'

/** What counts of days count from: something that happened to a claim on a course. */
export type Anchor =
  | 'due-day'
  | 'issue-day'
  | 'step'
  | 'payment'
  | {
      readonly of: 'sent' | 'pay-by'
      readonly letter: 'any' | 'remind' | 'notice' | 'demand' | 'fee'
    }

/** Facts of a claim that stay as they are while nobody pays and nobody states otherwise. */
export const lastingFacts = {
  amounts: ['originalMinor', 'principalMinor', 'outstandingMinor'],
  terms: [
    'isCommercial',
    'isDirectlyEnforceable',
    'isDueDayAgreed',
    'hasInterestWarning',
    'isReminderFeeAgreed',
  ],
} as const

const lasting: readonly string[] = [...lastingFacts.amounts, ...lastingFacts.terms]

/** From which day on a claim can go a way, and what it has to be like. */
export type Timing = {
  /** What the way asks of facts that last; empty where it asks nothing. */
  readonly asks: Box
  readonly isOnWorkingDay: boolean
  readonly counts: readonly DayCountBound[]
}

/** So many days since something at least; or that it has not happened, where that will do. */
type DayCountBound = {
  readonly since: Anchor
  /** `null` where any count will do. */
  readonly least: number | null
  readonly mayBeNothing: boolean
}

const anchors: { readonly [fact: string]: Anchor } = {
  daysSinceDue: 'due-day',
  daysSinceIssued: 'issue-day',
  daysSinceLastLetter: { of: 'sent', letter: 'any' },
  daysSincePayBy: { of: 'pay-by', letter: 'any' },
  daysSinceReminder: { of: 'sent', letter: 'remind' },
  daysSinceNotice: { of: 'sent', letter: 'notice' },
  daysSinceNoticePayBy: { of: 'pay-by', letter: 'notice' },
  daysSinceDemand: { of: 'sent', letter: 'demand' },
  daysSinceDemandPayBy: { of: 'pay-by', letter: 'demand' },
  daysSinceFeeLetter: { of: 'sent', letter: 'fee' },
  daysSinceLastPayment: 'payment',
  daysAtPosition: 'step',
}

/** From when on a box can be met. How late it may be is not looked at: days only grow. */
export const timingOf = (box: Box): Timing => ({
  asks: new Map([...box].filter(([fact]) => lasting.includes(fact))),
  isOnWorkingDay: box.get('isWorkingDay')?.words.includes(false) === false,
  counts: [...box].flatMap(([fact, { numbers, hasNull }]) => {
    const since = anchors[fact]
    if (since === undefined) return []
    const min = numbers[0]?.min ?? Infinity
    const least = min === -Infinity ? null : min
    return [{ since, least, mayBeNothing: hasNull }]
  }),
})
