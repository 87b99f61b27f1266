import { canonicalJson } from '@forfall/rules'
import { sealFits } from '../store/entry-fits.ts'
import { listEntries } from '../store/read-audit.ts'
import type { Store } from '../store/store.ts'
import type { SubmissionRow } from '../store/submissions.ts'

/** More submissions than this of one policy are not looked through for one that is about to be published. */
const entriesMax = 1_000

/** Whether the audit log says of a submission what its row says: its hash and who its authors are. */
export function isSubmissionSealed(store: Store, submission: SubmissionRow): boolean {
  const { id, hash, authors, policyId } = submission
  const entries = listEntries(store, {
    ...{ kind: 'policy-submitted', subject: policyId, limit: entriesMax },
  })
  return entries.some((entry) => {
    const said = JSON.parse(entry.data) as { readonly [what: string]: unknown }
    const isOfIt = said['id'] === id && said['hash'] === hash
    return (
      isOfIt && canonicalJson(said['authors']) === canonicalJson(authors) && sealFits(store, entry)
    )
  })
}
