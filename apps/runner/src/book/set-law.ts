import { ok, type PlainDate, type Result, refused } from '@forfall/rules'
import { assignmentOf, intakeOn } from '../placing/assign.ts'
import { pinOf, placeClaim, placementOn } from '../placing/place-claim.ts'
import { audit } from '../store/audit.ts'
import { claimById, type PolicyPin } from '../store/claims.ts'
import { transact } from '../store/transact.ts'
import type { Book } from './book.ts'
import { foldedClaim } from './fold.ts'
import type { BookProblem } from './problems.ts'

/** Whose law a person says a claim is under, and why. */
export type LawChoice = {
  readonly id: string
  readonly country: string
  readonly reason: string
}

/** What a claim is under after its law was set. */
export type SetLaw = {
  readonly id: string
  readonly country: string
  /** Null when no policy of the country is for such a claim; a person then has to look at it. */
  readonly pin: PolicyPin | null
  /** False when the claim was under that law already. */
  readonly isNew: boolean
}

/**
 * Puts a claim under the law of a country and under the policy of that country that fits it. The next
 * run decides it. A claim that is under that law already is left as it is.
 *
 * @problem claim-unknown
 * @problem country-unknown this release has no law for the country
 * @problem law-in-use something was decided under another law; letters and fees rest on it
 */
export function setLaw(
  book: Book,
  { id, country, reason }: LawChoice,
  today: PlainDate,
): Result<SetLaw, BookProblem> {
  return transact<SetLaw, BookProblem>(book.store, () => {
    const claim = claimById(book.store, id)
    if (claim === undefined) return refused({ code: 'claim-unknown', claimId: id })
    const law = book.lawOf(country)
    if (law === null) return refused({ code: 'country-unknown', country })
    if (claim.jurisdiction === country) return ok({ id, country, pin: pinOf(claim), isNew: false })
    const { state } = foldedClaim(book, claim)
    if (claim.jurisdiction !== null && state.sequence > 0)
      return refused({
        ...{ code: 'law-in-use', claimId: id, country: claim.jurisdiction },
        ...{ decisionCount: state.sequence, asked: country },
      })
    const { chosen: pin } = assignmentOf(book, intakeOn(book, today), { ...claim, law, state })
    audit(book.store, {
      kind: 'law-set',
      subject: id,
      data: { from: claim.jurisdiction, country, policyId: pin?.policyId ?? null },
    })
    placeClaim(book, claim, { on: today, placement: placementOn(country, pin), reason })
    return ok({ id, country, pin, isNew: true })
  })
}
