import { assert, ok, type PlainDate, type PolicyDocument, policyHash } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { recordedLaw } from '../book/recorded-law.ts'
import { versionHash } from '../book/version-hash.ts'
import { audit } from '../store/audit.ts'
import type { PolicyPin } from '../store/claims.ts'
import { insertPolicyVersion, policyVersion } from '../store/policies.ts'
import { transact } from '../store/transact.ts'

/** A document of the book with what a test changes. */
export function changed(
  book: Book,
  policyId: string,
  change: (document: PolicyDocument) => Partial<PolicyDocument>,
): PolicyDocument {
  const newest = policyVersion(book.store, policyId, null)
  assert(newest !== undefined, `the test book has no policy ${policyId}`)
  const read = book.policyOf({ policyId, version: newest.version })
  assert(read.ok, `policy ${policyId} of the test book does not read`)
  const { document } = read.value
  return { ...document, ...change(document) }
}

/** Publishes a document as the next version of its policy, without review. */
export function freeze(book: Book, document: PolicyDocument, effectiveFrom: PlainDate): PolicyPin {
  const { store } = book
  const policyId = document.id
  const before = policyVersion(store, policyId, null)?.version ?? null
  const version = (before ?? 0) + 1
  const law = book.lawOf(document.jurisdiction)
  assert(law !== null, 'a policy of a test is for a law of this release')
  transact(store, () => {
    const lawHash = recordedLaw(store, law)
    audit(store, { kind: 'policy-published', subject: policyId, data: { version } })
    insertPolicyVersion(store, {
      ...{ policyId, version, effectiveFrom, lawHash, scenarios: '[]', authors: '["anna"]' },
      hash: policyHash(document),
      contentHash: versionHash({ document, scenarios: [], lawHash }),
      jurisdiction: document.jurisdiction,
      document: JSON.stringify(document),
      stepCount: Object.keys(document.steps).length,
      ...{ approvedBy: 'berit', publishedBy: 'anna', submissionId: null, supersedes: before },
    })
    return ok(null)
  })
  return { policyId, version }
}
