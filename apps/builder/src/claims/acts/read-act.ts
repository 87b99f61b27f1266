import { type DebtorKind, type PlainDate, parsePlainDate } from '@forfall/rules'
import type { Happening } from '../../app/api.ts'
import { readAmount } from '../../inspector/form/written.ts'
import type { MessageId } from '../../messages/catalogues.ts'
import { type ActField, type ActKind, acts } from './act-kinds.ts'

/** What stands in the fields of the form, as it was typed. */
export type ActDraft = {
  readonly on: string
  readonly reason: string
  readonly amount: string
  readonly reference: string
  readonly until: string
  readonly outcome: 'claim-stands' | 'claim-lowered' | 'claim-falls'
  readonly stopped: boolean
  readonly by: 'acknowledgement' | 'legal-step'
  readonly instalments: readonly InstalmentDraft[]
  readonly debtorKind: DebtorKind | ''
  readonly isCommercial: '' | 'yes' | 'no'
}

/** An instalment, as it was typed. */
export type InstalmentDraft = { readonly dueOn: string; readonly amount: string }

/** A form with nothing in it, for a day. */
export const emptyDraft = (today: PlainDate): ActDraft => ({
  on: today,
  reason: '',
  amount: '',
  reference: '',
  until: '',
  outcome: 'claim-stands',
  stopped: true,
  by: 'acknowledgement',
  instalments: [],
  debtorKind: '',
  isCommercial: '',
})

/** What is wrong with fields, by their names. */
export type DraftProblems = Partial<Record<ActField | 'on' | 'reason', MessageId>>

/** What is sent: a payment, or something else that happened. */
export type ReadAct =
  | {
      readonly kind: 'payment'
      readonly on: PlainDate
      readonly amountMinor: number
      readonly reference: string
    }
  | { readonly kind: 'happening'; readonly happening: Happening }

/** Reads a form; what is wrong with it instead, where something is. */
export function readAct(
  kind: ActKind,
  draft: ActDraft,
  today: PlainDate,
): { readonly act: ReadAct } | { readonly problems: DraftProblems } {
  const problems = problemsOf(kind, draft, today)
  const on = parsePlainDate(draft.on)
  if (Object.keys(problems).length > 0 || on === null) return { problems }
  if (kind === 'payment') {
    const amountMinor = readAmount(draft.amount) ?? 0
    return { act: { kind: 'payment', on, amountMinor, reference: draft.reference.trim() } }
  }
  return { act: { kind: 'happening', happening: happeningOf(kind, draft, on) } }
}

function problemsOf(kind: ActKind, draft: ActDraft, today: PlainDate): DraftProblems {
  const problems: DraftProblems = {}
  const on = parsePlainDate(draft.on)
  if (on === null) problems.on = 'operate.day-needed'
  else if (on > today) problems.on = 'operate.day-in-future'
  if (kind !== 'payment' && draft.reason.trim() === '') problems.reason = 'operate.reason-needed'
  for (const field of fieldsAsked(kind, draft)) {
    const problem = checks[field]?.(draft) ?? null
    if (problem !== null) problems[field] = problem
  }
  return problems
}

/** The fields that are asked for; what is taken off is only where a dispute lowered the claim. */
export const fieldsAsked = (kind: ActKind, { outcome }: ActDraft): readonly ActField[] =>
  kind === 'dispute-settled' && outcome === 'claim-lowered'
    ? ['outcome', 'amount']
    : acts[kind].fields

const isAmount = (text: string): boolean => (readAmount(text) ?? 0) > 0

const checks: { readonly [field in ActField]?: (draft: ActDraft) => MessageId | null } = {
  amount: ({ amount }) => (isAmount(amount) ? null : 'operate.amount-needed'),
  until: ({ until, on }) => {
    if (until === '') return null
    const day = parsePlainDate(until)
    if (day === null) return 'operate.day-needed'
    return day > on ? null : 'operate.until-later'
  },
  instalments: ({ instalments }) =>
    instalments.every(({ dueOn, amount }) => parsePlainDate(dueOn) !== null && isAmount(amount))
      ? null
      : 'operate.instalments-needed',
  debtorKind: ({ debtorKind, isCommercial }) =>
    debtorKind === '' && isCommercial === '' ? 'operate.fact-needed' : null,
}

function happeningOf(kind: Exclude<ActKind, 'payment'>, draft: ActDraft, on: PlainDate): Happening {
  const base = { on, reason: draft.reason.trim() }
  const amountMinor = readAmount(draft.amount) ?? 0
  const until = parsePlainDate(draft.until)
  switch (kind) {
    case 'credit': {
      const reference = draft.reference.trim()
      return { kind, ...base, amountMinor, ...(reference === '' ? {} : { reference }) }
    }
    case 'dispute-settled': {
      const { outcome } = draft
      const lowered = outcome === 'claim-lowered' ? { creditMinor: amountMinor } : {}
      return { kind, ...base, outcome, ...lowered }
    }
    case 'hold':
      return { kind, ...base, until }
    case 'payment-plan':
      return { kind, ...base, until, instalments: draft.instalments.map(instalmentOf) }
    case 'customer-stop':
      return { kind, ...base, stopped: draft.stopped }
    case 'limitation-interrupted':
      return { kind, ...base, by: draft.by }
    case 'facts':
      return { kind, ...base, facts: factsOf(draft) }
    default:
      return { kind, ...base }
  }
}

const instalmentOf = ({ dueOn, amount }: InstalmentDraft) => ({
  dueOn: parsePlainDate(dueOn) ?? dueOn,
  amountMinor: readAmount(amount) ?? 0,
})

const factsOf = ({ debtorKind, isCommercial }: ActDraft) => ({
  ...(debtorKind === '' ? {} : { debtorKind }),
  ...(isCommercial === '' ? {} : { isCommercial: isCommercial === 'yes' }),
})
