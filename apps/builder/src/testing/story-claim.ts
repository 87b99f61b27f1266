import { jurisdictionOf } from '@forfall/jurisdictions'
import {
  assert,
  balanceRulesOf,
  type ClaimEvent,
  compilePolicy,
  type Decision,
  decideAtOnce,
  foldClaim,
  plainDate,
} from '@forfall/rules'
import type { ClaimDetails, ClaimRow } from '../app/api.ts'
import { countryPolicy } from './story-editor.tsx'

const on = plainDate('2026-02-01')
const dueOn = plainDate('2026-02-16')
const today = plainDate('2026-03-10')

const events: readonly ClaimEvent[] = [
  {
    type: 'invoice-imported',
    on,
    invoice: { number: '1001', amount: { minor: 100_000, currency: 'NOK' }, issuedOn: on, dueOn },
    debtor: { kind: 'consumer', country: 'NO' },
    isCommercial: false,
  },
  {
    type: 'decision-made',
    on: plainDate('2026-03-02'),
    decisionId: '1001/1/reminder',
    step: 'reminder',
    action: 'remind',
    mode: 'send',
    moves: true,
    reason: null,
    until: null,
  },
  {
    type: 'reminder-sent',
    on: plainDate('2026-03-02'),
    decisionId: '1001/1/reminder',
    step: 'reminder',
    feeMinor: 3800,
    compensationMinor: 0,
    interestMinor: 480,
    payWithinDays: 14,
    payBy: plainDate('2026-03-16'),
    channel: 'file',
    contentHash: null,
  },
  {
    type: 'payment-received',
    on: plainDate('2026-03-09'),
    amountMinor: 50_000,
    source: 'debtor',
  },
]

/** A claim on a Norwegian consumer that was reminded of and half paid, as the book lists it. */
export const storyClaimRow: ClaimRow = {
  id: 'claim-1001',
  invoiceNumber: '1001',
  creditorId: 'fjord',
  creditorName: 'Fjord Strøm AS',
  debtorId: 'kari',
  debtorName: 'Kari Nordmann',
  debtorKind: 'consumer',
  jurisdiction: 'NO',
  currency: 'NOK',
  originalMinor: 100_000,
  outstandingMinor: 54_280,
  issuedOn: on,
  dueOn,
  paymentReference: null,
  position: 'reminder',
  ending: null,
  endedOn: null,
  isDisputed: false,
  heldUntil: null,
  policyId: 'no-consumer',
  policyVersion: 1,
  reviewOn: plainDate('2026-03-17'),
  next: {
    step: 'notice',
    stepTitle: 'Notice of collection',
    kind: 'notice',
    on: plainDate('2026-03-17'),
    why: 'The policy waits until 2026-03-17 before "notice".',
  },
  blockers: [
    {
      code: 'wait-not-over',
      text: 'The policy waits until 2026-03-17 before "notice".',
      citation: null,
      lawfulFrom: plainDate('2026-03-17'),
    },
  ],
}

/** The same claim in full, with a real decision about it. */
export const storyClaim = (): ClaimDetails => ({
  ...storyClaimRow,
  law: null,
  events: events.map(({ type, on: day, ...data }, seq) => ({
    seq,
    type,
    on: day,
    data,
    recordedAt: `${day}T08:30:00.000Z`,
    actor: { kind: 'person', id: 'berg' },
  })),
  letters: [],
  hold: null,
  plan: null,
  pending: null,
  decision: decided(),
  actions: [],
})

function decided(): Decision {
  const policy = countryPolicy('no-consumer')
  const jurisdiction = jurisdictionOf('NO')
  assert(jurisdiction !== null, 'Norway has law')
  const compiled = compilePolicy(policy, jurisdiction)
  assert(compiled.ok, 'the policy of a country runs')
  const state = foldClaim('claim-1001', events, balanceRulesOf(policy, jurisdiction))
  return decideAtOnce({ state, ruleSet: compiled.value, jurisdiction, day: today })
}
