import type { BalanceRules } from '../claim/balance.ts'
import type { ClaimEvent, ClaimEventOf, DebtorKind } from '../claim/event.ts'
import { foldClaim } from '../claim/fold.ts'
import type { ClaimState } from '../claim/state.ts'
import { money } from '../domain/money.ts'
import { addDays, type PlainDate, plainDate } from '../domain/plain-date.ts'
import { assert } from '../domain/result.ts'
import { compilePolicy } from '../policy/compile.ts'
import type { PolicyDocument, PolicyInput } from '../policy/document.ts'
import { readPolicy } from '../policy/read.ts'
import type { RuleSet } from '../policy/rule-set.ts'
import { zz } from './fixture.ts'

/** Fees before interest before principal; a fee alone keeps a claim open. */
export const balanceRules: BalanceRules = {
  allocation: ['fees', 'interest', 'principal'],
  unpaidFeesKeepOpen: true,
}

/** An invoice of 1 000.00 EUR of 2 January 2026, due on Monday 2 February 2026. */
export const imported = (
  so: { readonly dueOn?: string; readonly kind?: DebtorKind | null; readonly minor?: number } = {},
): ClaimEventOf<'invoice-imported'> => ({
  type: 'invoice-imported',
  on: plainDate('2026-01-02'),
  invoice: {
    number: '7',
    amount: money(so.minor ?? 100_000, 'EUR'),
    issuedOn: plainDate('2026-01-02'),
    dueOn: plainDate(so.dueOn ?? '2026-02-02'),
  },
  debtor: { kind: so.kind === undefined ? 'consumer' : so.kind, country: 'ZZ' },
  isCommercial: false,
})

/** The claim of `imported` after more events. */
export const claimAfter = (
  events: readonly ClaimEvent[] = [],
  so: { readonly first?: ClaimEvent; readonly rules?: BalanceRules } = {},
): ClaimState => foldClaim('claim-7', [so.first ?? imported(), ...events], so.rules ?? balanceRules)

/** A payment by the debtor. */
export const paid = (
  on: string,
  amountMinor: number,
  covers?: 'principal' | 'interest' | 'fees',
): ClaimEvent => ({
  type: 'payment-received',
  on: plainDate(on),
  amountMinor,
  source: 'debtor',
  ...(covers === undefined ? {} : { covers }),
})

/** A letter that went out, to pay within 14 days. */
export const sent = (
  type: 'reminder-sent' | 'notice-sent' | 'demand-sent',
  on: string,
  so: {
    readonly fee?: number
    readonly interest?: number
    readonly compensation?: number
    /** Part of the fee that earlier compensation covers. */
    readonly setOff?: number
    /** Id of the policy's step; the kind of event, when absent. */
    readonly step?: string
  } = {},
): ClaimEvent => ({
  type,
  on: plainDate(on),
  decisionId: `${type}/${on}`,
  step: so.step ?? type,
  feeMinor: so.fee ?? 0,
  compensationMinor: so.compensation ?? 0,
  ...(so.setOff === undefined ? {} : { setOffMinor: so.setOff }),
  interestMinor: so.interest ?? 0,
  payWithinDays: 14,
  payBy: addDays(plainDate(on), 14),
  channel: 'mail',
  contentHash: null,
})

/** A policy of the made-up country: a reminder two weeks after the due day, a notice, an agency. */
export function policy(so: Partial<PolicyInput> = {}): PolicyDocument {
  const read = readPolicy({
    format: 1,
    id: 'zz-plain',
    title: { en: 'Plain' },
    jurisdiction: 'ZZ',
    start: 'grace',
    steps: plainSteps,
    templates: { letter: { en: { subject: 'Please pay', body: 'You owe us money.' } } },
    ...so,
  })
  assert(read.ok, 'the policy of a test does not read')
  return read.value
}

const letterStep = {
  fee: 'statutory-maximum',
  interest: 'statutory',
  payWithinDays: 14,
  template: 'letter',
} as const

/** The steps of `policy`. */
export const plainSteps = {
  grace: { kind: 'wait', days: 14, since: 'due-day', next: 'reminder' },
  reminder: { kind: 'remind', ...letterStep, next: 'wait-1' },
  'wait-1': { kind: 'wait', days: 1, since: 'pay-by-day', next: 'notice' },
  notice: { kind: 'notice', ...letterStep, fee: 'none', next: 'wait-2' },
  'wait-2': { kind: 'wait', days: 1, since: 'pay-by-day', next: 'agency' },
  agency: { kind: 'hand-over', mode: 'send' },
} as const satisfies PolicyInput['steps']

/** What a policy compiles to. */
export function ruleSet(so: Partial<PolicyInput> = {}): RuleSet {
  const compiled = compilePolicy(policy(so), zz)
  assert(compiled.ok, 'the policy of a test does not compile')
  return compiled.value
}

/** A day of a test. */
export const on = (text: string): PlainDate => plainDate(text)
