import type { AuditEntry } from '../../app/api.ts'

/** What an entry of the audit log can be about. */
export type AuditKind = AuditEntry['kind']

const known = {
  'draft-saved': true,
  'draft-discarded': true,
  'policy-submitted': true,
  'submission-withdrawn': true,
  'comment-written': true,
  'comment-resolved': true,
  'verdict-given': true,
  'policy-published': true,
  'policy-retired': true,
  'policy-assigned': true,
  'policies-shipped': true,
  'backtest-begun': true,
  'backtest-ended': true,
  'backtest-removed': true,
  'claims-moved': true,
  'move-undone': true,
  'file-imported': true,
  'payment-registered': true,
  'happening-recorded': true,
  'law-set': true,
  'claims-decided': true,
  'review-closed': true,
  'action-released': true,
  'action-changed': true,
  'action-dropped': true,
  'action-sent': true,
  'action-announced': true,
  'action-withdrawn': true,
  'debtor-stopped': true,
  'debtor-exported': true,
  'debtor-erased': true,
  'letters-erased': true,
  'retention-set': true,
  'person-invited': true,
  'invitation-withdrawn': true,
  'person-joined': true,
  'person-removed': true,
  'roles-changed': true,
  'password-link-made': true,
  'password-reset': true,
  'key-made': true,
  'key-revoked': true,
  'organisation-made': true,
} as const satisfies Readonly<Record<AuditKind, true>>

/** The kinds in the order in which they are chosen from: policies, claims, debtors, people. */
export const auditKinds = Object.keys(known) as readonly AuditKind[]
