/** The tables whose rows the audit log covers. */
export type CoveredTable = keyof typeof coveredColumns

/**
 * What the log covers of each table's rows, in the order in which it is hashed. All columns but the
 * entry's own number; of events also not the salt, which goes when their texts are erased.
 */
export const coveredColumns = {
  ClaimEvent: [
    ...['claimId', 'seq', 'organisationId', 'creditorId', 'type'],
    ...['on', 'data', 'recordedAt', 'externalKey'],
  ],
  Decision: [
    ...['id', 'organisationId', 'creditorId', 'claimId', 'day', 'kind', 'step', 'body'],
    ...['afterSeq', 'policyId', 'policyVersion', 'lawHash'],
  ],
  // Its creditor is a column of an earlier plan: a version was never of one creditor only.
  PolicyVersion: [
    ...['organisationId', 'policyId', 'version', 'hash', 'jurisdiction', 'document', 'stepCount'],
    ...['effectiveFrom', 'publishedAt', 'contentHash', 'lawHash', 'scenarios', 'authors'],
    ...['approvedBy', 'publishedBy', 'submissionId', 'supersedes'],
  ],
  Verdict: [
    ...['submissionId', 'reviewerId', 'organisationId', 'hash', 'verdict', 'statement', 'givenAt'],
  ],
  PolicyRetirement: [
    ...['organisationId', 'policyId', 'version', 'from', 'reason', 'retiredBy', 'retiredAt'],
  ],
  PolicyAssignment: [
    ...['id', 'organisationId', 'scope', 'subjectId', 'policyId', 'from', 'reason'],
    ...['madeBy', 'madeAt'],
  ],
} as const satisfies { readonly [table: string]: readonly string[] }
