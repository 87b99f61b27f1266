import { type AssignmentScope, ok, type PlainDate, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { insertAssignment } from '../store/assignments.ts'
import { audit } from '../store/audit.ts'
import { claimById, type PolicyPin } from '../store/claims.ts'
import { debtorById } from '../store/debtors.ts'
import { creditorById } from '../store/parties.ts'
import { policyVersion } from '../store/policies.ts'
import { transact } from '../store/transact.ts'
import { intakeOn, placeAnew } from './assign.ts'
import { pinOf } from './place-claim.ts'

/** Which policy somebody wants for a claim, a debtor or a creditor. */
export type PolicyChoice = {
  readonly scope: AssignmentScope
  readonly subjectId: string
  /** `null` takes back what was chosen before. */
  readonly policyId: string | null
  /** First day on which it counts for claims that are placed. */
  readonly from: PlainDate
  readonly reason: string
}

/** A choice that was made. */
export type ChosenPolicy = Pick<PolicyChoice, 'scope' | 'subjectId' | 'policyId' | 'from'> & {
  readonly id: string
  /** Of a claim that was put elsewhere by it; `null` when no claim was. */
  readonly placedOn: PolicyPin | null
}

/**
 * Chooses a policy for the claims of a creditor or a debtor, or for one claim. It counts when a claim is
 * placed: when its invoice comes in, or its law is set. Claims that are on a policy stay on it; only a
 * claim that was chosen for itself, and on which nothing was decided, is placed at once.
 *
 * @problem claim-unknown, debtor-unknown, creditor-unknown, policy-not-found
 */
export function chooseFor(
  book: Book,
  choice: PolicyChoice,
  today: PlainDate,
): Result<ChosenPolicy, BookProblem> {
  const { store } = book
  const { reason, ...chosen } = choice
  const { scope, subjectId, policyId, from } = chosen
  return transact<ChosenPolicy, BookProblem>(store, () => {
    const unknown = unknownSubject(book, choice)
    if (unknown !== null) return refused(unknown)
    if (policyId !== null && policyVersion(store, policyId, null) === undefined)
      return refused({ code: 'policy-not-found', policyId, version: null })
    audit(store, { kind: 'policy-assigned', subject: subjectId, data: { scope, policyId, from } })
    const id = insertAssignment(store, choice)
    const isDue = scope === 'claim' && from <= today
    return ok({ ...chosen, id, placedOn: isDue ? placedAtOnce(book, subjectId, today) : null })
  })
}

function unknownSubject(
  { store }: Book,
  { scope, subjectId }: Pick<PolicyChoice, 'scope' | 'subjectId'>,
): BookProblem | null {
  if (scope === 'claim')
    return claimById(store, subjectId) === undefined
      ? { code: 'claim-unknown', claimId: subjectId }
      : null
  if (scope === 'debtor')
    return debtorById(store, subjectId) === undefined
      ? { code: 'debtor-unknown', debtorId: subjectId }
      : null
  return creditorById(store, subjectId) === undefined
    ? { code: 'creditor-unknown', creditorId: subjectId }
    : null
}

function placedAtOnce(book: Book, claimId: string, today: PlainDate): PolicyPin | null {
  const claim = claimById(book.store, claimId)
  if (claim === undefined) return null
  const to = { claim, jurisdiction: claim.jurisdiction, on: today }
  if (!placeAnew(book, intakeOn(book, today), to)) return null
  const placed = claimById(book.store, claimId)
  return placed === undefined ? null : pinOf(placed)
}
