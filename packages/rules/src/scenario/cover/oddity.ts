import { currencies, formatMoney, type Money, money } from '../../domain/money.ts'
import { addDays, type PlainDate } from '../../domain/plain-date.ts'
import { workingDayFrom } from '../../law/calendar.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import type { Comparison } from '../../policy/condition.ts'
import type { Given } from '../schema.ts'
import { numbersFor } from './constants.ts'

/** Something about a claim that is not as usual. Of the same `of` a claim has one at most. */
export type Oddity = {
  readonly of: string
  readonly words: string
  readonly change: (given: Given) => Given
}

/** What a claim can have that the conditions of a policy ask about. */
export function oddities(
  asked: readonly Comparison[],
  jurisdiction: Jurisdiction,
  dueOn: PlainDate,
): readonly Oddity[] {
  const facts = new Set(asked.map(({ fact }) => fact))
  return [
    ...amountsIn(asked).map((minor) => ofAmount(money(minor, jurisdiction.currency))),
    ...(facts.has('isForeignCurrency') ? [inOtherCurrency(jurisdiction)] : []),
    ...statable.filter(({ fact }) => facts.has(fact)).flatMap(stated),
    ...(facts.has('isWorkingDay') ? otherDueDays(dueOn, jurisdiction) : []),
    ...(facts.has('daysSinceIssued') ? otherIssueDays : []),
  ]
}

const moneyFacts = ['originalMinor', 'principalMinor', 'outstandingMinor']

/** Amounts just below, at and above each that is compared with, and half of it, for what comes on top. */
function amountsIn(asked: readonly Comparison[]): readonly number[] {
  const limits = numbersFor(asked, moneyFacts)
  const amounts = limits.flatMap((limit) => [limit - 1, limit, limit + 1, Math.trunc(limit / 2)])
  return [...new Set(amounts)].filter((minor) => minor > 0)
}

const ofAmount = (amount: Money): Oddity => ({
  of: 'amount',
  words: formatMoney(amount),
  change: (given) => ({
    ...given,
    invoice: { ...given.invoice, amount: { ...given.invoice.amount, minor: amount.minor } },
  }),
})

function inOtherCurrency({ currency: own }: Jurisdiction): Oddity {
  const currency = currencies.find((one) => one !== own) ?? own
  return {
    of: 'currency',
    words: `in ${currency}`,
    change: ({ invoice, ...given }) => ({
      ...given,
      invoice: { ...invoice, amount: money(invoice.amount.minor, currency) },
    }),
  }
}

const statable = [
  { fact: 'isCommercial', yes: 'commercial', no: 'not commercial' },
  { fact: 'isDirectlyEnforceable', yes: 'directly enforceable', no: 'not directly enforceable' },
  { fact: 'isDueDayAgreed', yes: 'due day agreed', no: 'due day not agreed' },
  { fact: 'hasInterestWarning', yes: 'interest announced', no: 'interest not announced' },
  { fact: 'isReminderFeeAgreed', yes: 'fee agreed', no: 'fee not agreed' },
] as const

const stated = ({ fact, yes, no }: (typeof statable)[number]): readonly Oddity[] =>
  [true, false].map((value) => ({
    of: fact,
    words: value ? yes : no,
    change: (given) =>
      fact === 'isCommercial'
        ? { ...given, commercial: value }
        : { ...given, facts: { ...given.facts, [fact]: value } },
  }))

/** Due days on the working days that follow, so that waits end on every day of the week. */
function otherDueDays(dueOn: PlainDate, { calendar }: Jurisdiction): readonly Oddity[] {
  const after = (day: PlainDate) => workingDayFrom(calendar, addDays(day, 1))
  const days = [after(dueOn)]
  while (days.length < 4) days.push(after(days.at(-1) ?? dueOn))
  return days.map((due) => ({
    of: 'due',
    words: dueWords(due),
    change: ({ invoice, ...given }) => ({ ...given, invoice: { ...invoice, due } }),
  }))
}

/** What a claim is called by its due day. */
export const dueWords = (due: PlainDate): string => `due on ${due}`

const otherIssueDays: readonly Oddity[] = [0, 120].map((agreedDays) => ({
  of: 'issued',
  words: `issued ${agreedDays} days before it is due`,
  change: ({ invoice, ...given }) => ({
    ...given,
    invoice: { ...invoice, issued: addDays(invoice.due, -agreedDays) },
  }),
}))
