import {
  type Assignment,
  assignmentFacts,
  assignmentScopes,
  assignPolicy,
  type Candidate,
  type ClaimState,
  type Jurisdiction,
  type Override,
  type PlainDate,
  policyDocumentSchema,
} from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { foldedClaim } from '../book/fold.ts'
import { assignmentOn } from '../store/assignments.ts'
import type { StoredClaim } from '../store/claims.ts'
import { versionsInForce } from '../store/versions-in-force.ts'
import { placeClaim, placementOn } from './place-claim.ts'

/** What takes new claims on a day, read once for many claims. */
export type Intake = { readonly day: PlainDate; readonly candidates: readonly Candidate[] }

/** What takes new claims on a day. */
export const intakeOn = ({ store }: Book, day: PlainDate): Intake => ({
  day,
  candidates: versionsInForce(store, day).map(({ document, ...version }) => ({
    ...version,
    appliesTo: policyDocumentSchema.parse(JSON.parse(document)).appliesTo ?? null,
  })),
})

/** A claim that is to be put on a policy. */
export type ToAssign = Pick<StoredClaim, 'id' | 'debtorId' | 'creditorId'> & {
  readonly law: Jurisdiction | null
  readonly state: ClaimState
}

/**
 * The policy version for a claim, by what was chosen for it, its debtor or its creditor, else by what
 * the policies are for. Facts count as they are on its due day.
 */
export function assignmentOf(
  { store }: Book,
  { day, candidates }: Intake,
  { id, debtorId, creditorId, law, state }: ToAssign,
): Assignment {
  const subjects = { claim: id, debtor: debtorId, creditor: creditorId }
  const overrides = assignmentScopes.flatMap((scope): readonly Override[] => {
    const made = assignmentOn(store, { scope, subjectId: subjects[scope] }, day)
    const policyId = made?.policyId ?? null
    return policyId === null ? [] : [{ scope, policyId }]
  })
  const facts = law === null ? {} : assignmentFacts(state, state.invoice.dueOn, law)
  return assignPolicy(candidates, overrides, { country: law?.country ?? null, facts })
}

/**
 * Puts a claim under a law and the policy that fits it now, unless something was decided on it or it is
 * there already. Belongs inside a transaction.
 *
 * @returns whether it was put anywhere
 */
export function placeAnew(
  book: Book,
  intake: Intake,
  {
    claim,
    ...to
  }: {
    readonly claim: StoredClaim
    readonly jurisdiction: string | null
    readonly on: PlainDate
  },
): boolean {
  const { state } = foldedClaim(book, claim)
  if (state.sequence > 0) return false
  const law = book.lawOf(to.jurisdiction)
  const { chosen } = assignmentOf(book, intake, { ...claim, law, state })
  const placement = placementOn(to.jurisdiction, chosen)
  const isThere =
    claim.jurisdiction === placement.jurisdiction &&
    claim.policyId === placement.policyId &&
    claim.policyVersion === placement.policyVersion
  if (isThere) return false
  placeClaim(book, claim, { on: to.on, placement })
  return true
}
