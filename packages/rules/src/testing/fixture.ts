import { addDays, addYears, partsOf, plainDate, weekdayOf } from '../domain/plain-date.ts'
import { rate } from '../domain/rate.ts'
import { ok, refused } from '../domain/result.ts'
import type { Calendar } from '../law/calendar.ts'
import { cite } from '../law/citation.ts'
import type { DerivedFact, InterestRules, Jurisdiction } from '../law/jurisdiction.ts'
import type { Limit, Remedy } from '../law/limit.ts'
import { inForceOn, type Parameter, segmentsOf } from '../law/parameter.ts'
import type { Condition, Operator, Wanted } from '../policy/condition.ts'

/*
 * A made-up country for the tests of this package. Weekends and 1 May are days off; last days to pay
 * move off them. Its law is verified through 2026 only.
 */

const verifiedThrough = plainDate('2026-12-31')

const parameter = <Value extends number | string>(
  id: string,
  unit: Parameter['unit'],
  values: readonly (readonly [string, Value | null])[],
): Parameter<Value> => ({
  id,
  label: { en: id },
  unit,
  lookedUpBy: 'The day of sending.',
  verifiedThrough,
  values: values.map(([from, value]) => ({
    from: plainDate(from),
    value,
    source: cite(`${id} of ${from}`),
    confidence: 'confirmed',
  })),
})

/** The rate of late interest: 10, 8.5 and 12 percent. */
const lateRate = parameter<string>('zz.late-rate', 'percent-per-year', [
  ['2024-01-01', '10'],
  ['2025-07-01', '8.5'],
  ['2026-01-01', '12'],
])

/** What the law adds to the reference rate: 8 points. */
const margin = parameter<string>('zz.margin', 'percent-per-year', [['2024-01-01', '8']])

/** The highest fee of a letter: 5.00, from 2026 on 6.00. */
const feeMax = parameter<number>('zz.fee-max', 'minor-units', [
  ['2024-01-01', 500],
  ['2026-01-01', 600],
])

const deadlineMin = parameter<number>('zz.deadline-min', 'days', [['2024-01-01', 14]])
const feeWindow = parameter<number>('zz.fee-window', 'days', [['2024-01-01', 30]])
const fixedSum = parameter<number>('zz.fixed-sum', 'minor-units', [['2024-01-01', 4000]])

/** Weekends and 1 May are days off. */
export const calendar: Calendar = {
  holidayOn: (day) => (partsOf(day).month === 5 && partsOf(day).day === 1 ? 'May day' : null),
  isWorkingDay: (day) => weekdayOf(day) < 6 && calendar.holidayOn(day) === null,
  rollOver: { dueDay: true, deadline: true, source: cite('Calendar act § 1') },
  source: cite('Calendar act'),
}

/** Actual days over 365, from the day after the due day through the day of payment. */
const interest: InterestRules = {
  convention: { dayCount: 'actual/365', rounding: 'half-up' },
  startOf: ({ dueOn }) =>
    ok({ on: addDays(dueOn, 1), source: cite('Interest act § 2'), uses: [], assumed: [] }),
  startRule: { en: 'Interest runs from the day after the due day.' },
  includesPaymentDay: true,
  source: cite('Interest act § 1'),
  ratesIn: (period) => {
    const segments = segmentsOf(lateRate, period)
    if (!segments.ok) return segments
    return ok(
      segments.value.map(({ period: of, value, use }) => ({
        period: of,
        ratePpm: rate(value),
        uses: [use],
      })),
    )
  },
  marginOn: (day) => {
    const found = inForceOn(margin, day)
    return found.ok ? ok({ ppm: rate(found.value.value), uses: [found.value.use] }) : found
  },
}

/** How many letters charged a fee within the last 30 days. */
const recentFees: DerivedFact = {
  id: 'law.recentFees',
  type: 'integer',
  unit: 'count',
  isNullable: false,
  changes: 'scheduled',
  label: { en: 'Recent fees' },
  description: 'Letters with a fee that were sent within thirty days.',
  valueOn: (state, day) => {
    const window = inForceOn(feeWindow, day)
    if (!window.ok) return window
    const from = addDays(day, -window.value.value)
    const recent = state.letters.filter((one) => one.feeMinor > 0 && one.sentOn > from)
    return ok({ value: recent.length, uses: [window.value.use] })
  },
  nextChange: (state, day) => {
    const ends = state.letters
      .filter((one) => one.feeMinor > 0)
      .map((one) => addDays(one.sentOn, 30))
    return ends.filter((end) => end > day).sort()[0] ?? null
  },
}

/** A comparison. */
export const is = (fact: string, operator: Operator, value: Wanted): Condition => ({
  fact,
  operator,
  value,
})

/** A limit of the made-up law, in force since 2024 unless it says otherwise. */
export const limit = (
  id: string,
  on: Limit['on'],
  so: { readonly requires: Condition; readonly otherwise: Remedy } & Partial<Limit>,
): Limit => ({
  id,
  on,
  title: { en: `Rule ${id}` },
  source: cite(`Dunning act, ${id}`),
  from: plainDate('2024-01-01'),
  ...so,
})

const hasFee = is('proposal.feeMinor', 'greaterThan', 0)

/** Limits with each of the remedies. */
const limits: readonly Limit[] = [
  limit('zz.fee-cap', 'remind', {
    requires: is('proposal.feeMinor', 'lessThanInclusive', { parameter: 'zz.fee-max' }),
    otherwise: 'cap',
  }),
  limit('zz.fee-early', 'remind', {
    when: hasFee,
    requires: is('daysSinceDue', 'greaterThanInclusive', 14),
    otherwise: 'waive',
    isOnlyEarly: true,
  }),
  limit('zz.fee-count', 'remind', {
    when: hasFee,
    requires: is('law.recentFees', 'lessThan', 2),
    otherwise: 'waive',
  }),
  limit('zz.notice-deadline', 'notice', {
    requires: is('proposal.payWithinDays', 'greaterThanInclusive', {
      parameter: 'zz.deadline-min',
    }),
    otherwise: 'raise',
  }),
  limit('zz.notice-first', 'hand-over', {
    requires: is('daysSinceNoticePayBy', 'greaterThanInclusive', 1),
    otherwise: 'postpone',
  }),
  limit('zz.no-dispute', 'hand-over', {
    requires: is('isDisputed', 'equal', false),
    otherwise: 'forbid',
  }),
  limit('zz.old-demand', 'demand', {
    requires: is('daysSinceDue', 'greaterThanInclusive', 60),
    otherwise: 'postpone',
    until: plainDate('2026-03-01'),
  }),
]

/** The made-up country. */
export const zz: Jurisdiction = {
  country: 'ZZ',
  name: { en: 'Zedland' },
  currency: 'EUR',
  languages: ['en'],
  release: 'zz-1',
  parameters: [lateRate, margin, feeMax, deadlineMin, feeWindow, fixedSum],
  calendar,
  interest,
  limits,
  letterContents: [],
  facts: [recentFees],
  requiredFacts: ['debtorKind', 'isDisputed', 'isInsolvent'],
  allocation: {
    order: ['fees', 'interest', 'principal'],
    isCreditorsChoice: true,
    source: cite('Payment act § 1'),
  },
  feeMax: ({ sentOn }) => {
    const found = inForceOn(feeMax, sentOn)
    return found.ok ? ok({ minor: found.value.value, uses: [found.value.use] }) : found
  },
  compensation: ({ debtorKind }, claimedOn) => {
    if (debtorKind === 'consumer') return ok(null)
    const found = inForceOn(fixedSum, claimedOn)
    return found.ok ? ok({ minor: found.value.value, uses: [found.value.use] }) : found
  },
  compensationOffsetsFees: true,
  collectionStages: ['agency'],
  collectionCost: ({ principalMinor, stage }) =>
    stage === 'agency'
      ? ok({ minor: principalMinor / 10, uses: [] })
      : refused({ code: 'unknown-stage', stage }),
  totalCostCap: () => ok(null),
  limitation: ({ dueOn, interruptions }) =>
    ok({
      on: addYears(interruptions.at(-1)?.on ?? dueOn, 3),
      source: cite('Limitation act § 2'),
      uses: [],
    }),
  policies: [],
  pending: [],
}
