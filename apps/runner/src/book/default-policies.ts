import {
  type Jurisdiction,
  ok,
  type PlainDate,
  type PolicyDocument,
  policyHash,
} from '@forfall/rules'
import { audit } from '../store/audit.ts'
import { insertPolicyVersion, policyVersion } from '../store/policies.ts'
import type { Store } from '../store/store.ts'
import { transact } from '../store/transact.ts'
import { retirementOf } from '../store/versions-in-force.ts'
import { recordedLaw } from './recorded-law.ts'
import { versionHash } from './version-hash.ts'

/** Who publishes the policies that come with the release. */
const releaseAuthor = 'release'

/**
 * Publishes each default policy of the laws that is not in the book as it reads today.
 *
 * A changed default becomes a new version for new claims; running claims stay on theirs. A policy that
 * people have published or retired a version of is theirs from then on: no release changes it.
 */
export function publishDefaults(
  store: Store,
  jurisdictions: readonly Jurisdiction[],
  effectiveFrom: PlainDate,
): void {
  const isMissing = ({ document }: Shipped): boolean => {
    const newest = policyVersion(store, document.id, null)
    if (newest === undefined) return true
    if (retirementOf(store, newest) !== undefined) return false
    return newest.publishedBy === releaseAuthor && newest.hash !== policyHash(document)
  }
  const shipped = jurisdictions.flatMap((law) =>
    law.policies.map((document) => ({ law, document })),
  )
  if (!shipped.some(isMissing)) return
  transact(store, () => {
    const missing = shipped.filter(isMissing)
    for (const one of missing) publish(store, one, effectiveFrom)
    const policies = missing.map(({ document }) => document.id)
    audit(store, { kind: 'policies-shipped', subject: null, data: { policies } })
    return ok(null)
  })
}

type Shipped = { readonly law: Jurisdiction; readonly document: PolicyDocument }

function publish(store: Store, { law, document }: Shipped, effectiveFrom: PlainDate): void {
  const newest = policyVersion(store, document.id, null)
  const lawHash = recordedLaw(store, law)
  insertPolicyVersion(store, {
    policyId: document.id,
    version: (newest?.version ?? 0) + 1,
    hash: policyHash(document),
    jurisdiction: document.jurisdiction,
    document: JSON.stringify(document),
    stepCount: Object.keys(document.steps).length,
    effectiveFrom,
    contentHash: versionHash({ document, scenarios: [], lawHash }),
    lawHash,
    scenarios: '[]',
    authors: JSON.stringify([releaseAuthor]),
    approvedBy: null,
    publishedBy: releaseAuthor,
    submissionId: null,
    supersedes: newest?.version ?? null,
  })
}
