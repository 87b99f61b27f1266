import {
  type Currency,
  type Happening,
  type HappeningOn,
  type Language,
  ok,
  type PlainDate,
  parsePlainDate,
  type Result,
  refused,
  type StatedFacts,
} from '@forfall/rules'
import { readAmount, writeAmount } from '../inspector/form/written.ts'
import { type HappeningKind, kindOf } from './run.ts'

/** Something that is to happen, as it is being written: every field of every kind, as text. */
export type EntryDraft = {
  readonly kind: HappeningKind
  readonly on: string
  readonly amount: string
  readonly covers: string
  readonly source: string
  readonly reason: string
  readonly until: string
  readonly by: string
  readonly outcome: string
  readonly fact: string
  readonly value: string
}

/** A field of what is to happen. */
export type EntryField = Exclude<keyof EntryDraft, 'kind'>

/** The fields of each kind, besides its day. */
export const fieldsOf: { readonly [kind in HappeningKind]: readonly EntryField[] } = {
  payment: ['amount', 'covers', 'source'],
  credit: ['amount'],
  dispute: [],
  'dispute-resolved': [],
  hold: ['reason', 'until'],
  'hold-lifted': [],
  insolvency: [],
  deceased: [],
  'customer-stop': [],
  'payment-plan': ['until'],
  'payment-plan-broken': [],
  withdrawn: [],
  'limitation-interrupted': ['by'],
  'review-closed': ['outcome'],
  fact: ['fact', 'value'],
}

/** Facts that can be stated here, besides those that an event of their own states. */
export const statableFacts = [
  'debtorKind',
  'isCommercial',
  'isDisputed',
  'isInsolvent',
  'isDeceased',
  'isCustomerStopped',
  'isDueDayAgreed',
  'hasInterestWarning',
  'isReminderFeeAgreed',
  'isDirectlyEnforceable',
] as const satisfies readonly (keyof StatedFacts)[]

/** A payment on a day, not yet written. */
export const newDraft = (on: PlainDate): EntryDraft => ({
  kind: 'payment',
  on,
  amount: '',
  covers: '',
  source: 'debtor',
  reason: '',
  until: '',
  by: 'acknowledgement',
  outcome: 'continue',
  fact: 'isCommercial',
  value: 'true',
})

/** What happens, to be written anew. */
export function draftOf({ on, happens }: HappeningOn, language: Language): EntryDraft {
  const [fact = 'isCommercial', value = null] = Object.entries(happens.fact ?? {})[0] ?? []
  return {
    ...newDraft(on),
    ...moneyDraft(happens, language),
    ...holdDraft(happens.hold ?? happens['payment-plan']),
    kind: kindOf(happens),
    by: happens['limitation-interrupted'] ?? 'acknowledgement',
    outcome: happens['review-closed'] ?? 'continue',
    fact,
    value: String(value),
  }
}

type MoneyDraft = Pick<EntryDraft, 'amount' | 'covers' | 'source'>

function moneyDraft({ payment, credit }: Happening, language: Language): Partial<MoneyDraft> {
  if (credit !== undefined) return { amount: writeAmount(credit.minor, language) }
  if (payment === undefined) return {}
  if ('minor' in payment) return { amount: writeAmount(payment.minor, language) }
  const { amount, covers = '', source } = payment
  return { amount: writeAmount(amount.minor, language), covers, source }
}

function holdDraft(
  so: Happening['hold'] | Happening['payment-plan'],
): Partial<Pick<EntryDraft, 'reason' | 'until'>> {
  if (typeof so === 'string') return { reason: so }
  if (typeof so !== 'object' || so === null) return {}
  const until = so.until ?? ''
  return 'reason' in so ? { reason: so.reason, until } : { until }
}

/** What is wrong with a draft, by the field. */
export type EntryProblem = {
  readonly field: EntryField
  readonly code: 'amount-needed' | 'day-needed' | 'event-early' | 'reason-needed' | 'until-early'
}

/** What a draft has to fit. */
export type EntryMeans = {
  readonly currency: Currency
  /** Nothing happens before the invoice was issued. */
  readonly from: PlainDate
  /** What is changed, of which the form shows a part only; `null` for something new. */
  readonly before: Happening | null
}

/** What a draft says; what is wrong with it, first field first. */
export function readEntry(draft: EntryDraft, means: EntryMeans): Result<HappeningOn, EntryProblem> {
  const on = parsePlainDate(draft.on)
  if (on === null) return refused({ field: 'on', code: 'day-needed' })
  if (on < means.from) return refused({ field: 'on', code: 'event-early' })
  const problem = problemIn(draft, on)
  if (problem !== null) return refused(problem)
  return ok({ on, happens: happeningIn(draft, means) })
}

function problemIn(
  { kind, amount, reason, until }: EntryDraft,
  on: PlainDate,
): EntryProblem | null {
  const asks = fieldsOf[kind]
  if (asks.includes('amount') && (readAmount(amount) ?? 0) <= 0)
    return { field: 'amount', code: 'amount-needed' }
  if (asks.includes('reason') && reason.trim() === '')
    return { field: 'reason', code: 'reason-needed' }
  if (!asks.includes('until') || until === '') return null
  const end = parsePlainDate(until)
  if (end === null) return { field: 'until', code: 'day-needed' }
  return end > on ? null : { field: 'until', code: 'until-early' }
}

function happeningIn(draft: EntryDraft, { currency, before }: EntryMeans): Happening {
  const { kind } = draft
  const amount = { minor: readAmount(draft.amount) ?? 0, currency }
  switch (kind) {
    case 'payment':
      return { payment: paymentIn(draft, amount) }
    case 'credit':
      return { credit: amount }
    case 'hold':
      return { hold: { reason: draft.reason.trim(), until: parsePlainDate(draft.until) } }
    case 'payment-plan':
      return { 'payment-plan': planIn(draft, before) }
    case 'limitation-interrupted':
      return { [kind]: draft.by === 'legal-step' ? 'legal-step' : 'acknowledgement' }
    case 'review-closed':
      return { [kind]: draft.outcome === 'stop' ? 'stop' : 'continue' }
    case 'fact':
      return { fact: { [draft.fact]: valueIn(draft.value) } }
    default:
      return { [kind]: before?.[kind] ?? true }
  }
}

/** A plan until a day, with the instalments it had. */
function planIn(
  { until }: EntryDraft,
  before: Happening | null,
): NonNullable<Happening['payment-plan']> {
  const plan = before?.['payment-plan']
  const { until: _until, ...kept } = typeof plan === 'object' && plan !== null ? plan : {}
  const end = parsePlainDate(until)
  return end === null ? kept : { ...kept, until: end }
}

function paymentIn(
  { covers, source }: EntryDraft,
  amount: { readonly minor: number; readonly currency: Currency },
): NonNullable<Happening['payment']> {
  const by = source === 'agency' ? 'agency' : 'debtor'
  const part = (['principal', 'interest', 'fees'] as const).find((one) => one === covers)
  if (part === undefined && by === 'debtor') return amount
  return part === undefined ? { amount, source: by } : { amount, source: by, covers: part }
}

/** A stated value; `null` where nobody knows. */
function valueIn(text: string): string | boolean | null {
  if (text === 'true' || text === 'false') return text === 'true'
  return text === 'null' ? null : text
}
