import { norway } from '@forfall/jurisdictions'
import {
  type Condition,
  compilePolicy,
  type Operator,
  type PolicyInput,
  policyDocumentSchema,
  type RuleSet,
  type Wanted,
} from '@forfall/rules'

const is = (fact: string, operator: Operator, value: Wanted): Condition => ({
  fact,
  operator,
  value,
})

const letter = {
  fee: 'statutory-maximum',
  interest: 'statutory',
  payWithinDays: 14,
  template: 'reminder-1',
} as const

const isTrader: Condition = is('debtorKind', 'in', ['business', 'public'])
const isLarge = is('outstandingMinor', 'greaterThanInclusive', 5_000_000)
const paidLately = is('daysSinceLastPayment', 'lessThan', 10)
const onlyFees = is('outstandingMinor', 'lessThanInclusive', { fact: 'feesMinor' })
const isSmall: Condition = {
  all: [is('outstandingMinor', 'lessThan', 10_000), is('isForeignCurrency', 'equal', false)],
}

/** Branches as a house with several courses draws them, on top of what the default policy watches for. */
const steps: PolicyInput['steps'] = {
  grace: { kind: 'wait', days: 14, since: 'due-day', next: 'sort' },
  sort: {
    kind: 'branch',
    cases: [
      { when: isSmall, next: 'too-small' },
      { when: { all: [isLarge, { not: isTrader }] }, next: 'look-at-large' },
      { when: isTrader, next: 'trader-reminder' },
    ],
    otherwise: 'reminder',
  },
  'too-small': { kind: 'stop', reason: 'below-minimum' },
  'look-at-large': { kind: 'review', reason: 'large-claim', next: 'trader-reminder' },
  reminder: { kind: 'remind', ...letter, on: 'working-day', next: 'after-reminder' },
  'after-reminder': { kind: 'wait', days: 1, since: 'pay-by-day', next: 'answered' },
  answered: {
    kind: 'branch',
    cases: [
      { when: onlyFees, next: 'write-off' },
      { when: { any: [paidLately, is('feesMinor', 'equal', 0)] }, next: 'patience' },
    ],
    otherwise: 'second-reminder',
  },
  patience: { kind: 'hold', reason: 'paying', days: 10, next: 'still-open' },
  'still-open': {
    kind: 'branch',
    cases: [{ when: onlyFees, next: 'write-off' }],
    otherwise: 'second-reminder',
  },
  'write-off': { kind: 'stop', reason: 'only-fees-left' },
  'second-reminder': { kind: 'remind', ...letter, on: 'working-day', next: 'after-second' },
  'after-second': { kind: 'wait', days: 7, since: 'pay-by-day', next: 'warn' },
  warn: {
    kind: 'branch',
    cases: [
      { when: onlyFees, next: 'write-off' },
      { when: { all: [paidLately, is('remindersSent', 'lessThan', 4)] }, next: 'second-reminder' },
    ],
    otherwise: 'notice',
  },
  'trader-reminder': { kind: 'remind', ...letter, next: 'after-trader' },
  'after-trader': { kind: 'wait', days: 3, since: 'pay-by-day', next: 'trader-warn' },
  'trader-warn': {
    kind: 'branch',
    cases: [
      { when: onlyFees, next: 'write-off' },
      { when: { not: is('debtorKind', 'notEqual', 'public') }, next: 'call' },
    ],
    otherwise: 'notice',
  },
  call: { kind: 'message', channel: 'phone', template: 'call', next: 'after-call' },
  'after-call': { kind: 'wait', days: 5, since: 'step', next: 'notice' },
  notice: { kind: 'notice', ...letter, template: 'notice', next: 'after-notice' },
  'after-notice': { kind: 'wait', days: 1, since: 'pay-by-day', next: 'last-look' },
  'last-look': {
    kind: 'branch',
    cases: [
      { when: onlyFees, next: 'write-off' },
      { when: isLarge, next: 'look-again' },
    ],
    otherwise: 'agency',
  },
  'look-again': { kind: 'review', reason: 'large-claim', next: 'agency' },
  agency: { kind: 'hand-over' },
}

/** The default policy for consumers in Norway with a longer course: 25 rules over 15 facts. */
export function benchRuleSet(): RuleSet {
  const base = norway.policies[0]
  const document = policyDocumentSchema.parse({ ...base, start: 'grace', steps })
  const compiled = compilePolicy(document, norway)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem))
  return compiled.value
}
