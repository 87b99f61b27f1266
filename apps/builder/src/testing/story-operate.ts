import { plainDate } from '@forfall/rules'
import type { ActionRow, CheckedUpload, RunRow, SentText } from '../app/api.ts'
import type { StoryAnswers } from './story-server.tsx'

const day = plainDate('2026-03-17')

/** An operator of the book, and what filters offer. */
export const operator: StoryAnswers = {
  health: { status: 'ok', today: '2026-03-20' },
  'people.me': {
    kind: 'person',
    id: 'berg',
    name: 'Anna Berg',
    scopes: ['book:read', 'claims:import', 'claims:write', 'actions:release', 'runs:start'],
  },
  'people.names': { people: [{ userId: 'berg', name: 'Anna Berg' }] },
  'claims.choices': {
    creditors: [{ id: 'fjord', name: 'Fjord Strøm AS' }],
    countries: ['NO', 'FI'],
    currencies: ['NOK', 'EUR'],
    policies: [{ policyId: 'no-consumer', version: 1 }],
  },
  'claims.counts': { total: 2, byNext: { notice: 1, none: 1 } },
  'law.countries': [],
}

/** Somebody who may look and nothing else. */
export const reader: StoryAnswers = {
  ...operator,
  'people.me': { kind: 'person', id: 'berg', name: 'Anna Berg', scopes: ['book:read'] },
}

const amounts: SentText['sent']['amounts'] = {
  currency: 'NOK',
  principalMinor: 100_000,
  interest: { lines: [], accruedMinor: 480, paidMinor: 0, dueMinor: 480 },
  fees: {
    chargedMinor: 3800,
    compensationMinor: 0,
    paidMinor: 0,
    newMinor: 0,
    dueMinor: 3800,
  },
  totalMinor: 104_280,
}

const action: ActionRow['action'] = {
  kind: 'notice',
  step: 'notice',
  mode: 'create',
  template: 'no-notice',
  feeMinor: 0,
  payWithinDays: 14,
  compensationMinor: 0,
  payBy: plainDate('2026-04-01'),
}

/** A notice that waits for a person. */
export const waitingNotice: ActionRow = {
  id: '1001/2/notice',
  claimId: 'claim-1001',
  invoiceNumber: '1001',
  creditorName: 'Fjord Strøm AS',
  debtorId: 'kari',
  debtorName: 'Kari Nordmann',
  jurisdiction: 'NO',
  policyId: 'no-consumer',
  policyVersion: 1,
  kind: 'notice',
  mode: 'create',
  step: 'notice',
  stepTitle: 'Notice of collection',
  status: 'pending',
  isReleased: false,
  decidedOn: day,
  dueOn: day,
  sentOn: null,
  attempts: 0,
  lastError: null,
  action,
  amounts,
  change: null,
}

/** The notice as a letter. */
export const sentNotice: SentText['sent'] = {
  id: waitingNotice.id,
  day,
  decidedOn: day,
  action,
  amounts,
  claim: {
    id: 'claim-1001',
    invoiceNumber: '1001',
    issuedOn: plainDate('2026-02-01'),
    dueOn: plainDate('2026-02-16'),
    paymentReference: null,
    jurisdiction: 'NO',
    policyId: 'no-consumer',
    policyVersion: 1,
  },
  creditor: { name: 'Fjord Strøm AS', organisationNumber: '987654325', country: 'NO' },
  debtor: {
    name: 'Kari Nordmann',
    kind: 'consumer',
    country: 'NO',
    organisationNumber: null,
    customerNumber: null,
    email: null,
    street: 'Storgata 1',
    postalCode: '0155',
    city: 'Oslo',
  },
  letter: {
    language: 'nb',
    subject: 'Inkassovarsel, faktura 1001',
    body: 'Vi kan ikke se at faktura 1001 er betalt.\n\nBetal innen 1. april 2026.',
  },
  citations: [{ text: 'inkassoloven § 9' }],
  contentHash: 'a'.repeat(64),
}

/** A run that is over and met one problem. */
export const finishedRun: RunRow = {
  id: 'run-1',
  asOf: day,
  status: 'finished',
  phase: 'dispatch',
  total: 120,
  counters: {
    looked: 120,
    decidingMs: 300,
    emitted: 14,
    byKind: { remind: 12, notice: 2 },
    sent: 11,
    announced: 1,
    withdrawn: 1,
    kept: 2,
    failed: 0,
    skipped: 1,
  },
  perSecond: 400,
  notes: [
    { code: 'event-after-day', claimId: 'claim-1001', text: 'The log goes on to 2026-04-01.' },
  ],
  startedAt: '2026-03-17T06:00:00.000Z',
  finishedAt: '2026-03-17T06:00:01.000Z',
}

/** A file of two records, one with an amount that is none. */
export const badFile: CheckedUpload = {
  file: 'march.csv',
  format: null,
  contentHash: 'b'.repeat(64),
  byteCount: 900,
  counts: null,
  recordCount: 0,
  records: [],
  problems: [
    {
      code: 'value-unreadable',
      place: { file: 'march.csv', line: 3, path: 'amount', record: '1002' },
      text: 'The amount "12,3,4" is none.',
    },
  ],
  remarks: [],
  importedBefore: null,
}

/** The same file, mended. */
export const goodFile: CheckedUpload = {
  ...badFile,
  format: 'csv',
  counts: { newClaims: 2, knownClaims: 0, completedClaims: 0, newEvents: 2, knownEvents: 0 },
  recordCount: 1,
  records: [
    {
      kind: 'invoice',
      place: { file: 'march.csv', line: 2 },
      number: '1002',
      debtorName: 'Ola Nordmann',
      amountMinor: 50_000,
      currency: 'NOK',
      outcome: 'new',
    },
  ],
  problems: [],
}
