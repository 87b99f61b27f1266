import { ok, type PlainDate, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { audit } from '../store/audit.ts'
import type { PolicyPin } from '../store/claims.ts'
import { policyVersion } from '../store/policies.ts'
import { transact } from '../store/transact.ts'
import { insertRetirement, type RetirementRow, retirementOf } from '../store/versions-in-force.ts'

/** The end of a version: the first day on which it takes no new claims, today or later, and why. */
export type Retiring = PolicyPin & { readonly from: PlainDate; readonly reason: string }

/**
 * Ends a version for new claims. Claims that are on it stay, and go on. No older version comes back: the
 * policy takes no new claims until another version of it begins.
 *
 * @problem policy-not-found
 * @problem day-in-past
 * @problem version-retired it has its end already
 */
export function retireVersion(
  { store }: Book,
  { policyId, version, from, reason }: Retiring,
  today: PlainDate,
): Result<RetirementRow, BookProblem> {
  return transact<RetirementRow, BookProblem>(store, () => {
    if (policyVersion(store, policyId, version) === undefined)
      return refused({ code: 'policy-not-found', policyId, version })
    if (from < today) return refused({ code: 'day-in-past', day: from, today })
    const ended = retirementOf(store, { policyId, version })
    if (ended !== undefined)
      return refused({ code: 'version-retired', policyId, version, from: ended.from })
    audit(store, { kind: 'policy-retired', subject: policyId, data: { version, from } })
    return ok(insertRetirement(store, { policyId, version, from, reason }))
  })
}
