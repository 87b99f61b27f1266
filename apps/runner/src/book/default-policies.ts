import {
  type Jurisdiction,
  ok,
  type PlainDate,
  type PolicyDocument,
  policyHash,
} from '@forfall/rules'
import { insertPolicyVersion, policyVersion } from '../store/policies.ts'
import { transact } from '../store/sql.ts'
import type { Store } from '../store/store.ts'

/**
 * Publishes each default policy of the laws that is not in the book as it reads today.
 *
 * A changed default becomes a new version for new claims; running claims stay on theirs.
 */
export function publishDefaults(
  store: Store,
  jurisdictions: readonly Jurisdiction[],
  effectiveFrom: PlainDate,
): void {
  const isMissing = (document: PolicyDocument): boolean =>
    policyVersion(store, document.id, null)?.hash !== policyHash(document)
  const documents = jurisdictions.flatMap(({ policies }) => policies)
  if (!documents.some(isMissing)) return
  transact(store, () => {
    for (const document of documents.filter(isMissing)) publish(store, document, effectiveFrom)
    return ok(null)
  })
}

function publish(store: Store, document: PolicyDocument, effectiveFrom: PlainDate): void {
  const newest = policyVersion(store, document.id, null)
  insertPolicyVersion(store, {
    policyId: document.id,
    version: (newest?.version ?? 0) + 1,
    hash: policyHash(document),
    jurisdiction: document.jurisdiction,
    document: JSON.stringify(document),
    stepCount: Object.keys(document.steps).length,
    effectiveFrom,
  })
}
